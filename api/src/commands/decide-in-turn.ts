import { decide } from '@anteroom/queue/decide.ts'
import { find, isRefused } from '@anteroom/queue/decision.ts'
import type { Appointment, Queue } from '@anteroom/queue/types.ts'
import { signedBy } from '@anteroom/queue/undoables.ts'
import type { Written } from '@anteroom/store/outbox.ts'
import type { DayView } from '../present/day-view.ts'
import { askerOf, type CommandRun } from './command-run.ts'
import type { Outcome } from './outcome.ts'

/** A waiting command. `digest`: of its request, stored with its key. */
export type Asked = {
  run: CommandRun<unknown>
  digest: string
  resolve: (outcome: Outcome<unknown>) => void
  reject: (error: unknown) => void
}

/**
 * A command that can be decided, or has been: by its key, by its admission, or by what failed on the way. `away`: its
 * appointment, where that has left the document of the day.
 */
export type Prepared =
  | { asked: Asked; away: Appointment | null }
  | { asked: Asked; settled: Outcome<unknown> }
  | { asked: Asked; failed: unknown }

/** `verdicts`: to be called once what is `written` is saved; each answers one command. */
export type Decided = { queue: Queue; written: Written[]; verdicts: (() => void)[] }

/**
 * Decides commands one after the other, each on what the ones before it have made of the day. One that is refused, or
 * fails, leaves the day as it was for the next.
 */
export function decideInTurn(
  queue: Queue,
  prepared: Prepared[],
  { plan, timeZone, now }: Pick<DayView, 'plan' | 'timeZone' | 'now'>,
): Decided {
  let growing = queue
  const written: Written[] = []

  function outcomeOf({ run, digest }: Asked, away: Appointment | null): Outcome<unknown> {
    const { command, by, key, doctor } = run
    const isBack = away === null || find(growing, away.id) !== undefined
    const before = isBack ? growing : { ...growing, appointments: [...growing.appointments, away] }
    const decided = decide(before, command, now, askerOf(by))
    if (isRefused(decided)) return { ok: false, ...decided }
    const decision = { ...decided, queue: signedBy(decided.queue, by) }
    const answer = run.present({ queue: decision.queue, plan, doctor, timeZone, now }, decision)
    // A repeat may be decided again, so there is no receipt.
    if (decision.queue === before) return { ok: true, answer }
    const row = { rev: decision.queue.rev, at: now, by, command: command.kind, events: decision.events }
    written.push({ row, receipt: key === undefined ? null : { key, digest, answer, rev: row.rev } })
    growing = decision.queue
    return { ok: true, answer }
  }

  const verdicts = prepared.map((one) => {
    const { resolve, reject } = one.asked
    if ('failed' in one) return () => reject(one.failed)
    if ('settled' in one) return () => resolve(one.settled)
    try {
      const outcome = outcomeOf(one.asked, one.away)
      return () => resolve(outcome)
    } catch (error) {
      return () => reject(error)
    }
  })
  return { queue: growing, written, verdicts }
}
