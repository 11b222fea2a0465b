import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Day, type Instant, queueId } from '@anteroom/contracts/queue.ts'
import { decide } from '@anteroom/queue/decide.ts'
import { type Accepted, type Command, isRefused } from '@anteroom/queue/decision.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { planFor } from '@anteroom/queue/plan.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import { keyedMutex } from '@anteroom/service/keyed-mutex.ts'
import type { QueueStore } from '@anteroom/store/queue-writes.ts'
import type { StoredRow } from '@anteroom/store/queues.ts'
import type { View } from '../present.ts'
import type { Outcome } from './outcome.ts'

/** Lost races before a command gives up. Within one process there are none; this is for several. */
const ATTEMPTS = 40
/**
 * Longest pause after a lost race, in milliseconds; the real one is random up to it. It does not grow: the winner's next
 * command does not wait either, and whoever waits longer than it loses again.
 */
const PAUSE_MS = 4

/** A saved step. */
export type Change = { before: Queue; view: View; row: StoredRow }

/** Who asks, as the history names them (patient, bot, system or staff:<user name>), and their `Idempotency-Key`. */
export type CommandContext = { by: string; key?: string | undefined }

export type CommandRunner = ReturnType<typeof commandRunner>

type Order<Answer> = CommandContext & {
  doctor: Doctor
  day: Day
  command: Command
  /** What the caller is told; kept with `key`, so that a repeat gets the same answer. */
  present: (view: View, accepted: Accepted) => Answer
  /** What `key` stands for. The same key for anything else is refused as `key-reused`. */
  asked?: unknown
}

type Parts = {
  queues: QueueStore
  timeZone: string
  clock: () => Instant
  /** Told of each saved step; must not throw and is not awaited. */
  publish: (change: Change) => void
}

const digest = (asked: unknown): string => createHash('sha256').update(JSON.stringify(asked)).digest('base64url')

/**
 * Carries commands out: load, decide, save if nobody else was faster, publish. The commands of one process on one queue
 * wait in line, so a race is lost to other processes only; after {@link ATTEMPTS} lost races the refusal is `busy`.
 */
export function commandRunner({ queues, timeZone, clock, publish }: Parts) {
  const line = keyedMutex()

  async function attempt<Answer>(order: Order<Answer>): Promise<Outcome<Answer> | 'lost'> {
    const { doctor, day, command, key } = order
    const stored = await queues.loadForCommand(queueId(doctor._id, day))
    const { receipts, ...before } = stored ?? { ...emptyQueue(doctor._id, day), receipts: [] }

    const asked = key === undefined ? '' : digest([command.kind, order.asked])
    const earlier = receipts.find((kept) => kept.key === key)
    if (earlier) {
      return earlier.digest === asked
        ? { ok: true, answer: earlier.answer as Answer }
        : { ok: false, refused: 'key-reused' }
    }

    const now = clock()
    const decision = decide(before, command, now)
    if (isRefused(decision)) return { ok: false, ...decision }

    const row = { rev: decision.queue.rev, at: now, by: order.by, command: command.kind, events: decision.events }
    const view = { queue: decision.queue, plan: planFor(doctor, day, timeZone), doctor, now }
    const answer = order.present(view, decision)
    const receipt = key === undefined ? null : { key, digest: asked, answer }
    if (!(await queues.save(before, decision.queue, { row, receipt }))) return 'lost'
    publish({ before, view, row })
    return { ok: true, answer }
  }

  return <Answer>(order: Order<Answer>): Promise<Outcome<Answer>> =>
    line(queueId(order.doctor._id, order.day), async () => {
      for (let count = 1; count <= ATTEMPTS; count++) {
        const outcome = await attempt(order)
        if (outcome !== 'lost') return outcome
        await pause(Math.random() * PAUSE_MS)
      }
      return { ok: false, refused: 'busy' }
    })
}
