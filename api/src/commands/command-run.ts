import type { Day } from '@anteroom/contracts/queue.ts'
import type { Accepted, Command } from '@anteroom/queue/decision.ts'
import type { Asker } from '@anteroom/queue/patient-limits.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import type { DayView } from '../present/day-view.ts'
import type { TurnedAway } from './outcome.ts'

/**
 * The actor for the history (`patient`, `bot`, `system` or `staff:<user name>`), and the request's `Idempotency-Key` if it
 * has one.
 */
export type CommandContext = {
  by: string
  key?: string | undefined
  /** Where a patient on the web asks from, as quotas count it. */
  network?: string | undefined
  /** When the request came, as `performance.now()` counts: what is answered is no older. */
  since?: number | undefined
}

/** The bot asks for what patients write to it. */
export const askerOf = (by: string): Asker => (by === 'patient' || by === 'bot' ? 'patient' : 'clinic')

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
