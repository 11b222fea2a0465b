import { alertsDue } from '../alerts/due.ts'
import type { Command } from '../decision.ts'
import type { Queue } from '../types.ts'
import { booking, nineOClock, phone, plan } from './example-day.ts'

export const settings = {
  nearlyAhead: 2,
  nearlyMinutes: null as number | null,
  delayMinutes: 5,
  quietHours: { from: '21:00', to: '08:00' },
  timeZone: 'Europe/Madrid',
  leadMinutes: (): number | null => null,
  soonest: (): number | null => null,
}

/** Five patients with a phone, booked in this order. */
export const five = ['a', 'b', 'c', 'd', 'e'].map((id, index) => booking(id, { contact: phone(`+1202555014${index}`) }))
export const next: Command = { kind: 'next' }
export const doctorIs = (status: 'on-time' | 'running-late' | 'on-break'): Command => ({
  kind: 'set-doctor-status',
  status,
})

/** The alerts due, as `kind patient`, without `booked`, which is due for every waiting patient. */
export const dueAt = (queue: Queue, now = nineOClock) =>
  alertsDue(queue, plan, now, settings)
    .filter(({ kind }) => kind !== 'booked')
    .map(({ kind, appointmentId }) => `${kind} ${appointmentId}`)

/** The patients whose `booked` is due. */
export const confirmationsDueAt = (queue: Queue, now = nineOClock) =>
  alertsDue(queue, plan, now, settings)
    .filter(({ kind }) => kind === 'booked')
    .map(({ appointmentId }) => appointmentId)
