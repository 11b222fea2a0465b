import { type Day, type Instant, queueId } from '@anteroom/contracts/queue.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import { dayBefore } from '@anteroom/store/plan-now.ts'
import type { QueueReads } from '@anteroom/store/queues.ts'
import { recentDays } from './recent-days.ts'

type Moment = { day: Day; timeZone: string; now: Instant }

/**
 * Reads what the first command on a doctor's day needs, at the same moment: the day, and the day before where its line
 * may go on into it. A copy of the day costs nothing, however old: the command's save finds out what it is worth.
 */
export async function readAhead(queues: Pick<QueueReads, 'load'>, doctor: Doctor, moment: Moment): Promise<void> {
  await Promise.all([queues.load(queueId(doctor._id, moment.day), 0), dayBefore(recentDays(queues), doctor, moment)])
}
