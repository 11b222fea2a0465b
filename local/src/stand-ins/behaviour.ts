import { setTimeout as pause } from 'node:timers/promises'
import type { Request, RequestHandler, Response } from 'express'
import { slidingLimiter } from './limiter.ts'

/**
 * What a provider does with a call that says something to a patient, and how the page names it. A message is accepted
 * with `ok`, `slow`, `accept-then-…`, `broken-json` and `huge-body`, and certainly not with the others.
 */
const named = [
  ['ok', 'works'],
  ['slow', 'works, but takes its time'],
  ['accept-then-hang', 'takes the message and says nothing'],
  ['accept-then-reset', 'takes the message and cuts the connection'],
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

/**
 * A behaviour that a test in the same process writes out: whether the call is accepted, and what answers it. `after`:
 * as the provider answers, once this has settled. `endless`: an answer that begins so and never ends.
 */
export type Scripted =
  | { accepts: true; after: Promise<void> }
  | { accepts: true; endless: string }
  | { accepts: boolean; status: number; body: object | string; headers?: Record<string, string> }

/** `behaviour` for the next `times` calls (without: until it is set again), each with the probability `chance`. */
export type Setting = {
  behaviour: Behaviour | Scripted
  times?: number | undefined
  chance?: number | undefined
  /** Only for calls to this chat or address. */
  to?: string | undefined
}

export type ErrorStatus = 400 | 401 | 403 | 429 | 500

/** Seconds named with `429-retry-after`. */
const RETRY_AFTER = 2
const HUGE_BYTES = 16 * 1024 * 1024

/**
 * Which behaviour the next call meets: that of its recipient, else that of all. Setting that of all ends the others.
 */
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
    next(to: string): Behaviour | Scripted {
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

/** A call that was not accepted, the HTTP status that said so, and the seconds after which its sender may try again. */
export type Refused = { to: string; at: string; status: number; retryAfter?: number }

/** The behaviour that a call met, as the log of accepted messages names it. */
export type Met = Behaviour | 'scripted'

/** What {@link faultLayer} noted for the handler that accepts the message: the behaviour that its sender meets. */
export const metBy = (response: Response): Met => response.locals.met ?? 'ok'

/**
 * Express middleware that stands after the body's parser and before the handler that accepts a message and answers with
 * `response.json`. A call without a recipient passes through, and a refusal by the provider's own rules is sent as it
 * is.
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

  function note(to: string, status: number, retryAfter?: number) {
    const named = retryAfter === undefined ? {} : { retryAfter }
    refused.push({ to, at: new Date().toISOString(), status, ...named })
  }

  function refuse(response: Response, status: ErrorStatus, { to, retryAfter }: { to: string; retryAfter?: number }) {
    note(to, status, retryAfter)
    if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter))
    response.status(status).json(errorBody(status, retryAfter))
  }

  const handle: RequestHandler = (request, response, next) => {
    const to = recipientOf(request)
    if (to === undefined) return next()
    const behaviour = faults.next(to)

    /** Lets the message be accepted; the answer then goes to `respond` instead of the sender. */
    function accept(respond: (answer: object, json: Response['json']) => unknown) {
      const seconds = limiter.take(to ?? '')
      if (seconds > 0) return refuse(response, 429, { to: to ?? '', retryAfter: seconds })
      const json = response.json.bind(response)
      response.locals.met = typeof behaviour === 'string' ? behaviour : 'scripted'
      response.json = (answer) => {
        if (response.statusCode >= 400) json(answer)
        else respond(answer, json)
        return response
      }
      next()
    }

    if (typeof behaviour === 'object') {
      if ('after' in behaviour) return accept((answer, json) => behaviour.after.then(() => json(answer)))
      if ('endless' in behaviour) return accept(() => sendEndlessly(response, behaviour.endless))
      const { accepts, status, body, headers = {} } = behaviour
      const send = () => {
        response.status(status).type('json').set(headers)
        response.send(typeof body === 'string' ? body : JSON.stringify(body))
      }
      if (accepts) return accept(send)
      note(to, status)
      return send()
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
        // The listener refuses connections; a call that came in before is cut off.
        return request.socket.resetAndDestroy()
      default:
        return behaviour satisfies never
    }
  }

  const tooMany = () => refused.filter(({ status }) => status === 429).length
  return { handle, faults, limiter, refused, tooMany }
}

/** Sends an endless answer, as fast as it is read. */
function sendEndlessly(response: Response, beginning: string) {
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  }
  response.status(200).type('json').on('drain', more).write(beginning)
  more()
}

/** Where `redirect` leads: to a page that is no answer. */
export const MAINTENANCE = '/maintenance'
export const maintenancePage: RequestHandler = (_request, response) => {
  response.type('html').send('<h1>We will be back soon</h1>')
}
