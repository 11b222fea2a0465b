import type { SetupLinks } from '../auth/setup-link.ts'
import { beginTrial } from '../commands/channels.ts'
import type { Clinic } from '../commands/clinic.ts'
import { nameClinic } from '../commands/clinic-settings.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'
import type { BeginSession } from './session.ts'

type Parts = { clinic: Clinic; setup: Pick<SetupLinks, 'isLive' | 'use'>; begin: BeginSession }

/** The first administrator, by the link that the API prints. */
export const setupHandlers = ({ clinic, setup, begin }: Parts) =>
  ({
    checkSetupLink: async ({ body: { token } }) =>
      (await setup.isLive(token)) ? answered(undefined) : { ok: false, refused: 'setup-link-over' },
    setUp: async ({ body, request, response }) => {
      const member = await setup.use(body)
      if (typeof member === 'string') return { ok: false, refused: member }
      // Until somebody says that the clinic is ready, no patient hears from it.
      await beginTrial(clinic, member._id)
      await nameClinic(clinic, body.clinic, member._id)
      return answered(await begin(member, { request, response, action: 'setup' }))
    },
  }) satisfies Partial<Handlers>
