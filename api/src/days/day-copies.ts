import { getHeapStatistics } from 'node:v8'
import type { QueueId } from '@anteroom/contracts/queue.ts'
import type { LoadedQueue } from '@anteroom/store/queue-writes.ts'

/** Bytes of memory for an appointment: 700, and its names take as much again at most. */
const APPOINTMENT_BYTES = 1_000
/** A process with more than this has more days than it can work with, whatever its memory. */
const MAX_APPOINTMENTS = 400_000
/** The appointments that all copies may hold: up to a third of this process's memory. */
const mostThatFit = () =>
  Math.min(MAX_APPOINTMENTS, Math.floor(getHeapStatistics().heap_size_limit / 3 / APPOINTMENT_BYTES))
/** What a copy counts as in addition to its appointments, since an empty day takes memory too. */
const OF_A_DAY = 10
/** A copy that nobody uses for this long is dropped, together with anything that another process has erased since. */
const IDLE_MS = 5 * 60_000

/** A day as this process knows it. */
export type DayCopy = {
  /** Null: it was never written. */
  loaded: LoadedQueue | null
  /** The latest moment, as `performance.now()` counts, at or after which the day was certainly like this. */
  at: number
  /** The names of the receipts that have left the document, once somebody has asked for one. */
  oldReceipts: Set<string> | null
  /** True once the day is known to have changed: it has to be read again. */
  isOutdated?: boolean
}

const sizeOf = ({ loaded }: DayCopy): number => OF_A_DAY + (loaded?.queue.appointments.length ?? 0)

const namesIn = ({ loaded }: DayCopy): string[] =>
  loaded?.queue.appointments.flatMap(({ id, link }) => (link?.digest ? [id, link.digest] : [id])) ?? []

/**
 * The copies of days in this process, with an index of their appointments. The least recently used one is dropped
 * first.
 */
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
      // Move it to the end of the map, which is ordered by last use.
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

    /** The day has changed; what is known of its receipts may still be right. */
    outdate(id: QueueId): void {
      const copy = copies.get(id)
      if (copy) copy.isOutdated = true
    },

    /** The copy was certainly current at this moment or later. */
    prove(copy: DayCopy, at: number): void {
      copy.at = Math.max(copy.at, at)
    },

    markCopied(id: QueueId, rev: number): void {
      const outbox = copies.get(id)?.loaded?.outbox
      if (outbox) outbox.copiedRev = Math.max(outbox.copiedRev, rev)
    },

    dayOf: (name: string): QueueId | undefined => dayByName.get(name),

    /** Drops the copies that nobody has used for a while. */
    forgetIdle(): void {
      for (const [id, { usedAt }] of copies) {
        if (clock() - usedAt < IDLE_MS) return
        drop(id)
      }
    },
  }
}
