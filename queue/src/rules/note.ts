import { accepted, type Decide, find, replaceAppointment } from '../decision.ts'
import type { Appointment } from '../types.ts'
import { ERASED_NAME } from './erase.ts'

/**
 * What staff write down on an appointment, in place of what was there; an empty note takes it away. The history says
 * that there was a note, and not which. Refuses `unknown-appointment`, of a person who was erased, too.
 */
export const note: Decide<'note'> = (queue, { appointmentId, note: text }) => {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined || appointment.patientName === ERASED_NAME) return { refused: 'unknown-appointment' }
  const { note: _, ...without } = appointment
  const changed: Appointment = text === '' ? without : { ...appointment, note: text }
  return accepted(queue, { appointments: replaceAppointment(queue.appointments, changed) }, [
    { kind: 'noted', appointmentId },
  ])
}
