import type { Instant } from '@anteroom/contracts/queue.ts'
import { type Decide, isRefused, leavingLine, replaced, undoably, waiting } from '../decision.ts'
import type { Appointment, Waiting } from '../types.ts'

export const absent = (appointment: Waiting, now: Instant): Appointment => ({
  ...leavingLine(appointment),
  status: 'no-show',
  noShowAt: now,
})

/** Ends the appointment of a patient who did not come. Refuses `unknown-appointment` and `not-waiting`. */
export const noShow: Decide<'no-show'> = (queue, { appointmentId }, now) => {
  const appointment = waiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const appointments = replaced(queue.appointments, absent(appointment, now))
  return undoably(queue, { appointments }, { events: [{ kind: 'no-show', appointmentId }], now })
}
