import type { QueueReads } from '@anteroom/store/queues.ts'

/** What is estimated from the line of the day before is in whole minutes. */
const RECENT_MS = 1_000

/** The days as they were a second ago at most: for an estimate, not for a decision. */
export const recentDays = ({ load }: Pick<QueueReads, 'load'>): Pick<QueueReads, 'load'> => ({
  load: (id) => load(id, performance.now() - RECENT_MS),
})
