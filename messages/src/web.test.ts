import { describe, expect, test } from 'vitest'
import { webTexts } from './web.ts'

describe('amounts are said as people say them', () => {
  test.each([
    ['en', 0, 'No one ahead of you'],
    ['en', 1, '1 person ahead of you'],
    ['en', 2, '2 people ahead of you'],
    ['es', 0, 'Nadie delante de usted'],
    ['es', 1, '1 persona delante de usted'],
    ['es', 2, '2 personas delante de usted'],
    ['ar', 0, 'لا أحد قبلك'],
    ['ar', 1, 'قبلك شخص واحد'],
    ['ar', 2, 'قبلك شخصان'],
    ['ar', 3, 'قبلك 3 أشخاص'],
    ['ar', 10, 'قبلك 10 أشخاص'],
    ['ar', 11, 'قبلك 11 شخصًا'],
    ['ar', 100, 'قبلك 100 شخص'],
    ['ar', 103, 'قبلك 103 أشخاص'],
  ] as const)('%s, %i ahead', (language, people, sentence) => {
    expect(webTexts[language].ahead(people)).toBe(sentence)
  })

  test.each([
    ['en', 2, "You're 2nd in line"],
    ['en', 3, "You're 3rd in line"],
    ['en', 11, "You're 11th in line"],
    ['en', 21, "You're 21st in line"],
    ['es', 3, 'Es la 3.ª persona de la fila'],
    ['ar', 3, 'ترتيبك الثالث في الطابور'],
    ['ar', 12, 'ترتيبك الـ 12 في الطابور'],
  ] as const)('%s, place %i', (language, place, sentence) => {
    const { placeBefore, place: ordinal, placeAfter } = webTexts[language]
    expect([placeBefore, ordinal(place), placeAfter].join(' ')).toBe(sentence)
  })
})

test('a sentence that ends with a time has one full stop, however the time is written', () => {
  expect(webTexts.es.heldUntil('9:12 p.m.')).toBe(
    'Dejaremos pasar a otros hasta las 9:12 p.m. Usted conserva su lugar.',
  )
  expect(webTexts.es.heldUntil('21:12')).toBe('Dejaremos pasar a otros hasta las 21:12. Usted conserva su lugar.')
  expect(webTexts.en.heldUntil('9:12 p.m.')).toBe("We'll let others go ahead until 9:12 p.m. You keep your place.")
})
