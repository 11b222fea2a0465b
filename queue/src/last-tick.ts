import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Queue } from './types.ts'

const MINUTE_MS = 60_000

/** Whoever looks at a day asks for these, and they are few in a long line. */
const counted = new WeakMap<Queue, Instant[]>()

/** What minutes of this day are counted from, or to; 0: the clock itself. */
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
 * The last moment at which a minute was over that is counted in this day: of the clock, of the consultation in the room, of the
 * doctor's status, of who is on hold. From there to `now` nothing that is said of an appointment has become another one, and
 * the instants at which turns are expected went on by less than a minute.
 */
export const lastTick = (queue: Queue, now: Instant): Instant =>
  Math.max(
    ...counted.getOrInsertComputed(queue, countedFrom).map((at) => at + Math.floor((now - at) / MINUTE_MS) * MINUTE_MS),
  )
