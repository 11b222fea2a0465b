import type { Instant } from '@anteroom/contracts/queue.ts'
import { progressOf } from '@anteroom/providers/twilio-answers.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import { healthRoutes } from '@anteroom/service/health.ts'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Ledger } from './alerts/ledger/ledger.ts'

/** The part of Twilio's delivery report that is used. */
const StatusReport = z.object({
  MessageSid: z.string().regex(/^[A-Z]{2}[0-9a-f]{32}$/i),
  MessageStatus: z.string(),
  ErrorCode: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional(),
})
type StatusReport = z.infer<typeof StatusReport>

/** What Twilio's report address was given: the call that it is about. */
const Origin = z.object({ of: z.string().regex(/^[\w-]{43}$/) })

export type AppParts = {
  ledger: Ledger
  ready: () => Promise<boolean>
  /** The secret that Twilio signs with, and the address that it calls; null while Twilio is off. */
  twilio: { authToken: string; publicUrl: string } | null
  /** Counts the requests, those for its health left out. */
  count: RequestHandler
  clock: () => Instant
  log: Logger
}

/** The report as the ledger takes it; null: the message is still on its way. */
function reportOf({ MessageSid: providerId, MessageStatus, ErrorCode }: StatusReport) {
  const progress = progressOf(MessageStatus, ErrorCode)
  return progress && { providerId, ...progress }
}

/** `/livez`, `/readyz` and Twilio's delivery reports. It connects to nothing by itself. */
export function buildApp({ ledger, ready, twilio, count, clock, log }: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')

  app.use(healthRoutes(ready))
  app.use(count)

  if (twilio !== null) {
    app.post('/twilio/status', express.urlencoded({ extended: false, limit: '16kb' }), async (request, response) => {
      const { default: sdk } = await import('twilio')
      const signature = request.get('X-Twilio-Signature') ?? ''
      const url = twilio.publicUrl + request.originalUrl
      if (!sdk.validateRequest(twilio.authToken, signature, url, request.body ?? {})) {
        response.sendStatus(403)
        return
      }
      const said = StatusReport.safeParse(request.body)
      const origin = Origin.safeParse(request.query)
      if (!said.success || !origin.success) {
        response.sendStatus(400)
        return
      }
      const report = reportOf(said.data)
      faultPoint('delivery-reported-not-recorded')
      if (report !== null) await ledger.report(origin.data.of, report, clock())
      response.sendStatus(204)
    })
  }

  app.use(onError(log))
  return app
}

const onError =
  (log: Logger): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    const status = typeof error?.status === 'number' && error.status < 500 ? error.status : 503
    if (status === 503) log.warn({ err: error instanceof Error ? error.message : error }, 'a request failed')
    response.sendStatus(status)
  }
