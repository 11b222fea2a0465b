import { randomBytes } from 'node:crypto'
import { digestOf } from '@anteroom/store/digest.ts'
import type { SessionStore, StaffSession } from '@anteroom/store/sessions.ts'
import type { StaffMember, StaffStore } from '@anteroom/store/staff.ts'
import type { Logger } from 'pino'
import type { Staff } from './caller.ts'
import { isLive, MAX_SESSION_MS } from './is-live.ts'
import type { Signer } from './signed.ts'

/** How long a member of staff who was read is used: a session outlives its member by no more. */
const MEMBER_KNOWN_MS = 2_000

/** How much the stored time of the last use may lag, so that not every request writes. */
const USE_LAG_MS = 30_000

/** A session that was live when it was asked for. `id` is no secret: the cookie's secret cannot be had from it. */
export type LiveSession = { id: string; staff: Staff }

/** Where somebody logs in, as far as the request says. */
export type Where = { address?: string | undefined; userAgent?: string | undefined; viaProvider?: boolean }

/** A User-Agent may be of any length. */
const MAX_USER_AGENT = 300

export type NeedsSecondFactor = (who: { username: string; role: Staff['role'] }) => boolean

export type StaffSessions = ReturnType<typeof staffSessions>

type Parts = {
  sessions: SessionStore
  staff: StaffStore
  signer: Signer
  idleMinutes: number
  /** Who has to have a second factor to log in by a password. */
  needsSecondFactor: NeedsSecondFactor
  /** Whether this account may log in by its password. */
  mayUsePassword: (username: string) => boolean
  clock: () => number
  log: Logger
}

/**
 * The sessions of staff, stored in MongoDB. Cached sessions and members may be two seconds old: the process that ends a
 * session knows at once, the others as soon as they are told.
 */
export function staffSessions(parts: Parts) {
  const { sessions, staff, signer, idleMinutes, needsSecondFactor, mayUsePassword, clock, log } = parts

  /** The provider has its own second step: its logins need none here. */
  function presentStaff(member: StaffMember, { viaProvider }: Pick<StaffSession, 'viaProvider'>): Staff {
    const { _id: username, name, secondFactor, passwordHash, language } = member
    const owes = !viaProvider && !secondFactor && needsSecondFactor({ username, role: member.role })
    const marks = {
      ...(owes && { owesSecondFactor: true as const }),
      ...(viaProvider && { viaProvider }),
      ...(language && { language }),
      ...((passwordHash === '' || !mayUsePassword(username)) && { passwordless: true as const }),
    }
    if (member.role === 'doctor') return { username, name, role: member.role, doctorId: member.doctorId, ...marks }
    return { username, name, role: member.role, ...marks }
  }

  const idleMs = idleMinutes * 60_000
  const known = new Map<string, { until: number; member: Promise<StaffMember | null> }>()

  function learn(username: string): Promise<StaffMember | null> {
    const member = staff.find(username)
    known.set(username, { until: clock() + MEMBER_KNOWN_MS, member })
    member.catch(() => known.delete(username))
    return member
  }

  const isLiveNow = (session: StaffSession, member: StaffMember | null): member is StaffMember =>
    isLive(session, member, { now: clock(), idleMs })

  /**
   * The member of staff of a session; null: it is over. If they logged in just now, their account may be newer than the
   * copy.
   */
  async function memberOf(session: StaffSession): Promise<StaffMember | null> {
    const kept = known.get(session.username)
    const before = kept && kept.until > clock() ? await kept.member : null
    if (isLiveNow(session, before)) return before
    const member = await learn(session.username)
    return isLiveNow(session, member) ? member : null
  }

  async function keepAlive({ _id, usedAt }: StaffSession) {
    if (clock() - usedAt.getTime() < USE_LAG_MS) return
    await sessions
      .use(_id, new Date(clock()))
      .catch((error: Error) => log.warn({ err: error.message }, 'the use of a session was not kept'))
  }

  /** `attended`: somebody did this, as opposed to a page that asks by itself; it moves the idle end. */
  async function findById(id: string, { attended }: { attended: boolean }): Promise<LiveSession | null> {
    const session = await sessions.find(id)
    const member = session && (await memberOf(session))
    if (!session || !member) return null
    if (attended) await keepAlive(session)
    return { id, staff: presentStaff(member, session) }
  }

  return {
    findById,

    /** As {@link findById}, by the value of the cookie. */
    async find(cookie: string | undefined, use: { attended: boolean }): Promise<LiveSession | null> {
      const secret = cookie === undefined ? null : signer.open('session', cookie)
      return secret === null ? null : findById(digestOf(secret), use)
    },

    /** The value of its cookie. */
    async begin(
      member: StaffMember,
      { address, userAgent, viaProvider }: Where,
    ): Promise<{ cookie: string; staff: Staff }> {
      const secret = randomBytes(32).toString('base64url')
      const now = clock()
      const session: StaffSession = {
        _id: digestOf(secret),
        username: member._id,
        version: member.version,
        beganAt: new Date(now),
        usedAt: new Date(now),
        endsAt: new Date(now + MAX_SESSION_MS),
        ...(address !== undefined && { address }),
        ...(userAgent !== undefined && { userAgent: userAgent.slice(0, MAX_USER_AGENT) }),
        ...(viaProvider && { viaProvider }),
      }
      await sessions.add(session)
      return { cookie: signer.sign('session', secret), staff: presentStaff(member, session) }
    },

    end: (id: string) => sessions.remove(id),

    /** A member's live sessions, last used first. */
    async ofMember(username: string): Promise<StaffSession[]> {
      const member = await staff.find(username)
      const all = await sessions.ofMember(username)
      return all.filter((session) => isLiveNow(session, member)).sort((a, b) => b.usedAt.getTime() - a.usedAt.getTime())
    },

    /** Ends every session of a member; gives their ids. */
    async endAll(username: string): Promise<string[]> {
      const ids = (await sessions.ofMember(username)).map(({ _id }) => _id)
      await sessions.removeMany(ids)
      return ids
    },

    /** Which of these sessions are over. Always reads the database. */
    async over(ids: string[]): Promise<string[]> {
      const found = await sessions.findMany(ids)
      const members = await staff.findMany([...new Set(found.map(({ username }) => username))])
      const memberBy = new Map(members.map((member) => [member._id, member]))
      const live = new Set(
        found.filter((session) => isLiveNow(session, memberBy.get(session.username) ?? null)).map(({ _id }) => _id),
      )
      return ids.filter((id) => !live.has(id))
    },
  }
}
