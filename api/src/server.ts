import type { AddressInfo } from 'node:net'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { KeptKind } from '@anteroom/contracts/keep.ts'
import { httpServer } from '@anteroom/service/http-server.ts'
import { countRequests, serveMetrics } from '@anteroom/service/metrics.ts'
import { pollLoop } from '@anteroom/service/poll-loop.ts'
import { blockingRedis, failFastRedis, STREAM_READ_BLOCK_MS } from '@anteroom/service/redis.ts'
import { untilDone } from '@anteroom/service/until-done.ts'
import { accessLogStore } from '@anteroom/store/access-log.ts'
import { alertStore } from '@anteroom/store/alerts.ts'
import { clinicStore } from '@anteroom/store/clinic.ts'
import { alertRulesOf, clinicDetails, detailsOf, REFRESH_DETAILS_MS } from '@anteroom/store/clinic-details.ts'
import { codeStore } from '@anteroom/store/codes.ts'
import { colleaguesIn } from '@anteroom/store/colleagues.ts'
import { createIndexes, databaseIn, isReachable, openDatabase } from '@anteroom/store/connection.ts'
import { dayFiguresStore } from '@anteroom/store/day-figures.ts'
import { displayStore } from '@anteroom/store/displays.ts'
import { doctorStore } from '@anteroom/store/doctors.ts'
import { learnedHabits } from '@anteroom/store/habits.ts'
import { heldBackStore } from '@anteroom/store/held-back.ts'
import { countOver, isOver, type Keep, keepDaysOf, retentionOf } from '@anteroom/store/keep.ts'
import { linkStore } from '@anteroom/store/links.ts'
import { mailTestStore } from '@anteroom/store/mail-tests.ts'
import { oneTimeLinkStore } from '@anteroom/store/one-time-links.ts'
import { patientStore } from '@anteroom/store/patients.ts'
import { queueStore } from '@anteroom/store/queue-writes.ts'
import { quoteKeeper } from '@anteroom/store/quote-keeper.ts'
import { quoteStore } from '@anteroom/store/quotes.ts'
import { connectToSchema } from '@anteroom/store/schema.ts'
import { secondFactorStore } from '@anteroom/store/second-factors.ts'
import { sendCounts } from '@anteroom/store/send-counts.ts'
import { sessionStore } from '@anteroom/store/sessions.ts'
import { staffStore } from '@anteroom/store/staff.ts'
import { statusLinks } from '@anteroom/store/status-links.ts'
import { createAdapter } from '@socket.io/redis-streams-adapter'
import type { Logger } from 'pino'
import { Registry } from 'prom-client'
import { Server } from 'socket.io'
import { watchAccuracy } from './accuracy-metrics.ts'
import { bookingAlarm } from './admission/alarm.ts'
import { bookingAdmission } from './admission/bookings.ts'
import { quotaCounter } from './admission/quotas.ts'
import { webBookingsNow } from './admission/web-bookings.ts'
import { buildApp } from './app.ts'
import { copyWaitingHistory } from './audit/copy-waiting-history.ts'
import { accessLog } from './auth/access-log.ts'
import { staffAccounts } from './auth/accounts.ts'
import { closeEndedSockets } from './auth/close-ended.ts'
import { deviceCookie, secondStepCookie, sessionCookie } from './auth/cookies.ts'
import { linkTokens } from './auth/link-tokens.ts'
import { staffLogin } from './auth/login.ts'
import { loginBudgets } from './auth/login-budgets.ts'
import { passkeys } from './auth/passkeys.ts'
import { rememberedSessions } from './auth/remembered-sessions.ts'
import { sealer } from './auth/sealed.ts'
import { secondFactors } from './auth/second-factor.ts'
import { staffSessions } from './auth/sessions.ts'
import { setupAddress, setupLinks, setupNotice } from './auth/setup-link.ts'
import { signer } from './auth/signed.ts'
import { siteCodes } from './auth/site-codes.ts'
import { passwordRules, staffProvider } from './auth/staff-provider.ts'
import { tripCookie } from './auth/trip-cookie.ts'
import { accuracy, scoreDays } from './commands/accuracy.ts'
import { beginTrial } from './commands/channels.ts'
import { type Clinic, dayViewWithPace } from './commands/clinic.ts'
import { expireUnverified } from './commands/expire-unverified.ts'
import { finishInterruptedMoves } from './commands/relocate.ts'
import { commandRunner } from './commands/run.ts'
import { publishToEveryBoard } from './commands/web-bookings.ts'
import { type Config, countriesOf, reachOf } from './config.ts'
import { rememberedDays } from './days/remembered-days.ts'
import { rememberedDoctors } from './days/remembered-doctors.ts'
import { fillDemoClinic, seedDemoClinic } from './demo.ts'
import { knownFor } from './known-for.ts'
import { apiMetrics } from './metrics.ts'
import { presentBudgets } from './present/budgets.ts'
import { publishAlertUpdates } from './publish/alerts.ts'
import { type LiveServer, liveChannel } from './publish/channel.ts'
import { closeDeadLinks } from './publish/dead-links.ts'
import { livePublisher } from './publish/live.ts'
import { queueChangedNotifier } from './publish/queue-changed.ts'
import { rooms } from './publish/rooms.ts'
import { dayCounter } from './reports/count-days.ts'
import { appointmentNames } from './routes/appointment-names.ts'
import { isOwnOrigin } from './routes/origin.ts'
import { serveSockets } from './sockets.ts'

