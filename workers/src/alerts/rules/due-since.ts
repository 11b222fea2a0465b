import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import type { Queue } from '@anteroom/queue/types.ts'

/**
 * Since when an alert has been due. The ledger knows when a worker first saw it, which is late where no worker looked;
 * the queue knows when a patient was called, and that no call is due while the doctor is on a break.
 */
export function dueSince(
  { kind, epoch }: Pick<Alert, 'kind' | 'epoch'>,
  { doctorStatusAt }: Pick<Queue, 'doctorStatusAt'>,
  firstSeen: Instant,
): Instant {
  if (kind !== 'called' && kind !== 'missed') return firstSeen
  return Math.min(firstSeen, Math.max(epoch, doctorStatusAt ?? 0))
}
