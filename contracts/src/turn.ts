import type { StatusAnswer } from './answers.ts'
import type { Instant } from './queue.ts'

/** When somebody's turn comes, as far as it is known; all moments are still to come. */
export type Turn =
  | { kind: 'soon' }
  | { kind: 'about'; at: Instant }
  | { kind: 'before'; to: Instant }
  | { kind: 'between'; from: Instant; to: Instant }
  | { kind: 'after-break' }

/** Closer than this no clock time is given: it would be over before it is read. */
const SOON_MS = 3 * 60_000
/** Times are given in steps of this. */
export const TURN_STEP_MS = 5 * 60_000

type Expected = Pick<StatusAnswer, 'doctorStatus' | 'expectedAt' | 'window'>

/** The window of a turn in steps of five minutes, or the one time where there is no window. `now`: on the server's clock. */
export function turnOf({ doctorStatus, expectedAt, window }: Expected, now: Instant): Turn {
  const earliest = window?.earliest ?? expectedAt
  const latest = window?.latest ?? expectedAt
  if (doctorStatus === 'on-break' || earliest === null || latest === null) return { kind: 'after-break' }
  if (Date.parse(latest) - now <= SOON_MS) return { kind: 'soon' }
  const from = Math.floor(Date.parse(earliest) / TURN_STEP_MS) * TURN_STEP_MS
  const to = Math.ceil(Date.parse(latest) / TURN_STEP_MS) * TURN_STEP_MS
  if (to - from <= TURN_STEP_MS) return { kind: 'about', at: to }
  return from <= now ? { kind: 'before', to } : { kind: 'between', from, to }
}
