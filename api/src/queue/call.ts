import { accepted, type Decide, isRefused, replaced, waiting } from './decision.ts'

const CALL_AGAIN_MS = 60_000

/**
 * Calls a waiting patient to the room, or calls again; whoever is there ends a hold by it.
 * Refuses `unknown-appointment`, `not-waiting`, `doctor-on-break` and, within a minute, `called-just-now`.
 */
export const call: Decide<'call'> = (queue, { appointmentId }, now) => {
  const appointment = waiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  if (queue.doctorStatus === 'on-break') return { refused: 'doctor-on-break' }
  const { calledAt } = appointment
  if (calledAt !== null && now - calledAt < CALL_AGAIN_MS) return { refused: 'called-just-now' }
  const called = {
    ...appointment,
    calledAt: now,
    callCount: appointment.callCount + 1,
    missedAt: null,
    heldUntil: null,
  }
  return accepted(queue, { appointments: replaced(queue.appointments, called) }, [{ kind: 'called', appointmentId }])
}
