import type { DoctorSettings, StaffRow } from '@anteroom/contracts/answers.ts'

/**
 * Whether somebody can work each doctor's day: the front desk works all of them, a doctor their own. Invited people who
 * have not logged in yet do not count, nor do administrators, who have other work.
 */
export function isStaffed(staff: StaffRow[], doctors: Pick<DoctorSettings, 'id'>[]): boolean {
  const active = staff.filter(({ state }) => state === 'active')
  if (active.some(({ role }) => role === 'reception')) return true
  return doctors.every(({ id }) => active.some(({ doctorId }) => doctorId === id))
}
