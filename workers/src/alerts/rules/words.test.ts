import type { Language } from '@anteroom/contracts/status.ts'
import { booking, dayAfter, doctor, minutes, nineOClock, paceIn, plan } from '@anteroom/queue/testing/example-day.ts'
import { expect, it } from 'vitest'
import { alertWords, type ClinicInfo } from './words.ts'

const clinic: ClinicInfo = {
  name: 'Riverside Clinic',
  address: null,
  timeZone: 'Europe/Madrid',
  linkTo: ({ id }: { id: string }) => `https://clinic.example/a/${id}`,
}

/** The confirmation to somebody in `language`, read at `now`. */
function confirmation(language: Language, now: number): string {
  const queue = dayAfter([booking('a'), booking('b'), booking('c', { language })])
  const appointment = queue.appointments[2]
  if (appointment === undefined) throw new Error('Nobody was booked')
  const alert = { kind: 'booked', channel: 'sms', repeated: false } as const
  return alertWords(alert, appointment, {
    view: { queue, doctor, plan, pace: { ...paceIn(queue), measured: 1 }, now },
    clinic,
  }).text
}

it.each([
  ['en', 'for today, about 09:10 to 10:25.', 'for tomorrow, Tue 1 Dec, about 08:10 to 09:25.'],
  ['es', 'reservada: hoy, entre las 09:10 y las 10:25.', 'reservada: mañana, mar 1 dic, entre las 08:10 y las 09:25.'],
  ['ar', '، اليوم، بين 09:10 و10:25\n', '، غدا، الثلاثاء 1 ديسمبر، بين 08:10 و09:25\n'],
] as const)('in %s the time has Latin digits, and the day is in words', (language, today, dayBefore) => {
  expect(confirmation(language, nineOClock)).toContain(today)
  expect(confirmation(language, nineOClock - minutes(24 * 60))).toContain(dayBefore)
})

it('gives no clock time that is over when it is read', () => {
  const queue = dayAfter([booking('a')])
  const [first] = queue.appointments
  if (first === undefined) throw new Error('Nobody was booked')
  const view = { queue, doctor, plan, pace: { ...paceIn(queue), measured: 1 }, now: nineOClock }
  const { text } = alertWords({ kind: 'booked', channel: 'telegram', repeated: false }, first, { view, clinic })
  expect(text).toContain('for today, any moment now.')
})
