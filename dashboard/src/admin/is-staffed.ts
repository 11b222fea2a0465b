import type { DoctorSettings, StaffRow } from '@anteroom/contracts/answers.ts'

/**
 * Whether each doctor's day has somebody who can work it: the front desk works all of them, a doctor their own. Who was invited
 * and has not logged in yet is nobody, and an administrator has other things to do.
 */
export function isStaffed(staff: StaffRow[], doctors: Pick<DoctorSettings, 'id'>[]): boolean {
  const active = staff.filter(({ state }) => state === 'active')
  if (active.some(({ role }) => role === 'reception')) return true
  return doctors.every(({ id }) => active.some(({ doctorId }) => doctorId === id))
}
