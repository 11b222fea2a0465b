import type { AddressInfo } from 'node:net'
import { httpServer } from '@anteroom/service/http-server.ts'
import { countRequests, serveMetrics } from '@anteroom/service/metrics.ts'
import { blockingRedis, failFastRedis } from '@anteroom/service/redis.ts'
import { isReachable, openDatabase } from '@anteroom/store/connection.ts'
import { countOver } from '@anteroom/store/keep.ts'
import { connectToSchema } from '@anteroom/store/schema.ts'
import type { Logger } from 'pino'
import { Registry } from 'prom-client'
import { watchAccuracy } from './accuracy-metrics.ts'
import { buildApp } from './app.ts'
import { copyWaitingHistory } from './audit/copy-waiting-history.ts'
import { closeEndedSockets } from './auth/close-ended.ts'
import { staffAccess } from './auth/staff-access.ts'
import { startBackgroundWork } from './background-work.ts'
import { accuracy } from './commands/accuracy.ts'
import { beginTrial } from './commands/channels.ts'
import type { Config } from './config.ts'
import { knownFor } from './known-for.ts'
import { apiMetrics } from './metrics.ts'
import { openClinic } from './open-clinic.ts'
import { prepareStores, sayHowToSetUp } from './prepare.ts'
import { publishAlertUpdates } from './publish/alerts.ts'
import { liveServer } from './publish/live-server.ts'
import { dayCounter } from './reports/count-days.ts'
import { appointmentNames } from './routes/appointment-names.ts'
import { serveSockets } from './sockets.ts'
import { openStores } from './stores.ts'

/** How long the metrics show the same accuracy: it changes once a day. */
const ACCURACY_KNOWN_MS = 30 * 60_000

export type Api = {
  /** Resolves to the port when the API listens. */
  port: Promise<number>
  /** Resolves when the database is connected, has its indexes and, if configured, the demo clinic. */
  ready: Promise<void>
  /** Stops being ready, but still answers requests. */
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
  const opened = openStores(database, config, clock)
  const { stores, storedQueues, details } = opened

  const redis = failFastRedis(config.REDIS_URL, log)
  // A login counts in several steps, which together may not take long when Redis is frozen.
  const loginRedis = failFastRedis(config.REDIS_URL, log, 300)
  const streams = blockingRedis(config.REDIS_URL, log)

  const io = liveServer(config, streams)
  const clusterIsUp = () => streams.status === 'ready'
  const { clinic, quotas, endLive, forgetIdle, ...running } = openClinic({
    config,
    database,
    opened,
    redis,
    io,
    clusterIsUp,
    metrics,
    clock,
    log,
  })
  const names = appointmentNames(clinic)
  const auth = staffAccess({
    config,
    stores,
    details,
    redis: loginRedis,
    endLive,
    beginTrial: (username) => beginTrial(clinic, username),
    clock,
    log,
  })
  io.on('sessionEnded', opened.forgetSession)
  const counter = dayCounter({
    queues: stores.queues,
    alerts: stores.alerts,
    figures: stores.dayFigures,
    clinic: details,
    clock,
  })
  let prepared = false
  let closing = false
  let draining = false
  const app = buildApp({
    ...auth,
    config,
    clinic,
    names,
    login: metrics.counted(auth.login),
    audit: {
      accesses: stores.accessLog,
      queues: storedQueues,
      staff: stores.staff,
      copyHistory: () => copyWaitingHistory(storedQueues),
    },
    retention: {
      defaults: opened.keepDefaults,
      countOver: (keep) => countOver(database, keep, clock()),
    },
    reports: { counter, figures: stores.dayFigures },
    staff: stores.staff,
    quotas,
    ready: async () => prepared && !draining && (await isReachable(database)),
    count: countRequests(registry),
    log,
  })
  const http = httpServer(app)
  io.attach(http)
  serveSockets(io, { clinic, names, access: auth.access, cookie: auth.cookies.session, sessions: auth.sessions, log })
  metrics.watchSockets(io)
  watchAccuracy(
    registry,
    knownFor(ACCURACY_KNOWN_MS, clock, () => accuracy(clinic, { days: 30 })),
  )
  const served = serveMetrics(registry, { at: config.METRICS_ADDRESS, log })
  const endedSockets = closeEndedSockets({ io, sessions: auth.sessions, log })

  async function prepare() {
    await connected
    const parts = { config, opened, clinic, auth, isClosing: () => closing, log }
    prepared = await prepareStores(parts)
    if (!prepared) return
    log.info('the API is ready')
    await sayHowToSetUp(parts, say)
  }

  const backgroundWork = startBackgroundWork({
    clinic,
    io,
    storedQueues,
    counter,
    forgetIdle,
    refreshDetails: opened.refreshDetails,
    isReady: () => prepared,
    log,
  })
  const alertUpdates = publishAlertUpdates({
    io,
    alerts: stores.alerts,
    budgets: clinic.budgets,
    clinic: details,
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
      await Promise.all([backgroundWork, alertUpdates, endedSockets].map((loop) => loop.stop()))
      http.drain()
      await io.close()
      await auth.accessLog.close()
      await running.quotes.close()
      await served.close()
      await Promise.allSettled([running.queueChanged.close(), database.close()])
      redis.disconnect()
      loginRedis.disconnect()
      streams.disconnect()
    },
  }
}
