import type { AccuracyAnswer } from '@anteroom/contracts/answers.ts'
import { type Caller, checkRole } from '../auth/caller.ts'
import { accuracy } from '../commands/accuracy.ts'
import type { Clinic } from '../commands/clinic.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'

type Parts = { clinic: Clinic; isPublic: boolean }

/** The figures change once a night: whoever asks within a minute gets the same ones, of which anybody may ask for. */
const FRESH_MS = 60_000

/** For staff, and for anybody where the clinic has said so. */
const refusedTo = (caller: Caller, isPublic: boolean) => (isPublic ? null : checkRole(caller, 'staff'))

export function accuracyHandlers({ clinic, isPublic }: Parts) {
  let known: { at: number; days: number; answer: Promise<AccuracyAnswer> } | null = null

  function figures(days: number): Promise<AccuracyAnswer> {
    const at = clinic.clock()
    if (known && known.days === days && at - known.at < FRESH_MS) return known.answer
    const asked = { at, days, answer: accuracy(clinic, days) }
    known = asked
    asked.answer.catch(() => {
      if (known === asked) known = null
    })
    return asked.answer
  }

  return {
    accuracy: async ({ caller, query: { days } }) => {
      const refused = refusedTo(caller, isPublic)
      return refused === null ? answered(await figures(days)) : { ok: false, refused }
    },
  } satisfies Partial<Handlers>
}
