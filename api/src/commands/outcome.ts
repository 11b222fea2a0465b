import type { Refused } from '@anteroom/queue/decision.ts'

/** What comes of a command or a question: its answer, or the reason for a refusal and the field at fault. */
export type Outcome<Answer> = { ok: true; answer: Answer } | ({ ok: false } & Refused)

export const answered = <Answer>(answer: Answer): Outcome<Answer> => ({ ok: true, answer })
