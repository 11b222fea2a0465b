import { addTestAddress, channels, goLive, testCode } from '../commands/channels.ts'
import type { Clinic } from '../commands/clinic.ts'
import { askForTestMail, confirmTestMail } from '../commands/mail-test.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'

export const channelHandlers = (clinic: Clinic) =>
  ({
    channels: async ({ caller }) => answered(await channels(clinic, caller.staff.username)),
    testCode: async ({ caller }) => answered(await testCode(clinic, caller.staff.username)),
    testMail: async ({ body, caller }) =>
      answered(await askForTestMail(clinic, { ...body, by: caller.staff.username })),
    confirmTestMail: ({ body, caller }) => confirmTestMail(clinic, { ...body, by: caller.staff.username }),
    addTestAddress: ({ body }) => addTestAddress(clinic, body),
    goLive: async ({ caller }) => answered(await goLive(clinic, caller.staff.username)),
  }) satisfies Partial<Handlers>
