import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Wait } from '@anteroom/queue/line.ts'
import type { Plan } from '@anteroom/queue/plan.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import { type Pace, unknownFrom, type Window } from '@anteroom/queue/window.ts'

/** A doctor's day at `now`. REST, sockets and board are all presented from this view, so their answers agree. */
export type DayView = { queue: Queue; plan: Plan; doctor: Doctor; timeZone: string; now: Instant }

/** The same with the doctor's pace, which decides the windows. */
export type PacedView = DayView & { pace: Pace }

/** "20 minutes", "1 minute", or "paused" while the queue is paused. */
const waitText = (minutes: number | null): string =>
  minutes === null ? 'paused' : minutes === 1 ? '1 minute' : `${minutes} minutes`

/** An instant as ISO 8601. */
export const iso = (instant: Instant | null): string | null =>
  instant === null ? null : new Date(instant).toISOString()

/** The wait as the API's answers name it. */
export const waitFields = ({ minutes, expectedAt }: Wait) => ({
  estimatedWaitTime: waitText(minutes),
  expectedAt: iso(expectedAt),
})

type Turn = Pick<StatusAnswer, 'window' | 'unknownFrom'>

/** Presents the windows of one line: none is shown while nobody knows when the doctor begins. */
export function windowsIn(view: PacedView): (window: Window | null) => Turn {
  const from = unknownFrom(view.queue, view.plan, view)
  const isKnown = from === null || view.now < from
  const { measured } = view.pace
  return (window) => ({
    window:
      window !== null && isKnown
        ? { earliest: new Date(window.earliest).toISOString(), latest: new Date(window.latest).toISOString(), measured }
        : null,
    unknownFrom: iso(from),
  })
}

/** One window as it is shown. */
export const presentWindow = (window: Window | null, view: PacedView): Turn => windowsIn(view)(window)
