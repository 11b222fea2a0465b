import { healthRoutes } from '@anteroom/service/health.ts'
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express'
import type { Logger } from 'pino'

type Parts = {
  /** The channels' webhooks. */
  channels: Router[]
  isReady: () => Promise<boolean>
  /** Counts requests, except health checks. */
  count: RequestHandler
  log: Logger
}

/** `/livez`, `/readyz` and the webhooks. It connects to nothing itself. */
export function buildApp({ channels, isReady, count, log }: Parts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(healthRoutes(isReady))
  app.use(count)
  for (const channel of channels) app.use(channel)
  app.use((_, response) => {
    response.status(404).end()
  })
  app.use(onError(log))
  return app
}

/** A body that cannot be read is the sender's fault and gets its status; any other error is ours. */
const onError =
  (log: Logger): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    const status = typeof error?.status === 'number' ? error.status : 500
    if (status >= 500) log.error({ err: error }, 'a webhook failed')
    response.status(status).end()
  }
