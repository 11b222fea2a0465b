import type { Day } from '@anteroom/contracts/queue.ts'
import type { AlertState } from './alerts.ts'
import type { Database } from './connection.ts'
import { onDays } from './queues.ts'

/** `live`: appointments that are not over. `uncopied`: history rows that only the fullest document has. */
export type QueueTotals = { live: number; uncopied: number }

/** The ledger's rows in an open state, and when the oldest of them was first due. */
export type OpenAlerts = { state: AlertState; count: number; oldestDueAt: Date }

/**
 * What is counted over the whole clinic, for metrics and for the doctor command: numbers only, of nobody in particular.
 */
export const clinicTotals = (database: Database) => ({
  /** Totals of the doctors' days from `day` on. */
  async ofQueues(day: Day): Promise<QueueTotals> {
    const isLive = { $in: ['$$one.status', ['waiting', 'in-progress']] }
    const [found] = await database
      .collection('queues')
      .aggregate<QueueTotals>([
        { $match: onDays({ from: day }) },
        {
          $project: {
            live: { $size: { $filter: { input: '$appointments', as: 'one', cond: isLive } } },
            uncopied: { $subtract: ['$rev', '$copiedRev'] },
          },
        },
        { $group: { _id: null, live: { $sum: '$live' }, uncopied: { $max: '$uncopied' } } },
      ])
      .toArray()
    return { live: found?.live ?? 0, uncopied: found?.uncopied ?? 0 }
  },

  ofAlerts: (): Promise<OpenAlerts[]> =>
    database
      .collection('alerts')
      .aggregate<OpenAlerts>([
        {
          $match: {
            state: { $in: ['pending', 'sending', 'uncertain', 'failed', 'sent'] },
            notBefore: { $gt: new Date(0) },
          },
        },
        { $group: { _id: '$state', count: { $sum: 1 }, oldestDueAt: { $min: '$dueAt' } } },
        { $project: { _id: 0, state: '$_id', count: 1, oldestDueAt: 1 } },
      ])
      .toArray(),
})

/** For how many milliseconds the alert that waits longest has been due; 0: none waits to be taken by a provider. */
export function alertLag(open: OpenAlerts[], now: number): number {
  const untold = open.filter(({ state }) => state === 'pending' || state === 'sending' || state === 'failed')
  return Math.max(0, ...untold.map(({ oldestDueAt }) => now - oldestDueAt.getTime()))
}
