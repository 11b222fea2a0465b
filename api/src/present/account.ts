import type { OwnSession, StaffRow } from '@anteroom/contracts/answers.ts'
import type { StaffSession } from '@anteroom/store/sessions.ts'
import type { StaffMember } from '@anteroom/store/staff.ts'
import type { Account } from '../auth/accounts.ts'

const stateOf = ({ disabled, passwordHash, subject }: StaffMember): StaffRow['state'] => {
  if (disabled) return 'disabled'
  return passwordHash === '' && !subject ? 'invited' : 'active'
}

/** An account as an administrator sees it. */
export const presentAccount = ({ member, linkUntil }: Account): StaffRow => ({
  username: member._id,
  name: member.name,
  role: member.role,
  doctorId: (member.role === 'doctor' && member.doctorId) || null,
  state: stateOf(member),
  secondFactor: member.secondFactor === true,
  viaProvider: member.subject !== undefined,
  linkUntil: linkUntil?.toISOString() ?? null,
})

/** In this order, since most browsers also name the browsers they are compatible with. */
const browsers: [RegExp, string][] = [
  [/Edg/, 'Edge'],
  [/OPR/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]
const named = (list: [RegExp, string][], userAgent: string) => list.find(([mark]) => mark.test(userAgent))?.[1] ?? null

/** A session as its owner sees it; `thisId`: of the one that asks. */
export const presentOwnSession = (
  { _id, userAgent = '', address, beganAt, usedAt }: StaffSession,
  thisId: string | undefined,
): OwnSession => ({
  id: _id,
  browser: named(browsers, userAgent),
  system: named(systems, userAgent),
  address: address ?? null,
  beganAt: beganAt.toISOString(),
  usedAt: usedAt.toISOString(),
  isThis: _id === thisId,
})
