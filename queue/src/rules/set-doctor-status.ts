import { accepted, acceptedWithUndo, type Decide } from '../decision.ts'

/**
 * Sets the doctor's status for the day. `until`: when a break is to end, `lateMinutes`: how late the doctor is, each if
 * it is known. Never refused; the same status with the same details again keeps `doctorStatusRev`, so no new alert is
 * due.
 */
export const setDoctorStatus: Decide<'set-doctor-status'> = (queue, { status, until = null, lateMinutes }, now) => {
  const isSame = status === queue.doctorStatus
  const late = lateMinutes ?? null
  const { doctorStatusUntil = null, doctorLateMinutes = null } = queue
  if (isSame && until === doctorStatusUntil && late === doctorLateMinutes) return accepted(queue, {}, [])
  const changes = {
    doctorStatus: status,
    previousDoctorStatus: isSame ? queue.previousDoctorStatus : queue.doctorStatus,
    doctorStatusRev: queue.rev + 1,
    doctorStatusAt: now,
    doctorStatusUntil: until,
    doctorLateMinutes: late,
  }
  return acceptedWithUndo(queue, changes, { step: { kind: 'doctor-status-set', status }, now })
}
