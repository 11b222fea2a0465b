import type { FieldError } from '@anteroom/contracts/problem.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { IdempotencyKey } from '@anteroom/contracts/requests.ts'
import { Language } from '@anteroom/contracts/status.ts'
import type { Request, Response } from 'express'
import { z } from 'zod'
import type { Outcome } from '../commands/run.ts'
import { fieldErrors, problem } from './problems.ts'

/** A refusal on its way through Express to the one handler that writes problem documents. */
export class Refused extends Error {
  readonly refusal: Refusal
  readonly errors: FieldError[]

  constructor(refusal: Refusal, errors: FieldError[] = []) {
    super(refusal)
    this.refusal = refusal
    this.errors = errors
  }
}

/** The body or query as its schema says. Throws {@link Refused} `invalid-input` with every fault. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw new Refused('invalid-input', fieldErrors(parsed.error))
  return parsed.data
}

/** The caller's `Idempotency-Key`, checked, or undefined. */
export const keyOf = (request: Pick<Request, 'headers'>): string | undefined =>
  parse(z.object({ 'idempotency-key': IdempotencyKey.optional() }), request.headers)['idempotency-key']

/** The answer of an accepted command. Throws {@link Refused} for the others, naming the field at fault. */
export function answerOf<Answer>(outcome: Outcome<Answer>, language: Language): Answer {
  if (outcome.ok) return outcome.answer
  const { refused, field } = outcome
  throw new Refused(refused, field ? [{ field, message: problem(refused, language).detail }] : [])
}

/** The language that the reader likes best of those we have, else English. */
export const languageOf = (request: Pick<Request, 'acceptsLanguages'>): Language =>
  Language.safeParse(request.acceptsLanguages(Language.options)).data ?? 'en'

export function sendProblem(response: Response, refused: Refused, language: Language) {
  const document = problem(refused.refusal, language, refused.errors)
  if (document.status === 503) response.set('Retry-After', '2')
  response.status(document.status).type('application/problem+json').send(JSON.stringify(document))
}
