import type { AddressInfo } from 'node:net'
import { Channel } from '@anteroom/contracts/contact.ts'
import { httpServer } from '@anteroom/service/http-server.ts'
import { countRequests, serveMetrics } from '@anteroom/service/metrics.ts'
import { untilDone } from '@anteroom/service/until-done.ts'
import { isReachable, openDatabase } from '@anteroom/store/connection.ts'
import { connectToSchema } from '@anteroom/store/schema.ts'
import type { Logger } from 'pino'
import { Registry } from 'prom-client'
import { buildApp } from './app.ts'
import { type BackgroundWork, startBackgroundWork } from './background-work.ts'
import type { Config } from './config.ts'
import { clinicFacts, workerMetrics } from './metrics.ts'
import { openAlerts } from './open-alerts.ts'
import { openStores } from './stores.ts'
import { SWEEP_EVERY_MS } from './sweep.ts'

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
  const clock = () => Date.now()
  const database = openDatabase()
  const stores = openStores(database, config, clock)
  const registry = new Registry()
  const metrics = workerMetrics(registry)
  const alerts = openAlerts({ config, stores, registry, handedOver: metrics.handedOver, clock, log })
  let work: BackgroundWork | null = null
  let closing = false
  let draining = false

  async function prepare(): Promise<void> {
    await connectToSchema(database, config.MONGO_URL, log)
    const channels = Channel.options.filter((channel) => alerts.channels[channel] !== null)
    async function prepareStores() {
      await stores.createIndexes()
      // Read before anything is sent: when alerts go, what they say, and whether the clinic is live.
      await stores.details.refresh()
      await stores.settings.noteChannels(channels)
    }
    if (!(await untilDone(prepareStores, { isOver: () => closing, log }))) return
    const onSwept = () => metrics.swept(clock())
    work = startBackgroundWork({ config, stores, alerts, sweepEveryMs, onSwept, clock, log })
    log.info({ channels }, 'the workers are ready')
  }

  const twilio = config.TWILIO_AUTH_TOKEN ? { authToken: config.TWILIO_AUTH_TOKEN, publicUrl: config.PUBLIC_URL } : null
  const isReady = async () => work !== null && !closing && !draining && (await isReachable(database))
  const app = buildApp({ ledger: stores.ledger, ready: isReady, twilio, count: countRequests(registry), clock, log })
  const refresh = () =>
    metrics.refresh({
      facts: () => clinicFacts(stores, clock()),
      jobsWaiting: async () => {
        if (work === null) throw new Error('not connected yet')
        return work.jobsWaiting()
      },
      clock,
    })
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
      await work?.stop()
      await alerts.close()
      await served.close()
      server.closeAllConnections()
      await database.close()
    },
  }
}
