import { type Caller, checkRole } from '../auth/caller.ts'
import { accuracy } from '../commands/accuracy.ts'
import type { Clinic } from '../commands/clinic.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'

type Parts = { clinic: Clinic; isPublic: boolean }

/** For staff, and for anybody where the clinic has said so. */
const refusedTo = (caller: Caller, isPublic: boolean) => (isPublic ? null : checkRole(caller, 'staff'))

export const accuracyHandlers = ({ clinic, isPublic }: Parts) =>
  ({
    accuracy: async ({ caller, query: { days } }) => {
      const refused = refusedTo(caller, isPublic)
      return refused === null ? answered(await accuracy(clinic, days)) : { ok: false, refused }
    },
  }) satisfies Partial<Handlers>
