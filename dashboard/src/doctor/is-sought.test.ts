import { expect, test } from 'vitest'
import { exampleRow } from '../testing/examples.ts'
import { isSought } from './is-sought.ts'

test.each([
  ['', true],
  ['jime', true],
  ['JIMÉNEZ ca', true],
  ['14', true],
  ['1', false],
  ['menez', false],
  ['carla ruiz', false],
])('finds Carla Jiménez, number 14, by "%s": %s', (typed, isFound) => {
  expect(isSought(exampleRow('Carla Jiménez', { queueNumber: 14 }), typed)).toBe(isFound)
})
