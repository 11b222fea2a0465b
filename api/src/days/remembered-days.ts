import type { QueueId } from '@anteroom/contracts/queue.ts'
import type { Appointment, Queue } from '@anteroom/queue/types.ts'
import { outboxAfter, receiptName } from '@anteroom/store/outbox.ts'
import { erasedBy, type LoadedQueue, type QueueStore } from '@anteroom/store/queue-writes.ts'
import type { AppointmentName } from '@anteroom/store/queues.ts'
import { askTogether } from './ask-together.ts'
import { type DayCopy, dayCopies } from './day-copies.ts'

type Parts = {
  queues: QueueStore
  /** True if a day is old enough to have been deleted. */
  isOver: (day: string) => boolean
}

/** Returns a test for the appointment with this name: its id, or the digest of its link's token. */
function isIt(by: AppointmentName): (appointment: Appointment) => boolean {
  if ('id' in by) return ({ id }) => id === by.id
  return ({ link }) => link?.digest === by.digest
}

/**
 * A {@link QueueStore} that holds copies of the days that this process works with. A command is decided on the copy as
 * it is, because saving it finds out whether the copy is current; if it is not, or if the outcome of a save is unknown,
 * the copy is dropped. A read asks the database for the revision, and for the whole day only if the copy has another
 * one. It never returns anything older than the moment of the call, or than the given `since`, so one check is enough
 * for one request. Under an unchanged revision only `copiedRev` can change; a copy with an older one copies rows again,
 * which changes nothing.
 */
