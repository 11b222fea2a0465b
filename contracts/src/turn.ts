import type { StatusAnswer } from './answers.ts'
import type { Instant } from './queue.ts'

/** When somebody's turn comes, as far as it is known; all moments are still to come. */
export type Turn =
  | { kind: 'soon' }
  | { kind: 'about'; at: Instant }
  | { kind: 'before'; to: Instant }
  | { kind: 'between'; from: Instant; to: Instant }
  /** Not known: the break has no end, or the doctor is late to begin and was never measured. */
  | { kind: 'unknown'; why: 'break' | 'not-begun' }

/** A closer turn gets no clock time: it would be over before it is read. */
const SOON_MS = 3 * 60_000
/** Times are given in steps of this. */
export const TURN_STEP_MS = 5 * 60_000

/**
 * `breakUntil`: without it, or once it has passed, nobody knows when the doctor is back. `unknownFrom`: from then on
 * nobody knows when the doctor begins.
 */
type Expected = Pick<StatusAnswer, 'doctorStatus' | 'expectedAt' | 'window'> &
  Partial<Pick<StatusAnswer, 'breakUntil' | 'unknownFrom'>>

/** The end of the doctor's break; null if there is none, if nobody knows when it ends, or if that time has passed. */
export function breakEndOf({ doctorStatus, breakUntil }: Pick<Expected, 'doctorStatus' | 'breakUntil'>, now: Instant) {
  const until = doctorStatus === 'on-break' && breakUntil ? Date.parse(breakUntil) : null
  return until !== null && until > now ? until : null
}

/**
 * The window of a turn in steps of five minutes, or the one time where there is no window; unknown where nobody knows
 * it. `now`: on the server's clock.
 */
export function turnOf(status: Expected, now: Instant): Turn {
  const { doctorStatus, expectedAt, window, unknownFrom } = status
  const isPaused = doctorStatus === 'on-break' && breakEndOf(status, now) === null
  const earliest = window?.earliest ?? expectedAt
  const latest = window?.latest ?? expectedAt
  if (isPaused || earliest === null || latest === null) return { kind: 'unknown', why: 'break' }
  if (unknownFrom && Date.parse(unknownFrom) <= now) return { kind: 'unknown', why: 'not-begun' }
  if (doctorStatus !== 'on-break' && Date.parse(latest) - now <= SOON_MS) return { kind: 'soon' }
  const from = Math.floor(Date.parse(earliest) / TURN_STEP_MS) * TURN_STEP_MS
  const to = Math.ceil(Date.parse(latest) / TURN_STEP_MS) * TURN_STEP_MS
  if (to - from <= TURN_STEP_MS) return { kind: 'about', at: to }
  return from <= now ? { kind: 'before', to } : { kind: 'between', from, to }
}
