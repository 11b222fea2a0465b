import { accepted, acceptedWithUndo, type Decide } from '../decision.ts'

/**
 * Sets the doctor's status for the day. `until`: when a break is to end, if that is known. Never refused; the same status
 * with the same end again keeps `doctorStatusRev`, so no new alert is due.
 */
export const setDoctorStatus: Decide<'set-doctor-status'> = (queue, { status, until = null }, now) => {
  const isSame = status === queue.doctorStatus
  if (isSame && until === (queue.doctorStatusUntil ?? null)) return accepted(queue, {}, [])
  const changes = {
    doctorStatus: status,
    previousDoctorStatus: isSame ? queue.previousDoctorStatus : queue.doctorStatus,
    doctorStatusRev: queue.rev + 1,
    doctorStatusAt: now,
    doctorStatusUntil: until,
  }
  return acceptedWithUndo(queue, changes, { step: { kind: 'doctor-status-set', status }, now })
}
