import type { QueueId } from './queue.ts'

/**
 * The BullMQ queue by which `api` tells `workers` that a doctor's day changed, so that they evaluate it at once. A job
 * that is lost delays an alert until the next sweep.
 */
export const QUEUE_CHANGED = 'queue-changed'
export type QueueChangedJob = { queueId: QueueId; rev: number }

/** The same revision of a queue is one job. BullMQ takes no ":" in an id. */
export const queueChangedJobId = ({ queueId, rev }: QueueChangedJob): string => `${queueId.replace(':', '_')}_${rev}`
