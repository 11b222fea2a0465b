import {
  acceptedWithUndo,
  type Decide,
  findWaiting,
  isRefused,
  replaceAppointment,
  withoutWaitingFields,
} from '../decision.ts'

/**
 * Starts the consultation of a waiting patient, in turn or out of turn.
 * Refuses `unknown-appointment`, `not-waiting`, `doctor-on-break` and `room-occupied`.
 */
export const start: Decide<'start'> = (queue, { appointmentId }, now) => {
  const appointment = findWaiting(queue, appointmentId)
  if (isRefused(appointment)) return appointment
  if (queue.doctorStatus === 'on-break') return { refused: 'doctor-on-break' }
  if (queue.appointments.some(({ status }) => status === 'in-progress')) return { refused: 'room-occupied' }
  const appointments = replaceAppointment(queue.appointments, {
    ...withoutWaitingFields(appointment),
    // Who missed the call is called in by the start.
    calledAt: appointment.missedAt === null ? appointment.calledAt : null,
    status: 'in-progress',
    startedAt: now,
  })
  return acceptedWithUndo(queue, { appointments }, { step: { kind: 'started', appointmentId }, now })
}
