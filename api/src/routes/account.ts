import type { Request, Response } from 'express'
import type { AccessLog } from '../auth/access-log.ts'
import type { StaffAccounts } from '../auth/accounts.ts'
import type { DeviceCookie } from '../auth/cookies.ts'
import type { Login } from '../auth/login.ts'
import type { StaffSessions } from '../auth/sessions.ts'
import { answered, type TurnedAway } from '../commands/outcome.ts'
import { presentOwnSession } from '../present/account.ts'
import type { Handlers } from './handler.ts'
import type { BeginSession } from './session.ts'

type Parts = {
  accounts: Pick<StaffAccounts, 'whose' | 'choose' | 'changePassword' | 'setLanguage'>
  checkPresent: PresentPassword
  sessions: Pick<StaffSessions, 'ofMember' | 'end'>
  accessLog: Pick<AccessLog, 'record'>
  endLive: (sessionId: string) => void
  begin: BeginSession
}

type AsksPresent = {
  body: { current: string }
  caller: { staff: { username: string } }
  request: Request
  response: Response
}

/** A refusal unless the present password was given; null: it was. */
export type PresentPassword = (asked: AsksPresent) => Promise<({ ok: false } & TurnedAway) | null>

/** Counted like a login, as whoever finds an open screen may guess here too. */
export const presentPassword =
  ({ login, device }: { login: Login; device: DeviceCookie }): PresentPassword =>
  async ({ body: { current }, caller: { staff }, request, response }) => {
    const { username } = staff
    const known = await login(
      { username, password: current },
      {
        address: request.ip ?? '',
        device: device.read(request.headers, username),
        isWaiting: () => !response.headersSent && !response.closed,
      },
    )
    if (known === 'wrong-login') return { ok: false, refused: 'wrong-password', field: 'current' }
    return typeof known === 'string' ? { ok: false, refused: known } : null
  }

/** The routes for one's own account. */
export const accountHandlers = ({ accounts, checkPresent, sessions, accessLog, endLive, begin }: Parts) =>
  ({
    changePassword: async (asked) => {
      const { body, caller, request, response } = asked
      const refused = await checkPresent(asked)
      if (refused) return refused
      const member = await accounts.changePassword(caller.staff.username, body.password)
      if (typeof member === 'string') return { ok: false, refused: member }
      return answered(await begin(member, { request, response, action: 'password' }))
    },

    setOwnLanguage: async ({ body: { language }, caller }) => {
      await accounts.setLanguage(caller.staff.username, language)
      return answered(undefined)
    },

    ownSessions: async ({ caller, request }) => {
      const own = await sessions.ofMember(caller.staff.username)
      return answered({ sessions: own.map((session) => presentOwnSession(session, request.session?.id)) })
    },

    endSession: async ({ params: { id }, caller, context: { by } }) => {
      const own = await sessions.ofMember(caller.staff.username)
      if (!own.some(({ _id }) => _id === id)) return { ok: false, refused: 'not-found' }
      await sessions.end(id)
      endLive(id)
      await accessLog.record({ by, action: 'session-ended' })
      return answered(undefined)
    },

    checkPasswordLink: async ({ body: { token } }) => {
      const member = await accounts.whose(token)
      if (member === null) return { ok: false, refused: 'setup-link-over' }
      return answered({ username: member._id, name: member.name })
    },

    choosePassword: async ({ body }) => {
      const member = await accounts.choose(body)
      if (typeof member === 'string') return { ok: false, refused: member }
      await accessLog.record({ by: `staff:${member._id}`, action: 'password' })
      return answered(undefined)
    },
  }) satisfies Partial<Handlers>
