import type { QueueId } from './queue.ts'

/**
 * The BullMQ queue by which `api` tells `workers` that a doctor's day changed. It is only a doorbell: a ring that is lost
 * delays an alert until the next sweep.
 */
export const QUEUE_CHANGED = 'doorbell'
export type QueueChangedJob = { queueId: QueueId; rev: number }
