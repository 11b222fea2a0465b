import { getHeapStatistics } from 'node:v8'
import type { QueueId } from '@anteroom/contracts/queue.ts'
import type { LoadedQueue } from '@anteroom/store/queue-writes.ts'

/** Of memory: an appointment is 700 bytes, and its names are as much again at most. */
const APPOINTMENT_BYTES = 1_000
/** With more, a process has more days than it can work with, whatever memory it has. */
const MAX_APPOINTMENTS = 400_000
/** Appointments in all copies together: they may take a third of what the process may. */
const mostThatFit = () =>
  Math.min(MAX_APPOINTMENTS, Math.floor(getHeapStatistics().heap_size_limit / 3 / APPOINTMENT_BYTES))
/** What a copy counts beside its appointments: an empty day is not for nothing. */
const OF_A_DAY = 10
/** A copy that nobody asks for is let go after this time, and with it what may have been erased since by another process. */
const IDLE_MS = 5 * 60_000

/** A day as this process knows it. */
export type DayCopy = {
  /** Null: it was never written. */
  loaded: LoadedQueue | null
  /** The latest moment, as `performance.now()` counts, at or after which the day was certainly like this. */
  at: number
  /** The names of the receipts that have left its document, once somebody has asked for one. */
  oldReceipts: Set<string> | null
  /** True once the day is known to have gone on: it has to be read again. */
  isOutdated?: boolean
}

const sizeOf = ({ loaded }: DayCopy): number => OF_A_DAY + (loaded?.queue.appointments.length ?? 0)

const namesIn = ({ loaded }: DayCopy): string[] =>
  loaded?.queue.appointments.flatMap(({ id, link }) => (link?.digest ? [id, link.digest] : [id])) ?? []

/** The copies of days that one process has, and where they have which appointment. The one not used for longest goes first. */
export function dayCopies({ most = mostThatFit(), clock = () => performance.now() } = {}) {
  const copies = new Map<QueueId, DayCopy & { usedAt: number }>()
  const dayByName = new Map<string, QueueId>()
  let size = 0

  function drop(id: QueueId): void {
    const copy = copies.get(id)
    if (copy === undefined) return
    copies.delete(id)
    size -= sizeOf(copy)
    for (const name of namesIn(copy)) dayByName.delete(name)
  }

  function keepNames(id: QueueId, before: DayCopy | undefined, after: DayCopy): void {
    const known = before?.loaded?.queue.appointments
    const now = after.loaded?.queue.appointments ?? []
    if (known && now.length < known.length) for (const name of namesIn(before)) dayByName.delete(name)
    const isKnown = known !== undefined && now.length >= known.length
    for (const [index, { id: appointmentId, link }] of now.entries()) {
      const old = isKnown ? known[index] : undefined
      const isSame = old?.id === appointmentId
      if (isSame && old.link?.digest === link?.digest) continue
      if (isSame && old.link?.digest) dayByName.delete(old.link.digest)
      dayByName.set(appointmentId, id)
      if (link?.digest) dayByName.set(link.digest, id)
    }
  }

  return {
    get(id: QueueId): DayCopy | undefined {
      const copy = copies.get(id)
      if (copy === undefined) return undefined
      // The last in the map is the one that was used last.
      copies.delete(id)
      copies.set(id, copy)
      copy.usedAt = clock()
      return copy
    },

    put(id: QueueId, copy: DayCopy): void {
      const before = copies.get(id)
      size += sizeOf(copy) - (before ? sizeOf(before) : 0)
      copies.delete(id)
      copies.set(id, { ...copy, usedAt: clock() })
      keepNames(id, before, copy)
      for (const [oldest] of copies) {
        if (size <= most || oldest === id) break
        drop(oldest)
      }
    },

    drop,

    /** The day has gone on: what is known of its receipts may still hold. */
    outdate(id: QueueId): void {
      const copy = copies.get(id)
      if (copy) copy.isOutdated = true
    },

    /** The day was certainly like this at or after that moment. */
    prove(copy: DayCopy, at: number): void {
      copy.at = Math.max(copy.at, at)
    },

    markCopied(id: QueueId, rev: number): void {
      const outbox = copies.get(id)?.loaded?.outbox
      if (outbox) outbox.copiedRev = Math.max(outbox.copiedRev, rev)
    },

    dayOf: (name: string): QueueId | undefined => dayByName.get(name),

    /** Lets go of the copies that nobody has asked for. */
    forgetIdle(): void {
      for (const [id, { usedAt }] of copies) {
        if (clock() - usedAt < IDLE_MS) return
        drop(id)
      }
    },
  }
}
