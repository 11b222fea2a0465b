import type { Instant } from '@anteroom/contracts/queue.ts'
import { goesOnAt, waits } from './line.ts'
import { isLineOpen, lastsUntil, type Plan } from './plan.ts'
import type { Queue } from './types.ts'

/** True if the line of the day before, which has `before` as its plan, may still go on when this day opens. */
export const mayOverrunInto = (plan: Plan, before: Plan, now: Instant): boolean =>
  now >= before.startsAt && now < lastsUntil(before) && lastsUntil(before) > plan.opensAt

/**
 * The plan of a day after the line of the day before: its hours begin when that line is expected to end. A break
 * without a known end is not counted, because nobody knows its length.
 */
export function planAfterLine(plan: Plan, before: { queue: Queue; plan: Plan }, now: Instant): Plan {
  if (!isLineOpen(before.queue, before.plan, now)) return plan
  const { queue } = before
  const seen: Queue = goesOnAt(queue, now) === null ? { ...queue, doctorStatus: 'on-time' } : queue
  const until = waits(seen, before.plan, now).forNextBooking.expectedAt ?? now
  if (until <= plan.opensAt) return plan
  const left = plan.hours.filter(({ to }) => to > until).map(({ from, to }) => ({ from: Math.max(from, until), to }))
  return { ...plan, hours: left.length > 0 ? left : [{ from: until, to: until }], opensAt: left[0]?.from ?? until }
}
