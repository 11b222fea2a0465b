import { addDays } from '@anteroom/contracts/clinic-day.ts'
import { type Day, type Instant, queueId } from '@anteroom/contracts/queue.ts'
import { mayOverrunInto, planAfterLine } from '@anteroom/queue/overrun.ts'
import { type Plan, planFor } from '@anteroom/queue/plan.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import type { QueueReads } from './queues.ts'

/**
 * The doctor's plan for a day as it stands at `now`: its hours begin after the line of the day before, if that still goes
 * on. Where the doctor's hours leave a night between two days it reads nothing.
 */
export async function planNow(
  queues: Pick<QueueReads, 'load'>,
  doctor: Doctor,
  { day, timeZone, now }: { day: Day; timeZone: string; now: Instant },
): Promise<Plan> {
  const plan = planFor(doctor, day, timeZone)
  const dayBefore = addDays(day, -1)
  const before = planFor(doctor, dayBefore, timeZone)
  if (!mayOverrunInto(plan, before, now)) return plan
  const queue = await queues.load(queueId(doctor._id, dayBefore))
  return queue === null ? plan : planAfterLine(plan, { queue, plan: before }, now)
}
