import type { AddressInfo } from 'node:net'
import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { Channel } from '@anteroom/contracts/contact.ts'
import { limitsOf } from '@anteroom/providers/pacing/channel-limits.ts'
import { gateLimitsOf, outboundGate } from '@anteroom/providers/pacing/outbound-gate.ts'
import { redisBuckets } from '@anteroom/providers/pacing/redis-buckets.ts'
import { httpServer } from '@anteroom/service/http-server.ts'
import { countRequests, countSends, serveMetrics } from '@anteroom/service/metrics.ts'
import { pollLoop } from '@anteroom/service/poll-loop.ts'
import { untilDone } from '@anteroom/service/until-done.ts'
import { clinicStore } from '@anteroom/store/clinic.ts'
import { alertRulesOf, clinicDetails, detailsOf, REFRESH_DETAILS_MS } from '@anteroom/store/clinic-details.ts'
import { codeStore } from '@anteroom/store/codes.ts'
import { createIndexes, isReachable, openDatabase } from '@anteroom/store/connection.ts'
import { heldBackStore } from '@anteroom/store/held-back.ts'
import { mailTestStore } from '@anteroom/store/mail-tests.ts'
import { patientStore } from '@anteroom/store/patients.ts'
import { quoteKeeper } from '@anteroom/store/quote-keeper.ts'
import { quoteStore } from '@anteroom/store/quotes.ts'
import { connectToSchema } from '@anteroom/store/schema.ts'
import { sendCounts } from '@anteroom/store/send-counts.ts'
import { statusLinks } from '@anteroom/store/status-links.ts'
import { clinicTotals } from '@anteroom/store/totals.ts'
import type { Logger } from 'pino'
import { Registry } from 'prom-client'
import { evaluator } from './alerts/evaluate.ts'
import { alertLedger } from './alerts/ledger/ledger.ts'
import { buildApp } from './app.ts'
import { ASK_PROVIDERS_MS, askersOf, channelFaultFinder } from './channel-faults.ts'
import { channelsOf, ungatedMail } from './channels.ts'
import { type Config, countriesOf } from './config.ts'
import { clinicDays } from './days.ts'
import { mailTester } from './mail-tests.ts'
import { type ClinicFacts, workerMetrics } from './metrics.ts'
import { superviseQueueChangedWorker } from './queue-changed/supervisor.ts'
import { SWEEP_EVERY_MS, startSweep } from './sweep.ts'

/** How often the workers look for a mail that an administrator waits for. */
const MAIL_TESTS_MS = 1_000

export type Workers = {
  /** The port of the health and delivery routes, once it listens. */
  port: Promise<number>
  /** Settles when the database is connected, its indexes exist and the first sweep has begun. */
  ready: Promise<void>
  /** Stops being ready, but still answers requests. */
  drain: () => void
  /** Takes no more work, finishes what is being sent, and disconnects. */
  close: () => Promise<void>
}

