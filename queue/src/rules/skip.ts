import { acceptedWithUndo, type Decide, findWaiting, isRefused } from '../decision.ts'
import { insertAtPlace } from '../order.ts'
import { wasCalled } from './call.ts'

/** How many patients go ahead of one who missed the call. */
const PLACES_BACK = 2

/**
 * Moves a patient who missed the call behind the next two; the ticket stays. Refuses `unknown-appointment`,
 * `not-waiting` and `not-called`.
 */
export const skip: Decide<'skip'> = (queue, { appointmentId }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  if (!wasCalled(appointment)) return { refused: 'not-called' }
  const before = queue.appointments
    .filter(({ status }) => status === 'waiting')
    .findIndex(({ id }) => id === appointmentId)
  const missed = { ...appointment, missedAt: now, heldUntil: null }
  const appointments = insertAtPlace(queue.appointments, missed, before + 1 + PLACES_BACK)
  return acceptedWithUndo(queue, { appointments }, { step: { kind: 'missed', appointmentId }, now })
}
