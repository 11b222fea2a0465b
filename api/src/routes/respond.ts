import type { FieldError, Problem } from '@anteroom/contracts/problem.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { Language } from '@anteroom/contracts/status.ts'
import type { Refused } from '@anteroom/queue/decision.ts'
import type { Request, Response } from 'express'
import type { z } from 'zod'
import { type Caller, checkQueueAccess } from '../auth/caller.ts'
import type { Outcome } from '../commands/outcome.ts'
import { fieldErrors, problem } from './problems.ts'

type MoreOfRefusal = { appointmentId?: string | undefined; retryAfter?: number | undefined }

/** A refusal that the error handler of Express, or a socket's answer, turns into a problem document. */
export class RefusalError extends Error {
  readonly refusal: Refusal
  readonly errors: FieldError[]
  readonly appointmentId: string | undefined
  /** In seconds. */
  readonly retryAfter: number | undefined

  constructor(refusal: Refusal, errors: FieldError[] = [], { appointmentId, retryAfter }: MoreOfRefusal = {}) {
    super(refusal)
    this.refusal = refusal
    this.errors = errors
    this.appointmentId = appointmentId
    this.retryAfter = retryAfter
  }
}

/** The body or query as its schema says. Throws {@link RefusalError} `invalid-input` with every fault. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw new RefusalError('invalid-input', fieldErrors(parsed.error))
  return parsed.data
}

/** The id of the appointment in the way; undefined unless this caller may learn it. */
function existingFor({ existing }: Refused, caller: Caller): string | undefined {
  const [doctorId = ''] = existing?.queueId.split(':') ?? []
  // The bot asks on behalf of the contact that the appointment belongs to.
  const maySee = caller.kind === 'bot' || checkQueueAccess(caller, doctorId) === null
  return maySee ? existing?.appointmentId : undefined
}

/**
 * The answer of an accepted command. Throws {@link RefusalError} for the others, naming the field at fault and, to
 * those who may see it, the appointment that stands in the way.
 */
export function answerOf<Answer>(
  outcome: Outcome<Answer>,
  { language, caller }: { language: () => Language; caller: Caller },
): Answer {
  if (outcome.ok) return outcome.answer
  const { refused, field, retryAfter } = outcome
  const errors = field ? [{ field, message: problem(refused, language()).detail }] : []
  throw new RefusalError(refused, errors, { appointmentId: existingFor(outcome, caller), retryAfter })
}

/** The reader's preferred language among those we have, else English. */
export const languageOf = (request: Pick<Request, 'acceptsLanguages'>): Language =>
  Language.safeParse(request.acceptsLanguages(Language.options)).data ?? 'en'

/** When to try again if nothing is known except that it takes moments or minutes. */
function usualSeconds({ status, reason }: Problem, response: Response): number | undefined {
  if (status === 503) return 2
  return reason === 'too-many-requests' && response.get('Retry-After') === undefined ? 60 : undefined
}

/** Answers with a problem document in that language, and with `Retry-After` where waiting helps. */
export function sendProblem(response: Response, { refusal, retryAfter, ...details }: RefusalError, language: Language) {
  const document = problem(refusal, language, details)
  const seconds = retryAfter ?? usualSeconds(document, response)
  if (seconds !== undefined) response.set('Retry-After', String(seconds))
  if (document.status === 401) response.set('WWW-Authenticate', 'Bearer')
  response.status(document.status).type('application/problem+json').send(JSON.stringify(document))
}
