import type { AccuracyAnswer } from '@anteroom/contracts/answers.ts'
import { type Caller, checkRole } from '../auth/caller.ts'
import { type Asked, accuracy } from '../commands/accuracy.ts'
import type { Clinic } from '../commands/clinic.ts'
import { answered } from '../commands/outcome.ts'
import { knownFor } from '../known-for.ts'
import type { Handlers } from './handler.ts'

type Parts = { clinic: Clinic; isPublic: boolean }

/** The figures change once a night, and anybody may ask for them: all requests within a minute share one answer. */
const FRESH_MS = 60_000

/**
 * The clinic's figures are for staff, and for anybody where the clinic has said so; those of one doctor or period for
 * staff.
 */
const refusedTo = (caller: Caller, { from, doctorId }: Asked, isPublic: boolean) =>
  isPublic && from === undefined && doctorId === undefined ? null : checkRole(caller, 'staff')

export function accuracyHandlers({ clinic, isPublic }: Parts) {
  const ofLastDays = new Map<number, () => Promise<AccuracyAnswer>>()

  function figures(asked: Asked): Promise<AccuracyAnswer> {
    const { days, from, doctorId } = asked
    if (from !== undefined || doctorId !== undefined) return accuracy(clinic, asked)
    const read = ofLastDays.get(days) ?? knownFor(FRESH_MS, clinic.clock, () => accuracy(clinic, { days }))
    ofLastDays.set(days, read)
    return read()
  }

  return {
    accuracy: async ({ caller, query }) => {
      const refused = refusedTo(caller, query, isPublic)
      return refused === null ? answered(await figures(query)) : { ok: false, refused }
    },
  } satisfies Partial<Handlers>
}
