import { acceptedWithUndo, type Decide, find, replaceAppointment } from '../decision.ts'

/** Ends the consultation in the room. Refuses `unknown-appointment` and `not-in-progress`. */
export const finish: Decide<'finish'> = (queue, { appointmentId }, now) => {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  if (appointment.status !== 'in-progress') return { refused: 'not-in-progress' }
  const appointments = replaceAppointment(queue.appointments, { ...appointment, status: 'done', finishedAt: now })
  return acceptedWithUndo(queue, { appointments }, { step: { kind: 'finished', appointmentId }, now })
}
