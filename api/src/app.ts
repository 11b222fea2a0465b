import { healthRoutes } from '@anteroom/service/health.ts'
import type { StaffStore } from '@anteroom/store/staff.ts'
import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import type { Quotas } from './admission/quotas.ts'
import type { AuditParts } from './audit/read-audit.ts'
import type { AccessLog } from './auth/access-log.ts'
import type { StaffAccounts } from './auth/accounts.ts'
import { type Access, callerOf, checkRole } from './auth/caller.ts'
import type { DeviceCookie, SecondStepCookie, SessionCookie } from './auth/cookies.ts'
import type { Login } from './auth/login.ts'
import type { LoginBudgets } from './auth/login-budgets.ts'
import type { Passkeys } from './auth/passkeys.ts'
import { readSession } from './auth/read-session.ts'
import type { SecondFactors } from './auth/second-factor.ts'
import type { NeedsSecondFactor, StaffSessions } from './auth/sessions.ts'
import type { SetupLinks } from './auth/setup-link.ts'
import type { StaffProvider } from './auth/staff-provider.ts'
import type { TripCookie } from './auth/trip-cookie.ts'
import type { Clinic } from './commands/clinic.ts'
import type { RetentionParts } from './commands/retention.ts'
import type { Config } from './config.ts'
import { accountHandlers, presentPassword } from './routes/account.ts'
import { accuracyHandlers } from './routes/accuracy.ts'
import { answerWithinLimit } from './routes/answer-limit.ts'
import type { AppointmentNames } from './routes/appointment-names.ts'
import { appointmentHandlers } from './routes/appointments.ts'
import { auditHandlers } from './routes/audit.ts'
import { channelHandlers } from './routes/channels.ts'
import { checkInHandlers } from './routes/check-in.ts'
import { clinicHandlers } from './routes/clinic.ts'
import { deskHandlers } from './routes/desk.ts'
import { displayHandlers } from './routes/displays.ts'
import { docsRoutes } from './routes/docs.ts'
import { doctorSettingsHandlers } from './routes/doctor-settings.ts'
import { doctorHandlers } from './routes/doctors.ts'
import type { Handlers } from './routes/handler.ts'
import { patientLimits, requestLimit } from './routes/limits.ts'
import { linkHandlers } from './routes/links.ts'
import { mountRoutes } from './routes/mount.ts'
import { onError } from './routes/on-error.ts'
import { openingHandlers } from './routes/openings.ts'
import { ownOriginOnly } from './routes/origin.ts'
import { patientHandlers } from './routes/patients.ts'
import { providerHandlers } from './routes/provider.ts'
import { type ReportParts, reportHandlers } from './routes/reports.ts'
import { RefusalError } from './routes/respond.ts'
import { retentionHandlers } from './routes/retention.ts'
import { secondFactorHandlers } from './routes/second-factor.ts'
import { sessionHandlers } from './routes/session.ts'
import { setupHandlers } from './routes/setup.ts'
import { staffHandlers } from './routes/staff.ts'

export type AppParts = {
  config: Pick<
    Config,
    'NODE_ENV' | 'PUBLIC_URL' | 'TRUST_PROXY' | 'API_DOCS' | 'RATE_LIMITS' | 'OIDC_BREAK_GLASS' | 'PUBLIC_ACCURACY'
  >
  clinic: Clinic
  names: AppointmentNames
  access: Access
  sessions: StaffSessions
  cookies: { session: SessionCookie; device: DeviceCookie; secondStep: SecondStepCookie; trip: TripCookie }
  login: Login
  /** Null: the clinic has no provider of logins. */
  ofProvider: StaffProvider | null
  needsSecondFactor: NeedsSecondFactor
  setup: SetupLinks
  accounts: StaffAccounts
  staff: Pick<StaffStore, 'find'>
  secondFactors: SecondFactors
  passkeys: Passkeys
  budgets: LoginBudgets | null
  quotas: Quotas
  accessLog: AccessLog
  audit: Omit<AuditParts, 'clinic'>
  reports: Omit<ReportParts, 'clinic'>
  retention: Omit<RetentionParts, 'clinic'>
  endLive: (sessionId: string) => void
  ready: () => Promise<boolean>
  /** Counts requests, except health checks. */
  count: RequestHandler
  log: Logger
}

