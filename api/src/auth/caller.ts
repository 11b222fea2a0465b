import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { Role } from '@anteroom/contracts/route.ts'
import type { Language } from '@anteroom/contracts/status.ts'

/**
 * A logged-in member of staff. `owesSecondFactor`: the clinic asks for a second step at login, and this account has
 * none yet. `viaProvider`: they logged in at the provider. `passwordless`: no password of theirs opens anything here.
 */
export type Staff = {
  username: string
  name: string
  owesSecondFactor?: true
  viaProvider?: true
  passwordless?: true
  /** The language of their pages. */
  language?: Language
} & ({ role: 'doctor'; doctorId: string } | { role: 'reception' | 'admin' })

/** Who makes a request. Patients are anonymous: knowing an appointment's id is the permission to see it. */
export type Caller = { kind: 'patient' } | { kind: 'bot' } | { kind: 'staff'; staff: Staff }

/** The caller of every request with `AUTH=off`; may work every queue. */
const ANYBODY: Staff = { username: 'anybody', name: 'Anybody (AUTH=off)', role: 'reception' }

const sha256 = (text: string) => createHash('sha256').update(text).digest()

export type Access = { auth: 'on' | 'off'; botKey: string }

/**
 * The bot by its service key, compared in constant time; staff by their session; everybody else is a patient. Who still
 * owes a second factor is nobody, but for the routes of the own account.
 */
export function callerOf(
  { headers, session }: { headers: IncomingHttpHeaders; session?: { staff: Staff } | null },
  { auth, botKey }: Access,
  { toOwnAccount = false }: { toOwnAccount?: boolean } = {},
): Caller {
  const [scheme, key] = headers.authorization?.split(' ') ?? []
  if (scheme === 'Bearer' && key && timingSafeEqual(sha256(key), sha256(botKey))) return { kind: 'bot' }
  const isOwing = session?.staff.owesSecondFactor === true && !toOwnAccount
  const staff = (isOwing ? undefined : session?.staff) ?? (auth === 'off' ? ANYBODY : undefined)
  return staff ? { kind: 'staff', staff } : { kind: 'patient' }
}

/** The actor for the history: `patient`, `bot` or `staff:<user name>`. Never a patient's name. */
export const actorOf = (caller: Caller): string =>
  caller.kind === 'staff' ? `staff:${caller.staff.username}` : caller.kind

/** A caller who is not signed in is asked to sign in; a caller who is, and may not do this, is told so. */
const turnedAway = ({ kind }: Caller): Refusal => (kind === 'patient' ? 'not-signed-in' : 'not-allowed')

/**
 * Null if the caller may work a doctor's queue: doctors their own, reception and admin all. Refuses `not-signed-in`
 * and `not-allowed`.
 */
export function checkQueueAccess(caller: Caller, doctorId: string): Refusal | null {
  if (caller.kind !== 'staff') return turnedAway(caller)
  return caller.staff.role !== 'doctor' || caller.staff.doctorId === doctorId ? null : 'not-allowed'
}

/**
 * Why this caller may not call a route for that role, or null. `doctorId` is the one in the path. Which of the staff
 * works the queue of an appointment is for the command to ask, which finds that queue; others are not told whether
 * there is one.
 */
export function checkRole(caller: Caller, role: Role, doctorId = ''): Refusal | null {
  switch (role) {
    case 'anybody':
      return null
    case 'bot':
      return caller.kind === 'bot' ? null : turnedAway(caller)
    case 'staff':
    case 'staff-of-appointment':
      return caller.kind === 'staff' ? null : turnedAway(caller)
    case 'reception':
      if (caller.kind !== 'staff') return turnedAway(caller)
      return caller.staff.role === 'doctor' ? 'not-allowed' : null
    case 'admin':
      if (caller.kind !== 'staff') return turnedAway(caller)
      return caller.staff.role === 'admin' ? null : 'not-allowed'
    case 'staff-of-doctor':
      return checkQueueAccess(caller, doctorId)
  }
}
