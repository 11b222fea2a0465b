import type { Clinic } from '../commands/clinic.ts'
import { bookFirstFree } from '../commands/first-free.ts'
import { openings } from '../commands/openings.ts'
import { answered } from '../commands/outcome.ts'
import { cameIn } from './appointments.ts'
import type { Handlers } from './handler.ts'

export const openingHandlers = (clinic: Clinic) =>
  ({
    openings: async ({ query }) => answered(await openings(clinic, query)),
    bookFirstFree: ({ body, caller, context }) => bookFirstFree(clinic, cameIn(body, caller), context),
  }) satisfies Partial<Handlers>
