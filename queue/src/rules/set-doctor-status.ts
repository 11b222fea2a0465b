import { accepted, acceptedWithUndo, type Decide } from '../decision.ts'

/**
 * Sets the doctor's status for the day. Never refused; the same status again keeps `doctorStatusRev`, so no new alert
 * is due.
 */
export const setDoctorStatus: Decide<'set-doctor-status'> = (queue, { status }, now) => {
  if (status === queue.doctorStatus) return accepted(queue, {}, [])
  const changes = { doctorStatus: status, previousDoctorStatus: queue.doctorStatus, doctorStatusRev: queue.rev + 1 }
  return acceptedWithUndo(queue, changes, { events: [{ kind: 'doctor-status-set', status }], now })
}
