import { addTestAddress, channels, goLive, testCode } from '../commands/channels.ts'
import type { Clinic } from '../commands/clinic.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'

export const channelHandlers = (clinic: Clinic) =>
  ({
    channels: async () => answered(await channels(clinic)),
    testCode: async ({ caller }) => answered(await testCode(clinic, caller.staff.username)),
    addTestAddress: ({ body }) => addTestAddress(clinic, body),
    goLive: async ({ caller }) => answered(await goLive(clinic, caller.staff.username)),
  }) satisfies Partial<Handlers>
