import type { Clinic } from '../commands/clinic.ts'
import { redeemLink, telegramLink } from '../commands/telegram-link.ts'
import type { Handlers } from './handler.ts'

export const linkHandlers = (clinic: Clinic) =>
  ({
    telegramLink: ({ params: { id } }) => telegramLink(clinic, id),
    redeem: ({ body }) => redeemLink(clinic, body),
  }) satisfies Partial<Handlers>
