import { once } from 'node:events'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { AddressInfo } from 'node:net'
import { type ApiClient, apiClient } from '@anteroom/contracts/api-client.ts'
import { gateLimitsOf, outboundGate } from '@anteroom/providers/pacing/outbound-gate.ts'
import { redisBuckets } from '@anteroom/providers/pacing/redis-buckets.ts'
import { httpServer } from '@anteroom/service/http-server.ts'
import { countRequests, countSends, serveMetrics } from '@anteroom/service/metrics.ts'
import { pollLoop } from '@anteroom/service/poll-loop.ts'
import { untilDone } from '@anteroom/service/until-done.ts'
import { REFRESH_DETAILS_MS } from '@anteroom/store/clinic-details.ts'
import { isReachable, openDatabase } from '@anteroom/store/connection.ts'
import { connectToSchema } from '@anteroom/store/schema.ts'
import axios from 'axios'
import type { Logger } from 'pino'
import { Registry } from 'prom-client'
import { buildApp } from './app.ts'
import { replyChannels, startChannels } from './channels/channels.ts'
import type { Config } from './config.ts'
import { startInboxWorker } from './inbox/worker.ts'
import { botMetrics } from './metrics.ts'
import { openStores } from './stores.ts'
import { talkWith } from './talk.ts'

/** The limit for each call to the API: a patient waits for the reply. */
const API_MS = 5_000

export type Bot = {
  port: number
  /** Settles when the database is connected and has its indexes; rejects when it is not for this version. */
  ready: Promise<void>
  /** Stops being ready, but still answers requests. */
  drain: () => void
  close: () => Promise<void>
}

/** The API as the bot asks it, over connections that are kept open. */
const apiOf = ({ API_URL, BOT_API_KEY }: Config): ApiClient =>
  apiClient(
    axios.create({
      baseURL: API_URL,
      timeout: API_MS,
      headers: { Authorization: `Bearer ${BOT_API_KEY}` },
      httpAgent: new HttpAgent({ keepAlive: true }),
      httpsAgent: new HttpsAgent({ keepAlive: true }),
    }),
  )

/**
 * Starts the bot with the channels whose credentials are set, and listens for their webhooks. It starts even when the
 * API, MongoDB, Redis or Telegram are down, and uses each as soon as it is up. `clock` gives milliseconds since the
 * Unix epoch.
 */
export async function startBot(config: Config, log: Logger, clock: () => number = Date.now): Promise<Bot> {
  const api = apiOf(config)
  const database = openDatabase()
  const { inbox, conversations, counts, heldBack, details, createIndexes } = openStores(database, config)
  const registry = new Registry()
  const metrics = botMetrics(registry, { inbox, conversations, clock })
  let closing = false
  let draining = false
  /** Whether the clinic's details have been read: without them a reply could go by the wrong clock, or in trial mode. */
  let prepared = false
  async function prepareDatabase() {
    await connectToSchema(database, config.MONGO_URL, log)
    prepared = await untilDone(details.refresh, { isOver: () => closing, log })
    await untilDone(createIndexes, { isOver: () => closing, log })
  }
  const keptFresh = pollLoop(REFRESH_DETAILS_MS, () =>
    details.refresh().catch((error: Error) => log.debug({ err: error.message }, "the clinic's details were not read")),
  )
  const ready = prepareDatabase()

  const clinic = () => {
    const { name: clinicName, names: clinicNames, ...others } = details.current()
    return { ...others, clinicName, clinicNames, wording: details.wording(), publicUrl: config.PUBLIC_URL }
  }
  const talk = talkWith({ api, clock, clinic })
  const buckets = config.REDIS_URL === undefined ? null : redisBuckets(config.REDIS_URL, log)
  const gate = outboundGate({
    counts,
    limits: gateLimitsOf(config),
    clinic: () => ({ countries: null, timeZone: details.timeZone }),
    isHeldBack: details.isHeldBack,
    clock,
    noteHeldBack: heldBack.note,
    onOutcome: countSends(registry),
    log,
  })
  // With the real clock, like Redis and timers.
  const channels = replyChannels(config, { shared: buckets, gate, clock: Date.now })
  const inboxWorker = startInboxWorker({
    inbox,
    conversations,
    talk,
    optOut: api.optOut,
    channels,
    isReady: () => prepared,
    clock,
    log,
  })
  const { routes, stop } = startChannels(config, { receive: inboxWorker.receive, log })
  const on = Object.entries(channels).filter(([, send]) => send !== null)
  log.info({ channels: on.map(([name]) => name) }, 'channels that are on')

  const isReady = async () => prepared && !closing && !draining && (await isReachable(database))
  const server = httpServer(buildApp({ channels: routes, isReady, count: countRequests(registry), log }))
  server.listen(config.PORT, config.BIND_ADDRESS)
  await once(server, 'listening')
  const served = serveMetrics(registry, { at: config.METRICS_ADDRESS, refresh: metrics.refresh, log })

  return {
    port: (server.address() as AddressInfo).port,
    ready,
    drain() {
      draining = true
      server.drain()
    },
    async close() {
      closing = true
      server.drain()
      const closed = once(server, 'close')
      server.close()
      await Promise.all([closed, stop()])
      await inboxWorker.stop()
      await served.close()
      await keptFresh.stop()
      buckets?.close()
      await database.close()
    },
  }
}
