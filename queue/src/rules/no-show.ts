import type { Instant } from '@anteroom/contracts/queue.ts'
import {
  acceptedWithUndo,
  type Decide,
  findWaiting,
  isRefused,
  replaceAppointment,
  withoutWaitingFields,
} from '../decision.ts'
import type { Appointment, Waiting } from '../types.ts'
import { wasCalled } from './call.ts'

/** The appointment, marked as a no-show at `now`. */
export const asNoShow = (appointment: Waiting, now: Instant): Appointment => ({
  ...withoutWaitingFields(appointment),
  status: 'no-show',
  noShowAt: now,
})

/**
 * Ends the waiting appointment of a patient who was called and did not come. Refuses `unknown-appointment`,
 * `not-waiting` and `not-called`.
 */
export const noShow: Decide<'no-show'> = (queue, { appointmentId }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  if (!wasCalled(appointment)) return { refused: 'not-called' }
  const appointments = replaceAppointment(queue.appointments, asNoShow(appointment, now))
  return acceptedWithUndo(queue, { appointments }, { step: { kind: 'no-show', appointmentId }, now })
}