/** Pause between two searches for moves that a crash interrupted. */
const FINISH_MOVES_EVERY_MS = 10_000
/** Pause between two searches for live pages whose link is dead. */
const CLOSE_DEAD_LINKS_EVERY_MS = 30_000

/** A day is counted long before it is deleted, whether or not anybody reads a report. */
const COUNT_DAYS_EVERY_MS = 10 * 60_000

/** Pause between two copies of what waits in the days' documents for more rows of the history. */
const COPY_HISTORY_EVERY_MS = 60_000

/** Pause between two looks for days that nobody works with any more. */
const FORGET_DAYS_EVERY_MS = 60_000

/** Pause between two searches for places whose contact was not verified in time. */
const EXPIRE_EVERY_MS = 5_000

/** Pause between two looks for days that are over and have no scores: the night after is soon enough. */
const SCORE_EVERY_MS = 30 * 60_000

export type Api = {
  /** Resolves to the port when the API listens. */
  port: Promise<number>
  /** Resolves when the database is connected, has its indexes and, if configured, the demo clinic. */
  ready: Promise<void>
  /** Is not ready any more, and answers what comes all the same. */
  drain: () => void
  close: () => Promise<void>
}

/**
 * Starts the API: REST and sockets on one port. It listens at once and answers `/readyz` with 503 until it is ready. It
 * keeps running without MongoDB or Redis. `say` gets what is for the person at this machine and for no log.
 */
