import { addDays } from '@anteroom/contracts/clinic-day.ts'
import { type Day, type Instant, queueId } from '@anteroom/contracts/queue.ts'
import { mayOverrunInto, planAfterLine } from '@anteroom/queue/overrun.ts'
import { type Plan, planFor } from '@anteroom/queue/plan.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import type { QueueReads } from './queues.ts'

type Moment = { day: Day; timeZone: string; now: Instant }
type DayBefore = { queue: Queue; plan: Plan }

/**
 * The day before one of a doctor's, while its line may still go on when that opens; null: there is none. Where the
 * doctor's hours leave a night between two days it reads nothing.
 */
export async function dayBefore(
  queues: Pick<QueueReads, 'load'>,
  doctor: Doctor,
  { day, timeZone, now }: Moment,
): Promise<DayBefore | null> {
  const yesterday = addDays(day, -1)
  const plan = planFor(doctor, yesterday, timeZone)
  if (!mayOverrunInto(planFor(doctor, day, timeZone), plan, now)) return null
  const queue = await queues.load(queueId(doctor._id, yesterday))
  return queue && { queue, plan }
}

/** The doctor's plan for a day as it stands at `now`: its hours begin after the line of the {@link dayBefore}. */
export function planAfter(before: DayBefore | null, doctor: Doctor, { day, timeZone, now }: Moment): Plan {
  const plan = planFor(doctor, day, timeZone)
  return before ? planAfterLine(plan, before, now) : plan
}

/** The same, with the day before as it is stored. */
export const planNow = async (queues: Pick<QueueReads, 'load'>, doctor: Doctor, moment: Moment): Promise<Plan> =>
  planAfter(await dayBefore(queues, doctor, moment), doctor, moment)
