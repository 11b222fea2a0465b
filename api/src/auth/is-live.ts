import type { StaffSession } from '@anteroom/store/sessions.ts'
import type { StaffMember } from '@anteroom/store/staff.ts'

/** How long a session lasts at most, however much it is used, in milliseconds. */
export const MAX_SESSION_MS = 12 * 60 * 60_000

/**
 * Whether a session is still valid: its member of staff exists and is not disabled, nothing has ended their sessions
 * since, and neither the longest duration nor the idle time is over.
 */
export const isLive = (
  session: Pick<StaffSession, 'version' | 'usedAt' | 'endsAt'>,
  member: Pick<StaffMember, 'version' | 'disabled'> | null,
  { now, idleMs }: { now: number; idleMs: number },
): boolean =>
  member !== null &&
  !member.disabled &&
  member.version === session.version &&
  now < session.endsAt.getTime() &&
  now - session.usedAt.getTime() < idleMs
