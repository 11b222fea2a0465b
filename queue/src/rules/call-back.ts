import { accepted, type Decide, find, findWaiting, isRefused, replaceAppointment } from '../decision.ts'
import type { Appointment } from '../types.ts'

/** The number at which somebody can be called back: of a text or of WhatsApp; null: there is none. */
export const numberOf = ({ contact, fallback }: Pick<Appointment, 'contact' | 'fallback'>): string | null =>
  [contact, fallback].find((one) => one?.channel === 'sms' || one?.channel === 'whatsapp')?.address ?? null

/**
 * Asks the clinic to call somebody back who waits; asked again, it stays as of the first time. Refuses
 * `unknown-appointment`, `not-waiting` and, where there is no number to call, `no-number`.
 */
export const askCallBack: Decide<'ask-call-back'> = (queue, { appointmentId }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  if (numberOf(appointment) === null) return { refused: 'no-number' }
  const asked = { ...appointment, callBackAt: appointment.callBackAt ?? now }
  return accepted(queue, { appointments: replaceAppointment(queue.appointments, asked) }, [
    { kind: 'call-back-asked', appointmentId },
  ])
}

/** The clinic has called them, whatever has become of the appointment. Refuses `unknown-appointment`. */
export const calledBack: Decide<'called-back'> = (queue, { appointmentId }) => {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  if (appointment.callBackAt == null) return accepted(queue, {}, [])
  const { callBackAt: _, ...called } = appointment
  return accepted(queue, { appointments: replaceAppointment(queue.appointments, called) }, [
    { kind: 'called-back', appointmentId },
  ])
}
