import type { QueueReads } from '@anteroom/store/queues.ts'

/** The reads for an estimate may be this old, since estimates are in whole minutes. */
const RECENT_MS = 1_000

/** Reads of days that may be a second old: for estimates, not for decisions. */
export const recentDays = ({ load }: Pick<QueueReads, 'load'>): Pick<QueueReads, 'load'> => ({
  load: (id) => load(id, performance.now() - RECENT_MS),
})
