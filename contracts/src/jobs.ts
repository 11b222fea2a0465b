import type { QueueId } from './queue.ts'

/**
 * The BullMQ queue by which `api` tells `workers` that a doctor's day changed. It is only a hint: a job that is lost
 * delays an alert until the next sweep.
 */
export const QUEUE_CHANGED = 'queue-changed'
export type QueueChangedJob = { queueId: QueueId; rev: number }
