import { setTimeout as pause } from 'node:timers/promises'
import type { Request, RequestHandler, Response } from 'express'
import { slidingLimiter } from './limiter.ts'

/**
 * What a provider does with a call that says something to a patient, and how the page names it. A message is taken with
 * `ok`, `slow`, `accept-then-…`, `broken-json` and `huge-body`; with all others it surely is not.
 */
const named = [
  ['ok', 'works'],
  ['slow', 'works, but takes its time'],
  ['accept-then-hang', 'takes the message and says nothing'],
  ['accept-then-reset', 'takes the message and cuts the line'],
  ['accept-then-500', 'takes the message and says 500'],
  ['500', 'says 500'],
  ['429-retry-after', 'says 429 and when to come back'],
  ['429', 'says 429'],
  ['400', 'says 400'],
  ['401', 'says 401'],
  ['403', 'says 403: blocked by the patient'],
  ['broken-json', 'takes the message and breaks off in its answer'],
  ['huge-body', 'takes the message and answers with 16 MB'],
  ['redirect', 'sends the caller to a page under maintenance'],
  ['refused', 'refuses every connection'],
] as const
export type Behaviour = (typeof named)[number][0]
export const behaviours = named.map(([behaviour]) => behaviour)
export const labelOf = (behaviour: Behaviour) => named.find(([name]) => name === behaviour)?.[1]

/** `behaviour` for the next `times` calls (without: until it is set again), each with the probability `chance`. */
export type Setting = {
  behaviour: Behaviour
  times?: number | undefined
  chance?: number | undefined
  /** Only for calls to this chat or address. */
  to?: string | undefined
}

export type ErrorStatus = 400 | 401 | 403 | 429 | 500

/** Seconds named with `429-retry-after`. */
const RETRY_AFTER = 2
const HUGE_BYTES = 16 * 1024 * 1024

/** Which behaviour the next call meets: that of its recipient, else that of all. Setting that of all ends the others. */
export function behaviourSwitch(random: () => number = Math.random) {
  let ofAll: Setting = { behaviour: 'ok' }
  const ofOne = new Map<string, Setting>()
  return {
    current: () => ofAll,
    set: (next: Setting) => {
      if (next.to !== undefined) return void ofOne.set(next.to, next)
      ofOne.clear()
      ofAll = next
    },
    next(to: string): Behaviour {
      const setting = ofOne.get(to) ?? ofAll
      const { behaviour, times = Number.POSITIVE_INFINITY, chance = 1 } = setting
      if (random() >= chance) return 'ok'
      const left: Setting = times <= 1 ? { behaviour: 'ok' } : { ...setting, times: times - 1 }
      if (Number.isFinite(times)) {
        if (ofOne.has(to)) ofOne.set(to, left)
        else ofAll = left
      }
      return behaviour
    },
  }
}

/** A call that was not taken; `retryAfter`: the seconds that its sender was told to wait. */
export type Refused = { to: string; at: string; told: ErrorStatus; retryAfter?: number }

/** What {@link faultLayer} noted for whoever accepts the message: what the sender will be told of it. */
export const toldOf = (response: Response): Behaviour => response.locals.told ?? 'ok'

/**
 * Express middleware that stands after the body's parser and before whatever accepts a message and answers with
 * `response.json`. A call without a recipient passes through, and a refusal by the provider's own rules is told as it is.
 */
export function faultLayer(options: {
  recipientOf: (request: Request) => string | undefined
  /** The provider's own error body; `retryAfter` in seconds with a 429 that names one. */
  errorBody: (status: ErrorStatus, retryAfter?: number) => object
  slowMs: number
}) {
  const { recipientOf, errorBody, slowMs } = options
  const faults = behaviourSwitch()
  const limiter = slidingLimiter(() => performance.now())
  const refused: Refused[] = []

  function refuse(response: Response, status: ErrorStatus, { to, retryAfter }: { to: string; retryAfter?: number }) {
    const named = retryAfter === undefined ? {} : { retryAfter }
    refused.push({ to, at: new Date().toISOString(), told: status, ...named })
    if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter))
    response.status(status).json(errorBody(status, retryAfter))
  }

  const handle: RequestHandler = (request, response, next) => {
    const to = recipientOf(request)
    if (to === undefined) return next()
    const behaviour = faults.next(to)

    /** Lets the message be accepted; the answer then goes to `tell` instead of the sender. */
    function accept(tell: (answer: object, json: Response['json']) => unknown) {
      const seconds = limiter.take(to ?? '')
      if (seconds > 0) return refuse(response, 429, { to: to ?? '', retryAfter: seconds })
      const json = response.json.bind(response)
      response.locals.told = behaviour
      response.json = (answer) => {
        if (response.statusCode >= 400) json(answer)
        else tell(answer, json)
        return response
      }
      next()
    }

    switch (behaviour) {
      case 'ok':
        return accept((answer, json) => json(answer))
      case 'slow':
        return accept((answer, json) => pause(slowMs).then(() => json(answer)))
      case 'accept-then-hang':
        return accept(() => {})
      case 'accept-then-reset':
        return accept(() => request.socket.resetAndDestroy())
      case 'accept-then-500':
        // As a proxy before the provider says it: without the provider's own body.
        return accept(() => response.status(500).type('html').send('<h1>Internal Server Error</h1>'))
      case 'broken-json':
        return accept((answer) => response.status(200).type('json').send(JSON.stringify(answer).slice(0, 40)))
      case 'huge-body':
        return accept((answer, json) => json({ ...answer, padding: 'x'.repeat(HUGE_BYTES) }))
      case '429-retry-after':
        return refuse(response, 429, { to, retryAfter: RETRY_AFTER })
      case '400':
      case '401':
      case '403':
      case '429':
      case '500':
        return refuse(response, Number(behaviour) as ErrorStatus, { to })
      case 'redirect':
        return response.redirect(MAINTENANCE)
      case 'refused':
        // Who listens closes the door; what came in before is cut off.
        return request.socket.resetAndDestroy()
      default:
        return behaviour satisfies never
    }
  }

  const tooMany = () => refused.filter(({ told }) => told === 429).length
  return { handle, faults, limiter, refused, tooMany }
}

export type FaultLayer = ReturnType<typeof faultLayer>

/** Where `redirect` leads: to a page that is no answer. */
export const MAINTENANCE = '/maintenance'
export const maintenancePage: RequestHandler = (_request, response) => {
  response.type('html').send('<h1>We will be back soon</h1>')
}
