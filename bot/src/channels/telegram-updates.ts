import { readCardButton } from '@anteroom/contracts/card-buttons.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { z } from 'zod'
import type { Delivery, InboundEvent } from '../inbox/inbound-event.ts'

/** The updates that the bot asks for, by polling and by webhook. */
export const allowedUpdates = ['message', 'callback_query', 'my_chat_member'] as const

const Chat = z.object({ id: z.int(), type: z.string() })
const From = z.object({ language_code: z.string().optional() })

/** What the bot reads of an update (core.telegram.org/bots/api#update). */
const Update = z.object({
  update_id: z.int(),
  message: z.object({ chat: Chat, from: From.optional(), text: z.string().default('') }).optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: From,
      data: z.string().default(''),
      message: z.object({ message_id: z.int(), chat: Chat }),
    })
    .optional(),
  my_chat_member: z.object({ chat: Chat, new_chat_member: z.object({ status: z.string() }) }).optional(),
})
type Update = z.infer<typeof Update>

/**
 * A pressed button: the query that waits for an answer, and the message above the button. `onCard`: that message is a live
 * card, whose buttons only the workers change.
 */
export type ButtonPress = { queryId: string; chatId: number; messageId: number; onCard: boolean }

/** Telegram's code of the patient's language, such as `es-MX`, as one of ours; English for all others. */
const languageOf = (code: string | undefined): Language =>
  Language.safeParse(code?.slice(0, 2).toLowerCase()).data ?? 'en'

function eventIn({ message, callback_query, my_chat_member }: Update): InboundEvent | null {
  if (message) {
    const language = languageOf(message.from?.language_code)
    return { kind: 'message', input: { kind: 'text', text: message.text }, language }
  }
  if (callback_query) {
    const language = languageOf(callback_query.from.language_code)
    return { kind: 'message', input: { kind: 'button', id: callback_query.data }, language }
  }
  switch (my_chat_member?.new_chat_member.status) {
    case 'kicked':
      return { kind: 'opt-out', optedOut: true }
    case 'member':
      return { kind: 'opt-out', optedOut: false }
    default:
      return null
  }
}

/** The delivery in an update; null when there is none for the bot, which talks in private chats only. */
export function readUpdate(received: unknown): { delivery: Delivery; press: ButtonPress | null } | null {
  const parsed = Update.safeParse(received)
  if (!parsed.success) return null
  const { update_id: updateId, message, callback_query: query, my_chat_member: member } = parsed.data
  const chat = message?.chat ?? query?.message.chat ?? member?.chat
  const event = eventIn(parsed.data)
  if (chat?.type !== 'private' || event === null) return null
  const patient = { channel: 'telegram', address: String(chat.id) } as const
  const press = query && {
    queryId: query.id,
    chatId: chat.id,
    messageId: query.message.message_id,
    onCard: readCardButton(query.data) !== null,
  }
  return {
    delivery: { id: `telegram:${updateId}`, patient, updateId, event },
    press: press ?? null,
  }
}
