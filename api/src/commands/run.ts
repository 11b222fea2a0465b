import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Day, type Instant, queueId } from '@anteroom/contracts/queue.ts'
import { decide } from '@anteroom/queue/decide.ts'
import { type Accepted, type Command, isRefused } from '@anteroom/queue/decision.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { leaving } from '@anteroom/queue/leaving.ts'
import type { Asker } from '@anteroom/queue/patient-limits.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import { signedBy } from '@anteroom/queue/undoables.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import { keyedMutex } from '@anteroom/service/keyed-mutex.ts'
import { EMPTY_OUTBOX, outboxAfter, type StoredHistoryRow } from '@anteroom/store/outbox.ts'
import { planNow } from '@anteroom/store/plan-now.ts'
import type { QueueStore } from '@anteroom/store/queue-writes.ts'
import type { Logger } from 'pino'
import type { DayView } from '../present/day-view.ts'
import { historyArchiver } from './archive-history.ts'
import type { Outcome, TurnedAway } from './outcome.ts'

/** Attempts before a command is refused as `busy`. Races are lost to other processes only. */
const MAX_ATTEMPTS = 40
/**
 * Upper bound of the random pause after a lost race, in milliseconds. It does not grow: the winner's next command does
 * not wait either, so a process that backs off further loses again.
 */
const MAX_PAUSE_MS = 4

/** A command that has been saved: the queue before, the view after, and the row of the history. */
export type SavedCommand = { before: Queue; view: DayView; row: StoredHistoryRow }

/**
 * The actor for the history (`patient`, `bot`, `system` or `staff:<user name>`), and the request's `Idempotency-Key` if it
 * has one.
 */
export type CommandContext = {
  by: string
  key?: string | undefined
  /** Where a patient on the web asks from, as quotas count it. */
  network?: string | undefined
}

/** The bot asks for what patients write to it. */
export const askerOf = (by: string): Asker => (by === 'patient' || by === 'bot' ? 'patient' : 'clinic')

export type CommandRunner = ReturnType<typeof commandRunner>

export type CommandRun<Answer> = CommandContext & {
  doctor: Doctor
  day: Day
  command: Command
  /** Makes the answer; stored with `key`, so that a repeat gets the same one. */
  present: (view: DayView, accepted: Accepted) => Answer
  /** Asked before the rules are, unless this is a repeat; after a lost race it is asked again. */
  admit?: () => Promise<TurnedAway | null>
  /** The request that `key` belongs to. The same key with another request is refused as `key-reused`. */
  request?: unknown
}

type Parts = {
  queues: QueueStore
  clinic: { readonly timeZone: string }
  clock: () => Instant
  /** Called after each save; must not throw and is not awaited. */
  publish: (change: SavedCommand) => void
  /** Called for each try that another process was faster than. */
  onLostRace: () => void
  log: Logger
}

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/**
 * Runs commands: load, decide, save by compare-and-set, publish. One that changes nothing is answered, and neither saved
 * nor published. A keyed mutex runs the commands of one process on one queue one after the other, so races are lost to
 * other processes only; after {@link MAX_ATTEMPTS} of them it refuses `busy`.
 */
export function commandRunner({ queues, clinic, clock, publish, onLostRace, log }: Parts) {
  const mutex = keyedMutex()
  const archiver = historyArchiver(queues, log)

  async function attempt<Answer>(run: CommandRun<Answer>): Promise<Outcome<Answer> | 'lost'> {
    const { doctor, day, command, key } = run
    const id = queueId(doctor._id, day)
    const stored = await queues.loadForCommand(id)
    const { queue, outbox } = stored
      ? await archiver.withRoom(stored)
      : { queue: emptyQueue(doctor._id, day), outbox: EMPTY_OUTBOX }
    const before = 'appointmentId' in command ? await queues.withAppointment(queue, command.appointmentId) : queue

    const digest = key === undefined ? '' : digestOf([command.kind, run.request])
    const earlier = key === undefined ? null : await queues.findReceipt(id, outbox, key)
    // Done, and forgotten since: another booking would bring back who was erased.
    if (earlier === 'erased') return { ok: false, refused: 'unknown-appointment' }
    if (earlier) {
      return earlier.digest === digest
        ? { ok: true, answer: earlier.answer as Answer }
        : { ok: false, refused: 'key-reused' }
    }

    const turnedAway = await run.admit?.()
    if (turnedAway) return { ok: false, ...turnedAway }

    const now = clock()
    const { timeZone } = clinic
    const decided = decide(before, command, now, askerOf(run.by))
    if (isRefused(decided)) return { ok: false, ...decided }
    const decision = { ...decided, queue: signedBy(decided.queue, run.by) }

    const view = {
      queue: decision.queue,
      plan: await planNow(queues, doctor, { day, timeZone, now }),
      doctor,
      timeZone,
      now,
    }
    const answer = run.present(view, decision)
    // Its repeat may be decided anew, so it needs no receipt.
    if (decision.queue === before) return { ok: true, answer }

    const row = { rev: decision.queue.rev, at: now, by: run.by, command: command.kind, events: decision.events }
    const receipt = key === undefined ? null : { key, digest, answer, rev: row.rev }
    faultPoint('command-decided-not-saved')
    const after = await queues.without(decision.queue, leaving(decision.queue, now))
    if (!(await queues.save({ queue: before, outbox }, after, { row, receipt }))) return 'lost'
    faultPoint('command-saved-not-published')
    publish({ before, view, row })
    archiver.saved({ queue: decision.queue, outbox: outboxAfter(outbox, { row, receipt }) })
    return { ok: true, answer }
  }

  return <Answer>(run: CommandRun<Answer>): Promise<Outcome<Answer>> =>
    mutex(queueId(run.doctor._id, run.day), async () => {
      for (let count = 1; count <= MAX_ATTEMPTS; count++) {
        const outcome = await attempt(run)
        if (outcome !== 'lost') return outcome
        onLostRace()
        await pause(Math.random() * MAX_PAUSE_MS)
      }
      return { ok: false, refused: 'busy' }
    })
}
