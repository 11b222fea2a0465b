import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { hasLeft } from '@anteroom/queue/plan.ts'
import type { StaffMember, StaffStore } from '@anteroom/store/staff.ts'
import type { Request, Response } from 'express'
import type { Logger } from 'pino'
import type { AccessLog } from '../auth/access-log.ts'
import type { Staff } from '../auth/caller.ts'
import type { DeviceCookie, SecondStepCookie, SessionCookie } from '../auth/cookies.ts'
import { accountName, type Login } from '../auth/login.ts'
import type { LoginBudgets } from '../auth/login-budgets.ts'
import type { Passkeys } from '../auth/passkeys.ts'
import type { SecondFactors } from '../auth/second-factor.ts'
import type { StaffSessions } from '../auth/sessions.ts'
import type { Clinic } from '../commands/clinic.ts'
import { today } from '../commands/current-day.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'

type Parts = {
  clinic: Clinic
  login: Login
  accessLog: Pick<AccessLog, 'record'>
  sessions: Pick<StaffSessions, 'begin' | 'end'>
  cookies: { session: SessionCookie; device: DeviceCookie; secondStep: SecondStepCookie }
  staff: Pick<StaffStore, 'find'>
  secondFactors: Pick<SecondFactors, 'state' | 'use'>
  passkeys: Pick<Passkeys, 'beginUsing' | 'use'>
  /** Null: attempts are not counted. */
  budgets: LoginBudgets | null
  /** Closes the live connections of a session that has ended. */
  endLive: (sessionId: string) => void
  /** The user name of the administrator who gets in while the provider of logins is away. */
  breakGlass: string | undefined
  log: Logger
}

/** Logs a member of staff in, in the browser that asks. The browser's earlier session ends. */
export type BeginSession = (
  member: StaffMember,
  asked: {
    request: Request
    response: Response
    action: 'login' | 'provider-login' | 'break-glass' | 'setup' | 'password' | 'second-factor' | 'second-factor-off'
  },
) => Promise<SessionAnswer>

/** `begin`: for logins other than with a password. */
export function sessionHandlers(parts: Parts) {
  const { clinic, login, accessLog, sessions, cookies, staff, secondFactors, passkeys, budgets, endLive } = parts
  const { breakGlass, log } = parts

  async function end({ session }: Request, action: 'logout' | 'ended') {
    if (!session) return
    await sessions.end(session.id)
    endLive(session.id)
    await accessLog.record({ by: `staff:${session.staff.username}`, action })
  }

  async function present(staff: Staff): Promise<SessionAnswer> {
    const doctorIds =
      staff.role === 'doctor'
        ? [staff.doctorId]
        : (await clinic.doctors.all()).filter((doctor) => !hasLeft(doctor, today(clinic))).map(({ _id }) => _id)
    const { username, name, role, owesSecondFactor, viaProvider, passwordless, language } = staff
    const marks = {
      ...(owesSecondFactor && { owesSecondFactor }),
      ...(viaProvider && { viaProvider }),
      ...(language && { language }),
      ...(passwordless && { passwordless }),
    }
    return { username, name, role, doctorIds, ...marks }
  }

  /** Each use of the emergency account must be visible as such. */
  function byPassword({ _id }: StaffMember): 'login' | 'break-glass' {
    if (_id !== breakGlass) return 'login'
    log.warn({ username: _id }, 'the break-glass administrator logged in')
    return 'break-glass'
  }

  const begin: BeginSession = async (member, { request, response, action }) => {
    const begun = await sessions.begin(member, {
      address: request.ip,
      userAgent: request.get('User-Agent'),
      viaProvider: action === 'provider-login',
    })
    // The browser's earlier session ends, as nobody could end it any more.
    await end(request, 'ended')
    await accessLog.record({ by: `staff:${member._id}`, action })
    cookies.session.set(response, begun.cookie)
    cookies.device.set(response, member._id)
    return present(begun.staff)
  }

  /** The member of staff who just gave the right password and owes the second step. */
  async function halfway(request: Request): Promise<StaffMember | null> {
    const given = cookies.secondStep.read(request.headers, clinic.clock())
    const member = given && (await staff.find(given.username))
    return member?.secondFactor && !member.disabled && member.version === given?.version ? member : null
  }

  const handlers = {
    login: async ({ body, request, response }) => {
      const name = accountName(body.username)
      const device = cookies.device.read(request.headers, name)
      const isWaiting = () => !response.headersSent && !response.closed
      const member = await login(body, { address: request.ip ?? '', device, isWaiting })
      if (typeof member === 'string') return { ok: false, refused: member }
      if (!member.secondFactor) return answered(await begin(member, { request, response, action: byPassword(member) }))
      cookies.secondStep.set(response, { username: name, version: member.version }, clinic.clock())
      return { ok: false, refused: 'second-factor-needed' }
    },
    beginSecondStep: async ({ request }) => {
      const member = await halfway(request)
      if (member === null) return { ok: false, refused: 'not-signed-in' }
      const options = await passkeys.beginUsing(member._id)
      const { app } = await secondFactors.state(member._id)
      return answered({ options: options && { ...options }, app })
    },
    secondStep: async ({ body: { code, passkey }, request, response }) => {
      const member = await halfway(request)
      if (member === null) return { ok: false, refused: 'not-signed-in' }
      const name = member._id
      const attempt = { name, address: request.ip ?? '', device: cookies.device.read(request.headers, name) }
      // Taken before the code is checked, from the same budgets as passwords.
      const giveBack = budgets === null ? async () => {} : await budgets.take(attempt)
      if (giveBack === null) return { ok: false, refused: 'too-many-requests' }
      const opens = passkey ? passkeys.use(name, passkey) : secondFactors.use(name, code ?? '')
      if (!(await opens)) {
        await accessLog.record({ by: `staff:${name}`, action: 'login-failed' })
        return { ok: false, refused: 'wrong-second-factor' }
      }
      await giveBack()
      cookies.secondStep.clear(response)
      return answered(await begin(member, { request, response, action: byPassword(member) }))
    },
    session: async ({ caller }) => answered(await present(caller.staff)),
    logout: async ({ request, response }) => {
      await end(request, 'logout')
      cookies.session.clear(response)
      return answered(undefined)
    },
  } satisfies Partial<Handlers>
  return { handlers, begin }
}
