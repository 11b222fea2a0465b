import { accepted, acceptedWithUndo, type Decide } from '../decision.ts'

/** Sets how the doctor's day goes. Never refused; setting the same status again tells nobody anything new. */
export const setDoctorStatus: Decide<'set-doctor-status'> = (queue, { status }, now) => {
  if (status === queue.doctorStatus) return accepted(queue, {}, [])
  const changes = { doctorStatus: status, previousDoctorStatus: queue.doctorStatus, doctorStatusRev: queue.rev + 1 }
  return acceptedWithUndo(queue, changes, { events: [{ kind: 'doctor-status-set', status }], now })
}
