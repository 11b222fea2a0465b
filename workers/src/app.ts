import express, { type ErrorRequestHandler, type Express } from 'express'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Ledger } from './alerts/ledger.ts'

/** What Twilio says of a message; everything else that it sends along is of no interest. */
const StatusReport = z.object({
  MessageSid: z.string().regex(/^[A-Z]{2}[0-9a-f]{32}$/i),
  MessageStatus: z.string(),
  ErrorCode: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional(),
})
type StatusReport = z.infer<typeof StatusReport>

export type AppParts = {
  ledger: Ledger
  ready: () => Promise<boolean>
  /** The secret that Twilio signs with, and the address that it knows us by; null while SMS is off. */
  twilio: { authToken: string; publicUrl: string } | null
  log: Logger
}

const newsOf = ({ MessageSid: providerId, MessageStatus, ErrorCode }: StatusReport) => {
  switch (MessageStatus) {
    case 'sent':
      return { state: 'sent', providerId } as const
    case 'delivered':
    case 'read':
      return { state: 'delivered', providerId } as const
    case 'failed':
    case 'undelivered':
      return { state: 'failed', providerId, reason: `twilio-${ErrorCode ?? MessageStatus}` } as const
    default:
      return null
  }
}

/** `/livez`, `/readyz` and Twilio's delivery reports. It connects to nothing by itself. */
export function buildApp({ ledger, ready, twilio, log }: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')

  app.get('/livez', (_, response) => {
    response.json({ status: 'alive' })
  })
  app.get('/readyz', async (_, response) => {
    const isReady = await ready()
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready' })
  })

  if (twilio !== null) {
    app.post('/twilio/status', express.urlencoded({ extended: false, limit: '16kb' }), async (request, response) => {
      const { default: sdk } = await import('twilio')
      const signature = request.get('X-Twilio-Signature') ?? ''
      const url = twilio.publicUrl + request.originalUrl
      if (!sdk.validateRequest(twilio.authToken, signature, url, request.body ?? {})) {
        response.sendStatus(403)
        return
      }
      const report = StatusReport.safeParse(request.body)
      const alertId = request.query.alert
      if (!report.success || typeof alertId !== 'string') {
        response.sendStatus(400)
        return
      }
      const news = newsOf(report.data)
      if (news !== null) await ledger.report(alertId, news)
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
