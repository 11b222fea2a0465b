/**
 * Every reason for which the product says no. `api` turns each into an HTTP status in one switch, `messages` into a
 * sentence per language: a reason added here does not compile until both are there.
 */
export const refusals = [
  'unknown-doctor',
  'unknown-appointment',
  'day-past',
  'day-too-far',
  'doctor-not-working',
  'day-full',
  'day-closed',
  'already-booked',
  'doctor-on-break',
  'room-occupied',
  'not-waiting',
  'not-in-progress',
  'nobody-waiting',
  'everybody-held',
  'called-just-now',
  'hold-used-up',
  'not-missed',
  'not-called',
  'same-queue',
  'cannot-undo',
  'link-used',
  'wrong-code',
  'code-expired',
  'unreachable-number',
  'key-reused',
  'invalid-input',
  'not-signed-in',
  'wrong-login',
  'not-allowed',
  'not-found',
  'too-many-requests',
  'busy',
  'unavailable',
] as const

export type Refusal = (typeof refusals)[number]
