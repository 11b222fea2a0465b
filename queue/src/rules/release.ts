import {
  accepted,
  acceptedWithUndo,
  type Decide,
  findWaiting,
  isRefused,
  replaceAppointment,
  withoutWaitingFields,
} from '../decision.ts'
import { takenBackFrom } from './take-back.ts'

/**
 * Releases the old place after the new one was booked: the second write of a move to another doctor or day, and of an
 * undo of one. Undoable when staff transfer. Refuses `unknown-appointment`, `not-waiting` (an undo brought it back from
 * there, too) and `changed-meanwhile`.
 */
export const release: Decide<'release'> = (queue, { appointmentId, to, undoable, again, changedRev }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  if (changedRev !== undefined && appointment.changedRev !== changedRev) return { refused: 'changed-meanwhile' }
  if (!again && takenBackFrom(appointment, to)) return { refused: 'not-waiting' }
  const { retracted, ...booking } = withoutWaitingFields(appointment)
  const left = retracted?.filter(({ moved }) => moved?.appointmentId !== to.appointmentId)
  const moved = {
    ...booking,
    ...(left && { retracted: left }),
    status: 'moved' as const,
    movedAt: now,
    movedTo: to,
  }
  const appointments = replaceAppointment(queue.appointments, moved)
  const step = { kind: 'released' as const, appointmentId, to: to.queueId }
  return undoable ? acceptedWithUndo(queue, { appointments }, { step, now }) : accepted(queue, { appointments }, [step])
}
