import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Queue } from './types.ts'

const MINUTE_MS = 60_000

/** Cached for each queue, because every view of a day asks for these few instants. */
const counted = new WeakMap<Queue, Instant[]>()

/** The instants from which, or to which, this day counts minutes; 0 stands for the clock itself. */
const countedFrom = ({ appointments, doctorStatusAt, doctorStatusUntil }: Queue): Instant[] => [
  0,
  doctorStatusAt ?? 0,
  doctorStatusUntil ?? 0,
  ...appointments.flatMap((appointment) => {
    if (appointment.status === 'in-progress') return [appointment.startedAt]
    return appointment.status === 'waiting' && appointment.heldUntil !== null ? [appointment.heldUntil] : []
  }),
]

/**
 * The last moment at which a counted minute ended: of the clock, the consultation in the room, the doctor's status or a
 * hold. From then until `now` nothing shown about an appointment has changed, except that expected times moved by less
 * than a minute.
 */
export const lastTick = (queue: Queue, now: Instant): Instant =>
  Math.max(
    ...counted.getOrInsertComputed(queue, countedFrom).map((at) => at + Math.floor((now - at) / MINUTE_MS) * MINUTE_MS),
  )
