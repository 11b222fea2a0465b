import type { Clinic } from '../commands/clinic.ts'
import { answered } from '../commands/outcome.ts'
import { setWebBookings } from '../commands/web-bookings.ts'
import type { Handlers } from './handler.ts'

export const clinicHandlers = (clinic: Clinic) =>
  ({
    setWebBookings: async ({ body: { webBookings }, caller }) =>
      answered(await setWebBookings(clinic, webBookings, caller.staff.username)),
  }) satisfies Partial<Handlers>
