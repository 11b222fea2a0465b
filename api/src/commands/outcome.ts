import type { Refused } from '@anteroom/queue/decision.ts'

/** A refusal; `retryAfter`: the seconds after which it may be otherwise, where that is known. */
export type TurnedAway = Refused & { retryAfter?: number }

/** The result of a command or query: its answer, or the reason for a refusal and the field at fault. */
export type Outcome<Answer> = { ok: true; answer: Answer } | ({ ok: false } & TurnedAway)

export const answered = <Answer>(answer: Answer): Outcome<Answer> => ({ ok: true, answer })