export function rememberedDays({ queues, isOver }: Parts) {
  const copies = dayCopies()
  /** Reads under way, which all callers waiting for that day share, and when they began. */
  const reads = new Map<QueueId, { begunAt: number; day: Promise<LoadedQueue | null> }>()
  /** Checks of revisions, batched over all days that are asked for at the same moment. */
  const lookTogether = askTogether(queues.revsOf)

  /** Reads the stored day, which becomes the copy. */
  async function read(id: QueueId): Promise<LoadedQueue | null> {
    const at = performance.now()
    const known = copies.get(id)
    const loaded = await queues.loadForCommand(id)
    const newer = copies.get(id)
    // This process saved the day during the read.
    if (newer && newer !== known && revOf(newer) >= (loaded?.queue.rev ?? 0)) return newer.loaded
    copies.put(id, { loaded, at, oldReceipts: stillOf(newer, loaded) })
    return loaded
  }

  function readOnce(id: QueueId): Promise<LoadedQueue | null> {
    const begunAt = performance.now()
    const day = read(id).finally(() => reads.delete(id))
    reads.set(id, { begunAt, day })
    return day
  }

  /** The day at some moment after `since`; no check is needed if there was one since then. */
  async function current(id: QueueId, since = performance.now()): Promise<LoadedQueue | null> {
    const known = upToDate(copies.get(id))
    if (known && known.at >= since) return known.loaded
    const under = reads.get(id)
    if (under && under.begunAt >= since) return under.day
    if (under) {
      // The shared read may have begun earlier; a check says whether its day is current.
      await under.day.catch(() => {})
      return current(id, since)
    }
    if (known === undefined) return readOnce(id)
    const at = performance.now()
    const rev = (await lookTogether(id)) ?? 0
    const copy = upToDate(copies.get(id))
    if (copy && isProven(copy, { at, rev, known: revOf(known) })) {
      copies.prove(copy, at)
      return copy.loaded
    }
    copies.outdate(id)
    return current(id, at)
  }

  /** The day that holds an appointment, or held it, as far as this process knows. */
  async function found(by: AppointmentName, since?: number): Promise<[Queue, Appointment] | null> {
    const id = copies.dayOf('id' in by ? by.id : by.digest)
    const queue = id && (await current(id, since))?.queue
    const appointment = queue && !isOver(queue.day) ? queue.appointments.find(isIt(by)) : undefined
    return queue && appointment ? [queue, appointment] : null
  }

  const remembered: QueueStore = {
    ...queues,

    async loadForCommand(id) {
      const copy = upToDate(copies.get(id))
      return copy ? copy.loaded : read(id)
    },

    async isCurrent(queue, since) {
      const copy = upToDate(copies.get(queue._id))
      if (copy && copy.at >= since && revOf(copy) === queue.rev) return true
      const isCurrent = ((await lookTogether(queue._id)) ?? 0) === queue.rev
      if (!isCurrent) copies.outdate(queue._id)
      return isCurrent
    },

    async save(before, after, written) {
      const { _id } = before.queue
      const at = performance.now()
      const isSaved = await queues.save(before, after, written).catch((error: unknown) => {
        copies.drop(_id)
        throw error
      })
      if (!isSaved) copies.outdate(_id)
      else if (erasedBy(written.map(({ row }) => row)).length > 0) copies.drop(_id)
      else keep()
      return isSaved

      function keep() {
        const copy = copies.get(_id)
        // Another process saved the next command first, and this process has read it.
        if (copy && revOf(copy) > after.rev) return
        const loaded = { queue: after, outbox: written.reduce(outboxAfter, before.outbox) }
        copies.put(_id, { loaded, at, oldReceipts: stillOf(copy, loaded) })
      }
    },

    async markCopied(id, rev) {
      await queues.markCopied(id, rev)
      copies.markCopied(id, rev)
    },

    async findReceipt(id, outbox, key) {
      const copy = copies.get(id)
      if (!copy || !outbox.copiedRev) return queues.findReceipt(id, outbox, key)
      copy.oldReceipts ??= await queues.receiptNames(id)
      const isOld = copy.oldReceipts.has(receiptName(id, key))
      if (!isOld && !outbox.receipts.some((receipt) => receipt.key === key)) return null
      return queues.findReceipt(id, outbox, key)
    },

    async load(id, since) {
      const queue = (await current(id, since))?.queue ?? null
      return queue && isOver(queue.day) ? null : queue
    },

    async findByAppointment(id, since) {
      const [queue] = (await found({ id }, since)) ?? []
      if (queue) return queue
      const stored = await queues.findByAppointment(id)
      // Remembered, so that the next call knows the day of this appointment.
      if (stored) await current(stored._id)
      return stored
    },

    async findAppointment(by, since) {
      const [queue, appointment] = (await found(by, since)) ?? []
      if (queue && appointment) return { queueId: queue._id, day: queue.day, appointment }
      const stored = await queues.findAppointment(by)
      if (stored) await current(stored.queueId)
      return stored
    },
  }

  return {
    queues: remembered,
    /** Another process has saved the day at this revision. */
    outdate(id: QueueId, rev: number): void {
      const copy = copies.get(id)
      if (copy && revOf(copy) < rev) copies.outdate(id)
    },
    forgetIdle: copies.forgetIdle,
  }
}

const upToDate = (copy: DayCopy | undefined): DayCopy | undefined => (copy?.isOutdated ? undefined : copy)

const revOf = ({ loaded }: DayCopy): number => loaded?.queue.rev ?? 0

/**
 * True if the copy was current at some moment after `at`. `rev`: the stored revision, read since then; `known`: the
 * copy's revision when it was read. If they are equal, a newer copy was saved after that read.
 */
const isProven = (copy: DayCopy, { at, rev, known }: { at: number; rev: number; known: number }): boolean =>
  revOf(copy) === rev || (revOf(copy) > rev && (copy.at >= at || known === rev))

/**
 * The receipts that have left the day's document, from an earlier copy for a later one, with those that have left in
 * between. Null: some may have come and left in between unseen.
 */
function stillOf(copy: DayCopy | undefined, later: LoadedQueue | null): DayCopy['oldReceipts'] {
  if (!copy?.oldReceipts || !copy.loaded || !later) return null
  const { queue, outbox } = copy.loaded
  const oldest = later.outbox.history[0]?.rev
  if (oldest === undefined || oldest > queue.rev + 1) return null
  const kept = new Set(later.outbox.receipts.map(({ key }) => key))
  for (const { key } of outbox.receipts) if (!kept.has(key)) copy.oldReceipts.add(receiptName(queue._id, key))
  return copy.oldReceipts
}
