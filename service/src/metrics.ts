import { once } from 'node:events'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { Counter, collectDefaultMetrics, Histogram, type Registry } from 'prom-client'
import { httpServer } from './http-server.ts'
import type { MetricsAddress } from './settings.ts'

/** In seconds. A command that takes two is answered 503. */
export const ANSWER_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5]

/** How many answers, and how long they took. Of an address only the route's template is kept: the rest may be a key. */
export function countRequests(registry: Registry): RequestHandler {
  const seconds = new Histogram({
    name: 'anteroom_request_seconds',
    help: 'Time to answer a request, by the template of its route and the class of its status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: ANSWER_BUCKETS,
    registers: [registry],
  })
  return (request, response, next) => {
    const end = seconds.startTimer()
    response.once('close', () => {
      const route = typeof request.route?.path === 'string' ? request.route.path : 'none'
      // The client left before there was an answer.
      const status = response.writableFinished ? `${Math.floor(response.statusCode / 100)}xx` : 'gone'
      end({ method: request.method, route, status })
    })
    next()
  }
}

/** A message that passed the gate to a provider, or was refused there. */
type Sent = { channel: string; kind: string }
type Outcome = { kind: string; reason?: string }

/** How many messages were handed to a provider, and what it answered; one that refuses says why by a code. */
export function countSends(registry: Registry): (message: Sent, outcome: Outcome) => void {
  const sends = new Counter({
    name: 'anteroom_sends_total',
    help: 'Messages by channel, kind of alert or reply, and what the provider made of them.',
    labelNames: ['channel', 'kind', 'outcome'] as const,
    registers: [registry],
  })
  const refusals = new Counter({
    name: 'anteroom_send_refusals_total',
    help: 'Messages that no later try would deliver, by channel and the code of the provider or of the gate.',
    labelNames: ['channel', 'reason'] as const,
    registers: [registry],
  })
  return ({ channel, kind }, outcome) => {
    sends.inc({ channel, kind, outcome: outcome.kind })
    if (outcome.reason !== undefined) refusals.inc({ channel, reason: outcome.reason })
  }
}

type Served = { at: MetricsAddress | undefined; refresh?: () => Promise<void>; log: Logger }

/**
 * Serves `/metrics`, with those of Node and its event loop, where `at` says; undefined: nowhere. `refresh` runs before
 * each answer. A port that is taken is logged and ends nothing: no patient waits because of a number.
 */
export function serveMetrics(registry: Registry, { at, refresh = async () => {}, log }: Served) {
  if (at === undefined) return { close: async () => {} }
  collectDefaultMetrics({ register: registry })
  const server = httpServer(async (request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') return response.writeHead(404).end()
    try {
      await refresh()
      const text = await registry.metrics()
      response.writeHead(200, { 'content-type': registry.contentType }).end(text)
    } catch (error) {
      log.warn({ err: error instanceof Error ? error.message : error }, 'the metrics could not be read')
      response.writeHead(503).end()
    }
  })
  server.on('error', (error) => log.error({ err: error.message, ...at }, 'the metrics are not served'))
  server.listen(at.port, at.host)
  return {
    async close() {
      if (!server.listening) return
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