export function startApi(config: Config, log: Logger, say: (text: string) => void): Api {
  const clock = () => Date.now()
  const registry = new Registry()
  const metrics = apiMetrics(registry)
  const database = openDatabase()
  const connected = connectToSchema(database, config.MONGO_URL, log)
  const keepDefaults = keepDaysOf(config)
  const keepNow = () => details.keep() ?? keepDefaults
  const keepOf = (kind: KeptKind): Keep => ({
    get days() {
      return keepNow()[kind]
    },
    clock,
  })
  const followRetention = retentionOf(database, { keep: keepNow, clock })
  const keepVisits = keepOf('visits')
  const stored = queueStore(database, keepVisits)
  const days = rememberedDays({ queues: stored, isOver: (day) => isOver(day, keepVisits) })
  const knownSessions = rememberedSessions(sessionStore(database))
  const stores = {
    doctors: rememberedDoctors(doctorStore(database)),
    displays: displayStore(database),
    queues: days.queues,
    patients: patientStore(database, keepOf('patients')),
    links: linkStore(database),
    codes: codeStore(database, config.LINK_SECRET),
    heldBack: heldBackStore(database),
    mailTests: mailTestStore(database),
    staff: staffStore(database),
    sessions: knownSessions.sessions,
    dayFigures: dayFiguresStore(database),
    alerts: alertStore(database, keepVisits),
    settings: clinicStore(database),
    quotes: quoteStore(database, keepOf('quotes')),
    accessLog: accessLogStore(database, keepOf('accessLog')),
    oneTimeLinks: oneTimeLinkStore(database),
    secondFactors: secondFactorStore(database),
  }

  const redis = failFastRedis(config.REDIS_URL, log)
  // A login counts in several steps, which together may not take long when Redis is frozen.
  const loginRedis = failFastRedis(config.REDIS_URL, log, 300)
  const streams = blockingRedis(config.REDIS_URL, log)

  const io: LiveServer = new Server({
    adapter: createAdapter(streams, {
      blockTimeInMs: STREAM_READ_BLOCK_MS,
      // What is published is heard in all databases of one Redis: nobody hears of the days of another clinic.
      channelPrefix: `socket.io:${databaseIn(config.MONGO_URL)}`,
    }),
    maxHttpBufferSize: 16_384,
    serveClient: false,
    allowRequest: (request, allow) => allow(null, isOwnOrigin(request.headers, config)),
  })

  const queueChanged = queueChangedNotifier(redis, log)
  const links = statusLinks(config.LINK_SECRET)
  const clusterIsUp = () => streams.status === 'ready'
  const channel = liveChannel(io, clusterIsUp)
  const details = clinicDetails({ store: stores.settings, defaults: detailsOf(config) })
  const zone = {
    get timeZone() {
      return details.current().timeZone
    },
  }
  const habitsOn = learnedHabits({ queues: stores.queues, colleagues: colleaguesIn(stores), clinic: zone, clock })
  const quotes = quoteKeeper({ store: stores.quotes, log })
  const live = livePublisher({
    io,
    clusterIsUp,
    queues: stores.queues,
    viewOf: (queue) => dayViewWithPace(clinic, queue),
    noteQuote: quotes.note,
    outdate: ({ queueId, rev }) => days.outdate(queueId, rev),
    log,
  })
  const limited = config.RATE_LIMITS === 'on'
  const quotas = quotaCounter(redis, { secret: config.LINK_SECRET, limited })
  const webBookings = webBookingsNow({
    settings: stores.settings,
    withoutContact: config.WEB_WITHOUT_CONTACT,
    clock,
  })
  const alarm = bookingAlarm({
    quotas,
    log,
    onRefused: metrics.refusedBooking,
    onAlarm: () => {
      publishToEveryBoard(clinic).catch((error: Error) => log.warn({ err: error.message }, 'an alarm was not shown'))
    },
  })
  const limits = { limited, sharePercent: config.WEB_SHARE, perDay: config.WEB_BOOKINGS_PER_DAY }
  const counts = sendCounts(database)
  const budgets = async () => presentBudgets(await counts.budgetsOn(clinicDay(clock(), zone.timeZone)))
  const clinic: Clinic = {
    details,
    defaultAlertRules: alertRulesOf(config),
    get timeZone() {
      return zone.timeZone
    },
    publicUrl: config.PUBLIC_URL,
    reach: reachOf(config),
    get textedCountries() {
      return countriesOf(config, details.current())
    },
    clock,
    doctors: stores.doctors,
    displays: stores.displays,
    queues: stores.queues,
    patients: stores.patients,
    links: stores.links,
    statusLinks: links,
    siteCodes: siteCodes(config.LINK_SECRET, clock),
    codes: stores.codes,
    heldBack: stores.heldBack,
    mailTests: stores.mailTests,
    webVerifyMinutes: config.WEB_VERIFY_MINUTES,
    habitsOn,
    alerts: stores.alerts,
    quotes: stores.quotes,
    noteQuote: quotes.note,
    budgets,
    settings: stores.settings,
    webBookings,
    admission: bookingAdmission({ quotas, alarm, webBookings, limits, clock }),
    alarm,
    savePatient: (patient) => {
      stores.patients
        .saveFromBooking(patient, clock())
        .catch((error: Error) => log.warn({ err: error.message }, 'a patient was not saved'))
    },
    publishBoardChange: (update) => channel.emit([rooms.doctor(update.doctorId)], 'alertUpdate', update),
    endDisplay: (id) => channel.disconnect(rooms.display(id)),
    run: metrics.timed(
      commandRunner({
        queues: stores.queues,
        clinic: zone,
        clock,
        publish: (saved) => {
          queueChanged.notify(saved.view.queue)
          live.saved(saved)
        },
        onLostRace: metrics.lostRace,
        log,
      }),
    ),
  }

  const names = appointmentNames(clinic)
  const access = { auth: config.AUTH, botKey: config.BOT_API_KEY }
  const cookieSigner = signer(config.SESSION_SECRET)
  const { mayUsePassword, needsSecondFactor } = passwordRules(config)
  const sessions = staffSessions({
    sessions: stores.sessions,
    staff: stores.staff,
    signer: cookieSigner,
    idleMinutes: config.SESSION_IDLE_MINUTES,
    needsSecondFactor,
    mayUsePassword,
    clock,
    log,
  })
  const cookies = {
    session: sessionCookie(config.PUBLIC_URL),
    device: deviceCookie(config.PUBLIC_URL, cookieSigner),
    secondStep: secondStepCookie(config.PUBLIC_URL, cookieSigner),
    trip: tripCookie(config.PUBLIC_URL, sealer(config.SESSION_SECRET, 'login')),
  }
  const whoLooked = accessLog({ store: stores.accessLog, clock, log })
  const counter = dayCounter({
    queues: stores.queues,
    alerts: stores.alerts,
    figures: stores.dayFigures,
    clinic: zone,
    clock,
  })
  const loginTries = limited ? loginBudgets(loginRedis) : null
  // Under which authenticators list what they keep.
  const nameOfClinic = () => details.current().name
  const factors = secondFactors({
    factors: stores.secondFactors,
    staff: stores.staff,
    sealed: sealer(config.LINK_SECRET, 'second factor'),
    clinicName: nameOfClinic,
    clock,
  })
  const tokens = linkTokens({ links: stores.oneTimeLinks, clock })
  const setup = setupLinks({ links: tokens, staff: stores.staff })
  io.on('sessionEnded', knownSessions.forget)
  const endLive = channel.endSession
  const accounts = staffAccounts({
    staff: stores.staff,
    doctors: stores.doctors,
    tokens,
    sessions,
    endLive,
    breakGlass: config.OIDC_BREAK_GLASS,
  })
  const { endSessions } = accounts
  let prepared = false
  let closing = false
  let draining = false
  const app = buildApp({
    config,
    clinic,
    names,
    access,
    sessions,
    cookies,
    accessLog: whoLooked,
    audit: {
      accesses: stores.accessLog,
      queues: stored,
      staff: stores.staff,
      copyHistory: () => copyWaitingHistory(stored),
    },
    login: metrics.counted(
      staffLogin({
        staff: stores.staff,
        accessLog: whoLooked,
        budgets: loginTries,
        mayUsePassword,
        log,
      }),
    ),
    ofProvider: staffProvider(config, {
      staff: stores.staff,
      endSessions,
      accessLog: whoLooked,
      beginTrial: (username) => beginTrial(clinic, username),
      clock,
      log,
    }),
    needsSecondFactor,
    setup,
    retention: {
      defaults: keepDefaults,
      countOver: (keep) => countOver(database, keep, clock()),
    },
    reports: { counter, figures: stores.dayFigures },
    accounts,
    staff: stores.staff,
    secondFactors: factors,
    passkeys: passkeys({
      factors: stores.secondFactors,
      publicUrl: config.PUBLIC_URL,
      clinicName: nameOfClinic,
      clock,
    }),
    budgets: loginTries,
    quotas,
    endLive,
    ready: async () => prepared && !draining && (await isReachable(database)),
    count: countRequests(registry),
    log,
  })
  const http = httpServer(app)
  io.attach(http)
  serveSockets(io, { clinic, names, access, cookie: cookies.session, sessions, log })
  metrics.watchSockets(io)
  watchAccuracy(
    registry,
    knownFor(SCORE_EVERY_MS, clock, () => accuracy(clinic, { days: 30 })),
  )
  const served = serveMetrics(registry, { at: config.METRICS_ADDRESS, log })
  const endedSockets = closeEndedSockets({ io, sessions, log })

  async function prepare() {
    await connected
    const indexed = [
      stores.queues,
      stores.links,
      stores.codes,
      stores.mailTests,
      stores.alerts,
      stores.sessions,
      stores.accessLog,
      stores.quotes,
      stores.dayFigures,
      stores.oneTimeLinks,
      stores.staff,
    ]
    async function fill() {
      await createIndexes(indexed)
      await refreshDetails()
      if (!config.DEMO_PASSWORD) return
      const isNew = await seedDemoClinic(stores, { password: config.DEMO_PASSWORD, demo: config.DEMO })
      if (isNew && config.DEMO === 'full') await fillDemoClinic(clinic)
    }
    async function sayHowToSetUp() {
      const token = await setup.make()
      if (token === null) return
      await whoLooked.record({ by: 'api', action: 'setup-link' })
      say(setupNotice(setupAddress(config.PUBLIC_URL, token)))
    }
    const isFilled = await untilDone(fill, { isOver: () => closing, log })
    prepared = isFilled
    if (prepared) log.info('the API is ready')
    if (prepared) await untilDone(sayHowToSetUp, { isOver: () => closing, log })
  }

  async function refreshDetails() {
    await details.refresh()
    await followRetention()
  }
  async function forgetIdle() {
    days.forgetIdle()
    live.forgetIdle()
  }
  const finishedMoves = new Set<string>()
  /** From the moment on that the database is prepared; what fails is tried again the next time. */
  const again = (everyMs: number, work: () => Promise<unknown>, failed: string) =>
    pollLoop(everyMs, async () => {
      if (prepared) await work().catch((error: Error) => log.warn({ err: error.message }, failed))
    })
  const loops = [
    again(FORGET_DAYS_EVERY_MS, forgetIdle, 'idle days were not let go'),
    again(
      FINISH_MOVES_EVERY_MS,
      () => finishInterruptedMoves(clinic, finishedMoves),
      'interrupted moves were not finished',
    ),
    again(CLOSE_DEAD_LINKS_EVERY_MS, () => closeDeadLinks(io, clinic), 'dead links were not looked for'),
    again(REFRESH_DETAILS_MS, refreshDetails, "the clinic's details were not read"),
    again(COUNT_DAYS_EVERY_MS, counter.count, 'the days were not counted for the reports'),
    again(COPY_HISTORY_EVERY_MS, () => copyWaitingHistory(stored), 'history was not copied'),
    again(EXPIRE_EVERY_MS, () => expireUnverified(clinic), 'unverified places were not given up'),
    again(SCORE_EVERY_MS, () => scoreDays(clinic), 'estimates were not scored'),
  ]

  const alertUpdates = publishAlertUpdates({
    io,
    alerts: stores.alerts,
    budgets,
    clinic: zone,
    clock,
    log,
  })

  return {
    port: new Promise((resolve, reject) => {
      http.once('error', reject)
      http.listen(config.PORT, config.BIND_ADDRESS, () => resolve((http.address() as AddressInfo).port))
    }),
    ready: prepare(),
    drain() {
      draining = true
      http.drain()
    },
    async close() {
      closing = true
      prepared = false
      await Promise.all([...loops, alertUpdates, endedSockets].map((loop) => loop.stop()))
      http.drain()
      await io.close()
      await whoLooked.close()
      await quotes.close()
      await served.close()
      await Promise.allSettled([queueChanged.close(), database.close()])
      redis.disconnect()
      loginRedis.disconnect()
      streams.disconnect()
    },
  }
}
