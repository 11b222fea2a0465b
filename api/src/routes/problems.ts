import type { FieldError, Problem } from '@anteroom/contracts/problem.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import type { z } from 'zod'

/** The one place where a reason becomes an HTTP status. */
export function statusOf(refusal: Refusal): number {
  switch (refusal) {
    case 'invalid-input':
    case 'unreachable-number':
    case 'contact-needed':
      return 400
    case 'not-signed-in':
    case 'wrong-login':
    case 'second-factor-needed':
      return 401
    case 'not-allowed':
    case 'wrong-code':
    case 'wrong-password':
    case 'wrong-second-factor':
    case 'second-factor-required':
    case 'provider-refused':
    case 'no-role':
    case 'no-doctor':
    case 'account-disabled':
      return 403
    case 'unknown-doctor':
    case 'unknown-appointment':
    case 'unknown-display':
    case 'no-match':
    case 'not-found':
      return 404
    case 'method-not-allowed':
      return 405
    case 'day-full':
    case 'day-closed':
    case 'already-booked':
    case 'doctor-on-break':
    case 'room-occupied':
    case 'not-waiting':
    case 'not-in-progress':
    case 'nobody-waiting':
    case 'everybody-held':
    case 'called-just-now':
    case 'hold-used-up':
    case 'no-number':
    case 'not-missed':
    case 'not-called':
    case 'same-queue':
    case 'cannot-undo':
    case 'seen-elsewhere':
    case 'link-used':
    case 'code-expired':
    case 'scan-needed':
    case 'scan-again':
    case 'web-full':
    case 'web-off':
    case 'last-administrator':
    case 'setup-link-over':
    case 'name-taken':
    case 'changed-meanwhile':
    case 'patients-outside':
    case 'zone-moves-patients':
    case 'login-over':
      return 409
    case 'day-past':
    case 'day-too-far':
    case 'doctor-not-working':
    case 'key-reused':
      return 422
    case 'too-many-requests':
    case 'too-many-changes':
      return 429
    case 'failed':
      return 500
    case 'provider-away':
    case 'busy':
    case 'unavailable':
      return 503
  }
}

const titleOf = (refusal: Refusal) => refusal.charAt(0).toUpperCase() + refusal.slice(1).replaceAll('-', ' ')

type Details = { errors?: FieldError[] | undefined; appointmentId?: string | undefined }

/** The problem document for a refusal, its sentence in the reader's language. */
export function problem(refusal: Refusal, language: Language, { errors = [], appointmentId }: Details = {}): Problem {
  return {
    type: `urn:anteroom:problem:${refusal}`,
    title: titleOf(refusal),
    status: statusOf(refusal),
    detail: refusalTexts[language][refusal],
    reason: refusal,
    ...(errors.length > 0 && { errors }),
    ...(appointmentId !== undefined && { appointmentId }),
  }
}

/** Each fault of a body or query with the field it is in; an unknown key is named as a field of its own. */
export const fieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues.flatMap((issue) => {
    const path = issue.path.join('.')
    if (issue.code !== 'unrecognized_keys') return [{ field: path || 'body', message: issue.message }]
    return issue.keys.map((key) => ({ field: path ? `${path}.${key}` : key, message: 'There is no such field.' }))
  })