/** The REST API. It connects to nothing by itself. */
export function buildApp(parts: AppParts): Express {
  const {
    config,
    clinic,
    names,
    access,
    sessions,
    cookies,
    login,
    ofProvider,
    needsSecondFactor,
    setup,
    accounts,
    secondFactors,
    passkeys,
    budgets,
    quotas,
    accessLog,
    audit,
    reports,
    retention,
    endLive,
    ready,
    count,
    log,
  } = parts
  const { handlers: forSessions, begin } = sessionHandlers({ ...parts, breakGlass: config.OIDC_BREAK_GLASS })
  const checkPresent = presentPassword({ login, device: cookies.device })
  const handlers: Handlers = {
    ...accuracyHandlers({ clinic, isPublic: config.PUBLIC_ACCURACY === 'on' }),
    ...appointmentHandlers(clinic),
    ...auditHandlers({ clinic, ...audit }),
    ...checkInHandlers(clinic, quotas),
    ...clinicHandlers(clinic),
    ...deskHandlers(clinic, quotas),
    ...displayHandlers(clinic),
    ...doctorHandlers(clinic),
    ...channelHandlers(clinic),
    ...doctorSettingsHandlers(clinic),
    ...linkHandlers(clinic),
    ...openingHandlers(clinic),
    ...patientHandlers(clinic, accessLog),
    ...accountHandlers({ accounts, checkPresent, sessions, accessLog, endLive, begin }),
    ...secondFactorHandlers({
      secondFactors,
      passkeys,
      accounts,
      checkPresent,
      accessLog,
      needsSecondFactor,
      begin,
    }),
    ...forSessions,
    ...providerHandlers({ ofProvider, trips: cookies.trip, sessions, budgets, begin, clock: clinic.clock }),
    ...staffHandlers({ accounts, accessLog, publicUrl: config.PUBLIC_URL }),
    ...setupHandlers({ clinic, setup, begin }),
    ...reportHandlers({ clinic, ...reports }),
    ...retentionHandlers({ clinic, ...retention }),
  }
  const app = express()
  app.disable('x-powered-by')
  // Express would digest every answer, but each contains its own time, so no two digests are the same.
  app.disable('etag')
  app.set('trust proxy', config.TRUST_PROXY)

  app.use(healthRoutes(ready))
  app.use(count)
  app.use(
    pinoHttp({
      logger: log,
      serializers: { req: loggedRequest, res: loggedResponse },
      autoLogging: { ignore: isQuiet },
    }),
  )
  app.use(helmet())
  const withSession = readSession({ cookie: cookies.session, sessions })
  app.use('/api/docs', ...(config.API_DOCS === 'staff' ? [noStore, withSession, staffOnly(access)] : []), docsRoutes())
  app.use('/api', noStore, answerWithinLimit, ownOriginOnly(config), express.json({ limit: '16kb' }))
  app.use('/api', withSession, requestLimit(config.RATE_LIMITS, access))
  app.use(
    mountRoutes({
      handlers,
      access,
      accessLog,
      names,
      limitPatient: patientLimits(quotas),
    }),
  )
  app.use(() => {
    throw new RefusalError('not-found')
  })
  app.use(onError(log))
  return app
}

const noStore: RequestHandler = (_, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}

const staffOnly =
  (access: Access): RequestHandler =>
  (request, _, next) => {
    const refused = checkRole(callerOf(request, access), 'staff')
    next(refused ? new RefusalError(refused) : undefined)
  }

/** Tokens of patients and screens are secrets: the log has the route and not the whole address. */
const loggedRequest = ({ method, url }: { method: string; url: string }) => ({
  method,
  path: url.replace(/\?.*/, '').replace(/(\/(?:appointments|displays)\/)[^/]+/, '$1:id'),
})
const loggedResponse = ({ statusCode }: { statusCode: number }) => ({ statusCode })
const isQuiet = (_: unknown, response?: { statusCode: number }) => response === undefined || response.statusCode < 500
