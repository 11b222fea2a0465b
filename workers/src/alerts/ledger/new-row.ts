import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import { endOf } from '@anteroom/store/keep.ts'

/** The fields that every new row of an alert has. */
export const newRow = ({ id, queueId, appointmentId, kind, day, movedFrom }: Alert, now: Instant) => ({
  _id: id,
  queueId,
  appointmentId,
  kind,
  ...(movedFrom && { movedFrom }),
  tries: 0,
  unconfirmed: 0,
  dueAt: new Date(now),
  keptFrom: new Date(Math.max(now, endOf(day).getTime())),
})
