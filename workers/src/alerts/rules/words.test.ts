import type { Language } from '@anteroom/contracts/status.ts'
import type { ToldTurn } from '@anteroom/queue/change.ts'
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
    told: null,
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
  const { text } = alertWords({ kind: 'booked', channel: 'telegram', repeated: false }, first, {
    view,
    clinic,
    told: null,
  })
  expect(text).toContain('for today, any moment now.')
})

/** The doctor's alert to the last of three, of whom the first has been in the room for 70 minutes. */
function lateText(
  channel: 'telegram' | 'sms',
  told: ToldTurn | null,
  kind: 'doctor-late' | 'doctor-back' = 'doctor-late',
) {
  const now = nineOClock + minutes(70)
  const started = dayAfter([...['a', 'b', 'c'].map((id) => booking(id)), { kind: 'next' }])
  const queue = dayAfter([{ kind: 'set-doctor-status', status: 'running-late' }], now, started)
  const view = { queue, doctor, plan, pace: { ...paceIn(queue, now), measured: 30 }, now }
  const appointment = queue.appointments[2]
  if (appointment === undefined) throw new Error('Nobody was booked')
  return alertWords({ kind, channel, repeated: false }, appointment, { view, clinic, told }).text
}
const toldAtNine = { at: nineOClock, earliest: nineOClock + minutes(25), latest: nineOClock + minutes(50), ahead: 2 }

it('says why the turn has moved since it was last told, beside what the alert itself says', () => {
  const [news, why] = lateText('telegram', toldAtNine).split('\n')
  expect(news).toMatch(/^Dr\. Michael Chen is running late\. Your new time: .+\.$/)
  expect(why).toMatch(/^About .+ later than we said: a visit took longer\.$/)
  expect(lateText('telegram', null)).not.toContain('than we said')
  const fits = lateText('sms', toldAtNine)
  expect(fits).toContain('is running late. Your new time:')
  expect(fits.length).toBeLessThanOrEqual(160)
})

it('gives no earlier time as the reason of a delay', () => {
  const evening = { ...toldAtNine, earliest: nineOClock + minutes(400), latest: nineOClock + minutes(450) }
  expect(lateText('telegram', evening)).not.toContain('than we said')
  expect(lateText('telegram', evening, 'doctor-back')).toContain('earlier than we said')
})
