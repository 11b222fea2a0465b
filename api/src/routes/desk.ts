import type { Quotas } from '../admission/quotas.ts'
import { callBacks } from '../commands/call-backs.ts'
import type { Clinic } from '../commands/clinic.ts'
import { deskNow, findAppointments, weekFrom } from '../commands/desk.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'

/** The front desk, which works with all doctors at once. */
export const deskHandlers = (clinic: Clinic, quotas: Pick<Quotas, 'take'>) =>
  ({
    desk: async ({ query }) => answered(await deskNow(clinic, query)),
    week: async ({ query }) => answered(await weekFrom(clinic, query)),
    callBacks: async () => answered(await callBacks(clinic)),
    find: ({ body: { text }, context: { by } }) => findAppointments(clinic, text, { by, quotas }),
  }) satisfies Partial<Handlers>
