import type { QueueId } from '@anteroom/contracts/queue.ts'
import { find } from '@anteroom/queue/decision.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { outboxAfter } from '@anteroom/store/outbox.ts'
import type { LoadedQueue, QueueStore } from '@anteroom/store/queue-writes.ts'

/**
 * Replaces the database where a test counts queries. `asked`: the operations in order; `failing`: the error of the next
 * operation of a name, thrown after it was done if `isDone`.
 */
export function queuesInMemory() {
  const stored = new Map<QueueId, LoadedQueue>()
  const asked: string[] = []
  const failing = new Map<string, { isDone: boolean }>()

  async function operation<Answer>(name: string, work: () => Answer): Promise<Answer> {
    asked.push(name)
    // A database takes its time.
    await new Promise((resolve) => setImmediate(resolve))
    const failure = failing.get(name)
    failing.delete(name)
    if (failure && !failure.isDone) throw new Error(`${name} failed`)
    const answer = work()
    await new Promise((resolve) => setImmediate(resolve))
    if (failure) throw new Error(`${name} failed`)
    return answer
  }
  const revOf = (id: QueueId) => stored.get(id)?.queue.rev ?? 0
  const queueWith = (appointmentId: string): Queue | null =>
    [...stored.values()].find(({ queue }) => find(queue, appointmentId))?.queue ?? null

  const queues = {
    loadForCommand: (id: QueueId) => operation('read', () => structuredClone(stored.get(id) ?? null)),
    load: (id: QueueId) => operation('read', () => structuredClone(stored.get(id)?.queue ?? null)),
    revsOf: (ids: QueueId[]) => operation('revision', () => new Map(ids.map((id) => [id, revOf(id)]))),
    isCurrent: ({ _id, rev }: Queue) => operation('revision', () => revOf(_id) === rev),
    save: ({ queue: before, outbox }: LoadedQueue, after: Queue, written: Parameters<QueueStore['save']>[2]) =>
      operation('save', () => {
        if (revOf(before._id) !== before.rev) return false
        stored.set(before._id, structuredClone({ queue: after, outbox: written.reduce(outboxAfter, outbox) }))
        return true
      }),
    awayFrom: async () => null,
    without: async (queue: Queue) => queue,
    findReceipt: async (_: QueueId, { receipts }: LoadedQueue['outbox'], key: string) =>
      receipts.find((receipt) => receipt.key === key) ?? null,
    findByAppointment: (id: string) => operation('search', () => structuredClone(queueWith(id))),
    findAppointment: () => operation('search', () => null),
    copyOutbox: async () => {},
    markCopied: async () => {},
  } as Partial<QueueStore> as QueueStore
  return { queues, asked, failing, stored }
}
