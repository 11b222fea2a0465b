import type { Appointment, Instant, Waiting } from '@anteroom/contracts/queue.ts'
import { type Decide, isRefused, replaced, undoably, waiting } from './decision.ts'

export function absent({ missedAt: _, heldUntil: __, ...booking }: Waiting, now: Instant): Appointment {
  return { ...booking, status: 'no-show', noShowAt: now }
}

/** Ends the appointment of a patient who did not come. Refuses `unknown-appointment` and `not-waiting`. */
export const noShow: Decide<'no-show'> = (queue, { appointmentId }, now) => {
  const appointment = waiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const appointments = replaced(queue.appointments, absent(appointment, now))
  return undoably(queue, { appointments }, { events: [{ kind: 'no-show', appointmentId }], now })
}
