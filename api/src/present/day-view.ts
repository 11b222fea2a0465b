import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Wait } from '@anteroom/queue/line.ts'
import type { Plan } from '@anteroom/queue/plan.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'

/** A doctor's day at `now`. REST, sockets and board are all presented from this view, so their answers agree. */
export type DayView = { queue: Queue; plan: Plan; doctor: Doctor; timeZone: string; now: Instant }

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
