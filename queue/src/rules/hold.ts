import { HOLD_MINUTES, type Instant } from '@anteroom/contracts/queue.ts'
import { accepted, type Decide, findWaiting, isRefused, replaceAppointment } from '../decision.ts'
import type { Waiting } from '../types.ts'

const HOLD_MS = HOLD_MINUTES * 60_000
const MAX_HOLDS = 2

/** True while others go first. */
export const isHeld = ({ heldUntil }: Waiting, now: Instant): boolean => heldUntil !== null && heldUntil > now

/**
 * Gives the patient `HOLD_MINUTES` more: others go first until then, the place is kept. A call is answered by it.
 * Refuses `unknown-appointment`, `not-waiting` and, the third time, `hold-used-up`.
 */
export const hold: Decide<'hold'> = (queue, { appointmentId }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  if (appointment.holdCount >= MAX_HOLDS) return { refused: 'hold-used-up' }
  const held = { ...appointment, calledAt: null, heldUntil: now + HOLD_MS, holdCount: appointment.holdCount + 1 }
  return accepted(queue, { appointments: replaceAppointment(queue.appointments, held) }, [
    { kind: 'held', appointmentId },
  ])
}
