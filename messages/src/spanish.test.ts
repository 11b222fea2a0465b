import { expect, test } from 'vitest'
import { TheDoctor, theDoctor, theHour, toTheDoctor } from './spanish.ts'

test.each([
  ['Dr. Michael Chen', 'el Dr. Michael Chen', 'El Dr. Michael Chen'],
  ['Dra. Sofía Reyes', 'la Dra. Sofía Reyes', 'La Dra. Sofía Reyes'],
  ['Doctora Reyes', 'la Doctora Reyes', 'La Doctora Reyes'],
  ['Sofía Reyes', 'Sofía Reyes', 'Sofía Reyes'],
  ['Drake Bell', 'Drake Bell', 'Drake Bell'],
])('the article agrees with %s', (name, within, first) => {
  expect([theDoctor(name), TheDoctor(name)]).toEqual([within, first])
})

test('the article is one word with what comes before it', () => {
  const names = ['Dr. Michael Chen', 'Dra. Sofía Reyes', 'Elena Elorza']
  expect(names.map(toTheDoctor)).toEqual(['al Dr. Michael Chen', 'a la Dra. Sofía Reyes', 'a Elena Elorza'])
})

test.each([
  ['14:30', 'las 14:30'],
  ['1:30 p. m.', 'la 1:30 p. m.'],
  ['01:30', 'la 01:30'],
  ['11:30', 'las 11:30'],
])('the article agrees with %s', (time, said) => {
  expect(theHour(time)).toBe(said)
})
