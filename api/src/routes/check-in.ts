import type { Quotas } from '../admission/quotas.ts'
import { checkIn, checkInByNumber } from '../commands/check-in.ts'
import type { Clinic } from '../commands/clinic.ts'
import { siteCodeOf } from '../commands/displays.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'

/** The patient's check-in, and the code on the clinic's screens that proves it. */
export const checkInHandlers = (clinic: Clinic, quotas: Pick<Quotas, 'take'>) =>
  ({
    checkIn: ({ params: { id }, body: { code }, context }) => checkIn(clinic, { appointmentId: id, code }, context),
    here: ({ body, context }) => checkInByNumber(clinic, body, { context, quotas }),
    siteCode: async () => answered(clinic.siteCodes.current()),
    displayCode: ({ params: { id } }) => siteCodeOf(clinic, id),
  }) satisfies Partial<Handlers>
