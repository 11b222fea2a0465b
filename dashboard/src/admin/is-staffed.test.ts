import type { StaffRow } from '@anteroom/contracts/answers.ts'
import { expect, test } from 'vitest'
import { isStaffed } from './is-staffed.ts'

const row = (role: StaffRow['role'], more: Partial<StaffRow> = {}): StaffRow => ({
  username: role,
  name: role,
  role,
  doctorId: null,
  state: 'active',
  secondFactor: false,
  viaProvider: false,
  linkUntil: null,
  ...more,
})
const doctor = (doctorId: string, state: StaffRow['state'] = 'active') => row('doctor', { doctorId, state })
const doctors = [{ id: 'dr_1' }, { id: 'dr_2' }]

test.each<[string, StaffRow[], boolean]>([
  ['an administrator alone', [row('admin')], false],
  ['the front desk', [row('admin'), row('reception')], true],
  ['a front desk without a password', [row('reception', { state: 'invited' })], false],
  ['one of two doctors', [doctor('dr_1')], false],
  ['both doctors', [doctor('dr_1'), doctor('dr_2')], true],
  ['a doctor who was invited', [doctor('dr_1'), doctor('dr_2', 'invited')], false],
  ['a doctor who is not linked', [doctor('dr_1'), row('doctor')], false],
])('with %s', (_, staff, expected) => {
  expect(isStaffed(staff, doctors)).toBe(expected)
})
