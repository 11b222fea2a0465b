import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import type { Decide } from './decision.ts'

/** Sets how the doctor's day goes. Never refused; setting the same status again tells nobody anything new. */
export const setDoctorStatus: Decide<{ kind: 'set-doctor-status'; status: DoctorStatus }> = (queue, { status }) => {
  const rev = queue.rev + 1
  if (status === queue.doctorStatus) return { queue: { ...queue, rev }, events: [] }
  return {
    queue: {
      ...queue,
      rev,
      doctorStatus: status,
      previousDoctorStatus: queue.doctorStatus,
      doctorStatusRev: rev,
    },
    events: [{ kind: 'doctor-status-set', status }],
  }
}
