import type { Clinic } from '../commands/clinic.ts'
import { addDisplay, displayByLink, listDisplays, withdrawDisplay } from '../commands/displays.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'

/** The screens of the waiting room. */
export const displayHandlers = (clinic: Clinic) =>
  ({
    displays: async () => answered(await listDisplays(clinic)),
    addDisplay: ({ body, caller }) => addDisplay(clinic, body, caller.staff.username),
    withdrawDisplay: ({ params: { id } }) => withdrawDisplay(clinic, id),
    display: ({ params: { id } }) => displayByLink(clinic, id),
  }) satisfies Partial<Handlers>