/** Starts the sending of alerts. Neither a missing MongoDB nor a missing Redis ends it. */
export function startWorkers(config: Config, log: Logger, sweepEveryMs = SWEEP_EVERY_MS): Workers {
  const database = openDatabase()
  const clock = () => Date.now()
  const settings = clinicStore(database)
  const details = clinicDetails({ store: settings, defaults: detailsOf(config) })
  const keepPatientsDays = () => details.keep()?.patients ?? config.KEEP_PATIENTS_DAYS
  const patients = patientStore(database, { days: keepPatientsDays, clock })
  const days = clinicDays(database, { clinic: details, patients, clock })
  const ledger = alertLedger(database)
  const quotes = quoteKeeper({ store: quoteStore(database), log })
  const codes = codeStore(database, config.LINK_SECRET)
  const mailTests = mailTestStore(database)
  const links = statusLinks(config.LINK_SECRET)
  const counts = sendCounts(database)
  const heldBack = heldBackStore(database)
  const totals = clinicTotals(database)
  const registry = new Registry()
  const metrics = workerMetrics(registry)
  const gate = outboundGate({
    counts,
    limits: gateLimitsOf(config),
    clinic: () => ({ countries: countriesOf(config, details.current()), timeZone: details.timeZone }),
    isHeldBack: details.isHeldBack,
    clock,
    noteHeldBack: heldBack.note,
    onOutcome: countSends(registry),
    log,
  })
  const channels = channelsOf(config, gate)
  const defaultRules = alertRulesOf(config)
  const alertSettings = () => ({ ...(details.alertRules() ?? defaultRules), timeZone: details.timeZone })
  const buckets = redisBuckets(config.REDIS_URL, log)
  const alerts = evaluator({
    days,
    ledger,
    patients,
    codes,
    channels,
    limits: limitsOf(config, { shared: buckets, clock }),
    clinic: () => ({
      ...details.current(),
      wording: details.wording(),
      linkTo: (appointment) => `${config.PUBLIC_URL}/a/${links.tokenOf(appointment)}`,
    }),
    settings: alertSettings,
    handedOver: metrics.handedOver,
    noteQuote: quotes.note,
    clock,
    log,
  })

  let closing = false
  let draining = false
  let loops: { stop: () => Promise<void> }[] = []
  let jobsWaiting: () => Promise<number> = () => Promise.reject(new Error('not connected yet'))

  async function prepare(): Promise<void> {
    await connectToSchema(database, config.MONGO_URL, log)
    const indexes = () => createIndexes([ledger, codes, counts, heldBack, mailTests])
    await untilDone(indexes, { isOver: () => closing, log })
    if (closing) return
    const supervisor = superviseQueueChangedWorker(config.REDIS_URL, alerts.evaluate, log)
    jobsWaiting = supervisor.waiting
    const read = () =>
      details.refresh().catch((error: Error) => log.warn({ err: error.message }, "the clinic's details were not read"))
    const on = Object.entries(channels).flatMap(([name, channel]) => (channel ? [Channel.parse(name)] : []))
    await untilDone(
      async () => {
        await details.refresh()
        await settings.noteChannels(on)
      },
      { isOver: () => closing, log },
    )
    loops = [
      pollLoop(REFRESH_DETAILS_MS, read),
      pollLoop(MAIL_TESTS_MS, mailTester({ mailTests, codes, mail: ungatedMail(config), gate, details, clock, log })),
      pollLoop(ASK_PROVIDERS_MS, channelFaultFinder({ ask: askersOf(config), settings, log })),
      startSweep({
        days,
        ledger,
        evaluator: alerts,
        settings: alertSettings,
        everyMs: sweepEveryMs,
        onSwept: () => metrics.swept(clock()),
        clock,
        log,
      }),
      supervisor,
    ]
    log.info({ channels: on }, 'the workers are ready')
  }

  const twilio = config.TWILIO_AUTH_TOKEN ? { authToken: config.TWILIO_AUTH_TOKEN, publicUrl: config.PUBLIC_URL } : null
  const isReady = async () => loops.length > 0 && !draining && (await isReachable(database))
  const app = buildApp({ ledger, ready: isReady, twilio, count: countRequests(registry), clock, log })
  async function facts(): Promise<ClinicFacts> {
    const today = clinicDay(clock(), details.timeZone)
    const [queues, open, budgets] = await Promise.all([
      // Yesterday's line may go on past midnight.
      totals.ofQueues(addDays(today, -1)),
      totals.ofAlerts(),
      counts.budgetsOn(today),
    ])
    return { queues, alerts: open, budgets }
  }
  const refresh = () => metrics.refresh({ facts, jobsWaiting, clock })
  const served = serveMetrics(registry, { at: config.METRICS_ADDRESS, refresh, log })
  const server = httpServer(app)
  server.listen(config.PORT, config.BIND_ADDRESS)

  return {
    port: new Promise((resolve, reject) => {
      server.once('error', reject)
      server.once('listening', () => resolve((server.address() as AddressInfo).port))
    }),
    ready: prepare(),
    drain() {
      draining = true
      server.drain()
    },
    async close() {
      closing = true
      server.drain()
      server.close()
      await Promise.all(loops.splice(0).map(({ stop }) => stop()))
      await alerts.close()
      await quotes.close()
      buckets.close()
      await served.close()
      server.closeAllConnections()
      await database.close()
    },
  }
}
