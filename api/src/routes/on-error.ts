import { isUnreachable } from '@anteroom/store/connection.ts'
import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { languageOf, RefusalError, sendProblem } from './respond.ts'

/** Refusals for the errors of the body parser, by `type`. */
const bodyFaults: Record<string, string> = {
  'entity.parse.failed': 'The body is not valid JSON.',
  'entity.too.large': 'The body is larger than 16 kB.',
  'encoding.unsupported': 'The body is in an encoding that is not supported.',
  'charset.unsupported': 'The body has to be UTF-8.',
}

function refusedBy(error: unknown): RefusalError | null {
  if (error instanceof RefusalError) return error
  if (isUnreachable(error)) return new RefusalError('unavailable')
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number' || error.status >= 500)
    return null
  const type = 'type' in error && typeof error.type === 'string' ? error.type : ''
  return new RefusalError('invalid-input', [
    { field: 'body', message: bodyFaults[type] ?? 'The request cannot be read.' },
  ])
}

/**
 * Answers an error thrown by a route: a refusal as it is, 503 if the database cannot be reached, and 500 with a log
 * line for a bug of ours.
 */
export const onError =
  (log: Logger): ErrorRequestHandler =>
  (error, request, response, _next) => {
    // The time limit has already sent an answer.
    if (response.headersSent) return
    const refused = refusedBy(error)
    if (refused === null) log.error({ err: error }, 'a request failed')
    sendProblem(response, refused ?? new RefusalError('failed'), languageOf(request))
  }
