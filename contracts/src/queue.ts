import type { AppointmentStatus } from './status.ts'

/** A moment as milliseconds since the Unix epoch. */
export type Instant = number

/** A calendar day of the clinic, `2026-12-01`. */
export type Day = string

/** The `_id` of a doctor's day in the collection `queues`: `dr_1:2026-12-01`. */
export type QueueId = `${string}:${Day}`

export const queueId = (doctorId: string, day: Day): QueueId => `${doctorId}:${day}`

/** With fewer consultations measured, the window of a turn is a rough estimate and says so. */
export const MIN_MEASURED = 10

/** How long others go ahead of a patient who asks for more time. */
export const HOLD_MINUTES = 10

/** The longest break of which the end is given, and the longest lateness. */
export const MAX_STATUS_MINUTES = 240

/** True once an appointment can no longer be seen: it is done, cancelled, moved, or a no-show. */
export const isOver = (status: AppointmentStatus): boolean => status !== 'waiting' && status !== 'in-progress'

/** Length of a message to everybody waiting, in letters: a longer text costs several segments each, and is not read. */
export const MAX_ANNOUNCEMENT = 200
