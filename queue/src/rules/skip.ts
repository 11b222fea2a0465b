import { type Decide, isRefused, undoably, waiting } from '../decision.ts'
import { placed } from '../order.ts'

/** Whoever was called and is not there lets this many pass. */
const PASSED_BY = 2

/** Drops a patient who is not there behind the next two; the ticket stays. Refuses `unknown-appointment` and `not-waiting`. */
export const skip: Decide<'skip'> = (queue, { appointmentId }, now) => {
  const appointment = waiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  const before = queue.appointments
    .filter(({ status }) => status === 'waiting')
    .findIndex(({ id }) => id === appointmentId)
  const missed = { ...appointment, missedAt: now, heldUntil: null }
  const appointments = placed(queue.appointments, missed, before + 1 + PASSED_BY)
  return undoably(queue, { appointments }, { events: [{ kind: 'missed', appointmentId }], now })
}
