import { setTimeout as pause } from 'node:timers/promises'
import { type Instant, type QueueId, queueId } from '@anteroom/contracts/queue.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { leaving } from '@anteroom/queue/leaving.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import { digestOf } from '@anteroom/store/digest.ts'
import { EMPTY_OUTBOX, outboxAfter, type StoredHistoryRow } from '@anteroom/store/outbox.ts'
import { planNow } from '@anteroom/store/plan-now.ts'
import type { LoadedQueue, QueueStore } from '@anteroom/store/queue-writes.ts'
import type { Logger } from 'pino'
import { recentDays } from '../days/recent-days.ts'
import type { DayView } from '../present/day-view.ts'
import { historyArchiver } from './archive-history.ts'
import type { CommandRun } from './command-run.ts'
import { type Asked, decideInTurn, type Prepared } from './decide-in-turn.ts'
import type { Outcome } from './outcome.ts'
import { waitingLines } from './waiting-lines.ts'

/** Attempts before a command is refused as `busy`. Races are lost to other processes only. */
const MAX_ATTEMPTS = 40
/**
 * Upper bound of the random pause after a lost race, in milliseconds. It does not grow: the winner's next command does
 * not wait either, so a process that backs off further loses again.
 */
const MAX_PAUSE_MS = 4

/**
 * Commands on one day that were decided together and have been saved by one write: the queue before and the view after
 * all of them, and the row of each in the history.
 */
export type SavedCommands = { before: Queue; view: DayView; rows: StoredHistoryRow[] }

export type CommandRunner = ReturnType<typeof commandRunner>

type Parts = {
  queues: QueueStore
  clinic: { readonly timeZone: string }
  clock: () => Instant
  /** Called after each save; must not throw and is not awaited. */
  publish: (change: SavedCommands) => void
  /** Called for each lost race against another process. */
  onLostRace: () => void
  log: Logger
}

/**
 * Runs commands: load, decide, save by compare-and-set, publish. What waits for one day is decided one after the other
 * and saved by one write, after which each is answered. One that is refused, or allowed and changes nothing, is neither
 * saved nor published; if nothing of what was decided together is, the day is asked whether it still is as it was
 * known. Races are lost to other processes only; after {@link MAX_ATTEMPTS} of them commands are refused as `busy`.
 */
export function commandRunner({ queues, clinic, clock, publish, onLostRace, log }: Parts) {
  const archiver = historyArchiver(queues, log)

  /** What has to be loaded before a command can be decided. */
  async function prepare(asked: Asked, { queue, outbox }: LoadedQueue): Promise<Prepared> {
    const { run, digest } = asked
    const { command, key } = run
    const earlier = key === undefined ? null : await queues.findReceipt(queue._id, outbox, key)
    // It was done and then erased: doing it again would bring the erased person back.
    if (earlier === 'erased') return { asked, settled: { ok: false, refused: 'unknown-appointment' } }
    if (earlier) {
      const isSame = earlier.digest === digest
      return { asked, settled: isSame ? { ok: true, answer: earlier.answer } : { ok: false, refused: 'key-reused' } }
    }
    const turnedAway = await run.admit?.()
    if (turnedAway) return { asked, settled: { ok: false, ...turnedAway } }
    const away = 'appointmentId' in command ? await queues.awayFrom(queue, command.appointmentId) : null
    return { asked, away }
  }

  /** Decides and saves. False: the day had changed, and nothing happened. */
  async function attempt(id: QueueId, together: Asked[]): Promise<boolean> {
    const since = performance.now()
    const [first] = together
    if (first === undefined) return true
    const { doctor, day } = first.run
    const stored = await queues.loadForCommand(id)
    const loaded = stored
      ? await archiver.withRoom(stored)
      : { queue: emptyQueue(doctor._id, day), outbox: EMPTY_OUTBOX }

    const prepared = await Promise.all(
      together.map((asked) => prepare(asked, loaded).catch((error: unknown): Prepared => ({ asked, failed: error }))),
    )
    const now = clock()
    const { timeZone } = clinic
    const plan = await planNow(recentDays(queues), doctor, { day, timeZone, now })
    const { queue, written, verdicts } = decideInTurn(loaded.queue, prepared, { plan, timeZone, now })
    if (written.length === 0) {
      if (!(await queues.isCurrent(loaded.queue, since))) return false
    } else {
      faultPoint('command-decided-not-saved')
      const after = await queues.without(queue, leaving(queue, now))
      if (!(await queues.save(loaded, after, written))) return false
      faultPoint('command-saved-not-published')
      const rows = written.map(({ row }) => row)
      publish({ before: loaded.queue, view: { queue, plan, doctor, timeZone, now }, rows })
      archiver.saved({ queue, outbox: written.reduce(outboxAfter, loaded.outbox) })
    }
    for (const answer of verdicts) answer()
    return true
  }

  async function runTogether(id: QueueId, together: Asked[]): Promise<void> {
    try {
      for (let count = 1; count <= MAX_ATTEMPTS; count++) {
        if (await attempt(id, together)) return
        onLostRace()
        await pause(Math.random() * MAX_PAUSE_MS)
      }
      for (const { resolve } of together) resolve({ ok: false, refused: 'busy' })
    } catch (error) {
      for (const { reject } of together) reject(error)
    }
  }

  const lines = waitingLines(runTogether)

  return <Answer>(run: CommandRun<Answer>): Promise<Outcome<Answer>> =>
    new Promise((resolve, reject) => {
      const digest = run.key === undefined ? '' : digestOf(JSON.stringify([run.command.kind, run.request]))
      lines.add(queueId(run.doctor._id, run.day), {
        run,
        digest,
        resolve: resolve as Asked['resolve'],
        reject,
      })
    })
}
