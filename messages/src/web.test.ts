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
    ['ar', 0, 'دورك هو التالي.'],
    ['ar', 1, 'أمامك شخص واحد.'],
    ['ar', 2, 'أمامك شخصان.'],
    ['ar', 3, 'أمامك 3 أشخاص.'],
    ['ar', 10, 'أمامك 10 أشخاص.'],
    ['ar', 11, 'أمامك 11 شخصًا.'],
    ['ar', 100, 'أمامك 100 شخص.'],
    ['ar', 103, 'أمامك 103 أشخاص.'],
  ] as const)('%s, %i ahead', (language, people, sentence) => {
    expect(webTexts[language].ahead(people)).toBe(sentence)
  })

  test.each([
    ['en', 1, '1 minute'],
    ['en', 20, '20 minutes'],
    ['es', 1, '1 minuto'],
    ['es', 20, '20 minutos'],
    ['ar', 1, 'دقيقة واحدة'],
    ['ar', 2, 'دقيقتان'],
    ['ar', 5, '5 دقائق'],
    ['ar', 20, '20 دقيقة'],
  ] as const)('%s, %i minutes', (language, minutes, sentence) => {
    expect(webTexts[language].minutes(minutes)).toBe(sentence)
  })
})
