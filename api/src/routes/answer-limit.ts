import type { Request, RequestHandler } from 'express'
import { problem } from './problems.ts'
import { languageOf } from './respond.ts'

/** A request may make several database calls in sequence, each with a time limit of its own. */
const ANSWER_LIMIT_MS = 1_900

/** A password check may have to wait for others, and a login asks the provider. The pages give up a little later. */
const LOGIN_LIMIT_MS = 7_500

const isLogin = ({ method, path }: Request) =>
  method === 'POST' ? /^\/session($|\/)/.test(path) : path.startsWith('/session/provider')

/**
 * Answers 503 to a request that takes too long. A command that is still running then happens completely or not at all,
 * and a repeat with the same `Idempotency-Key` learns which. Closing a day has no limit, as it moves one patient after
 * the other.
 */
export const answerWithinLimit: RequestHandler = (request, response, next) => {
  if (request.path.endsWith('/close')) return next()
  const timer = setTimeout(
    () => {
      if (response.headersSent) return
      response.status(503).set('Retry-After', '2').type('application/problem+json')
      response.end(JSON.stringify(problem('unavailable', languageOf(request))))
    },
    isLogin(request) ? LOGIN_LIMIT_MS : ANSWER_LIMIT_MS,
  )
  response.once('close', () => clearTimeout(timer))
  next()
}
