import { accepted, type Decide, find, replaceAppointment } from '../decision.ts'
import { withoutPerson } from './erase.ts'

/** Erases the person of one appointment, who may have no contact to be found by. Refuses `unknown-appointment`. */
export const eraseVisit: Decide<'erase-visit'> = (queue, { appointmentId }, now) => {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  const appointments = replaceAppointment(queue.appointments, withoutPerson(appointment, now))
  // An undo would restore a copy of the name.
  return accepted(queue, { appointments, undoables: [] }, [{ kind: 'erased', appointmentId }])
}
