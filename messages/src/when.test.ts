import { Language } from '@anteroom/contracts/status.ts'
import { expect, test } from 'vitest'
import { clockTime, dayText, shortDayText, turnText } from './when.ts'

const today = '2026-11-27'
const at = Date.parse('2026-11-27T14:20:00Z')

test.each([
  ['en', 'today', 'tomorrow, Sat 28 Nov', 'Mon 30 Nov'],
  ['es', 'hoy', 'mañana, sáb 28 nov', 'lun 30 nov'],
  ['ar', 'اليوم', 'غدا، السبت 28 نوفمبر', 'الاثنين 30 نوفمبر'],
] as const)('a day is in words in %s', (language, ...words) => {
  const days = [today, '2026-11-28', '2026-11-30']
  expect(days.map((day) => dayText(day, { language, today }))).toEqual(words)
})

test('a button has tomorrow without its date', () => {
  expect(shortDayText('2026-11-28', { language: 'en', today })).toBe('tomorrow')
  expect(shortDayText('2026-11-30', { language: 'en', today })).toBe('Mon 30 Nov')
})

test.each(Language.options)('a clock time has Latin digits in the zone of the clinic, in %s', (language) => {
  expect(clockTime(at, { language, timeZone: 'Europe/Madrid' })).toBe('15:20')
})

test.each([
  [{ kind: 'soon' }, 'any moment now', 'en cualquier momento', 'في أي لحظة'],
  [{ kind: 'about', at }, 'about 14:20', 'hacia las 14:20', 'نحو 14:20'],
  [{ kind: 'before', to: at }, 'before 14:20', 'antes de las 14:20', 'قبل 14:20'],
  [
    { kind: 'between', from: at, to: at + 600_000 },
    'about 14:20 to 14:30',
    'entre las 14:20 y las 14:30',
    'بين 14:20 و14:30',
  ],
  [{ kind: 'unknown', why: 'break' }, 'after the break', 'después de la pausa', 'بعد الاستراحة'],
  [{ kind: 'unknown', why: 'not-begun' }, 'time not known yet', 'hora por confirmar', 'الوقت غير محدد بعد'],
] as const)('%o is said as "%s", "%s", "%s"', (turn, ...words) => {
  const spoken = (['en', 'es', 'ar'] as const).map((language) => turnText(turn, { language, timeZone: 'UTC' }))
  expect(spoken).toEqual(words)
})
