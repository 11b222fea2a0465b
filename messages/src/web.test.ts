import { describe, expect, test } from 'vitest'
import { webTexts } from './web.ts'

describe('amounts are said as people say them', () => {
  test.each([
    ['en', 0, 'You are next.'],
    ['en', 1, '1 person is before you.'],
    ['en', 2, '2 people are before you.'],
    ['es', 0, 'Usted es el siguiente.'],
    ['es', 1, 'Hay 1 persona delante de usted.'],
    ['es', 2, 'Hay 2 personas delante de usted.'],
  ] as const)('%s, %i ahead', (language, people, sentence) => {
    expect(webTexts[language].ahead(people)).toBe(sentence)
  })

  test.each([
    ['en', 1, '1 minute'],
    ['en', 20, '20 minutes'],
    ['es', 1, '1 minuto'],
    ['es', 20, '20 minutos'],
  ] as const)('%s, %i minutes', (language, minutes, sentence) => {
    expect(webTexts[language].minutes(minutes)).toBe(sentence)
  })
})

test('no Spanish sentence was left in English', () => {
  const sameInBoth = ['doctor']
  const english = new Map(Object.entries(webTexts.en))
  const untranslated = Object.entries(webTexts.es)
    .filter(([name, text]) => typeof text === 'string' && text === english.get(name) && !sameInBoth.includes(name))
    .map(([name]) => name)
  expect(untranslated).toEqual([])
})
