import type { Day } from '@anteroom/contracts/queue.ts'
import type { Accepted, Command } from '@anteroom/queue/decision.ts'
import type { Asker } from '@anteroom/queue/patient-limits.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import type { DayView } from '../present/day-view.ts'
import type { TurnedAway } from './outcome.ts'

/**
 * The actor for the history (`patient`, `bot`, `system` or `staff:<user name>`), and the request's `Idempotency-Key` if
 * it has one.
 */
export type CommandContext = {
  by: string
  key?: string | undefined
  /** The network that a patient on the web asks from, for quotas. */
  network?: string | undefined
  /** When the request came, by `performance.now()`: the answer is not older. */
  since?: number | undefined
}

/** Requests of the bot count as the patient's who wrote to it. */
export const askerOf = (by: string): Asker => (by === 'patient' || by === 'bot' ? 'patient' : 'clinic')

export type CommandRun<Answer> = CommandContext & {
  doctor: Doctor
  day: Day
  command: Command
  /** Makes the answer. It is stored with `key`, so that a repeat gets the same one. */
  present: (view: DayView, accepted: Accepted) => Answer
  /** Asked before the rules, except for a repeat; asked again after a lost race. */
  admit?: () => Promise<TurnedAway | null>
  /** The request that `key` belongs to. The same key with another request is refused as `key-reused`. */
  request?: unknown
}
