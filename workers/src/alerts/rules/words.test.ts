import type { Language } from '@anteroom/contracts/status.ts'
import { booking, dayAfter, doctor, minutes, nineOClock, plan } from '@anteroom/queue/testing/example-day.ts'
import { expect, it } from 'vitest'
import { alertWords, type ClinicInfo } from './words.ts'

const clinic: ClinicInfo = { name: 'Riverside Clinic', timeZone: 'Europe/Madrid', publicUrl: 'https://clinic.example' }

/** The confirmation to somebody in `language`, read at `now`. */
function confirmation(language: Language, now: number): string {
  const queue = dayAfter([booking('a'), booking('b', { language })])
  const appointment = queue.appointments[1]
  if (appointment === undefined) throw new Error('Nobody was booked')
  const alert = { kind: 'booked', repeated: false, toldTime: null } as const
  return alertWords(alert, appointment, { view: { queue, doctor, plan, now }, clinic }).text
}

it.each([
  ['en', 'place 2, about 09:20.', 'place 2, about Tue 1 Dec, 08:20.'],
  ['es', 'lugar 2, hacia 09:20.', 'lugar 2, hacia mar, 1 dic, 08:20.'],
  ['ar', 'المكان 2، نحو 09:20\n', 'المكان 2، نحو 1 ديسمبر، 08:20\n'],
] as const)('in %s the time has Latin digits, and the date when it is not today', (language, today, dayBefore) => {
  expect(confirmation(language, nineOClock)).toContain(today)
  expect(confirmation(language, nineOClock - minutes(24 * 60))).toContain(dayBefore)
})
