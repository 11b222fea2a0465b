import { readCardButton } from '@anteroom/contracts/card-buttons.ts'
import { Language } from '@anteroom/contracts/status.ts'
import type { Media } from '@anteroom/messages/chat/chat-texts.ts'
import { z } from 'zod'
import type { Delivery, InboundEvent } from '../inbox/inbound-event.ts'

/** The updates that the bot asks for, by polling and by webhook. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

const Chat = z.object({ id: z.int(), type: z.string() })
const From = z.object({ language_code: z.string().optional() })

/** Something other than text; its content is not read. */
const something = z.unknown().optional()

const Message = z.object({
  message_id: z.int().default(0),
  chat: Chat,
  from: From.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  /** Set when somebody else wrote it. */
  forward_origin: something,
  /** The message that this one replies to; its text is not part of `text`. */
  reply_to_message: z
    .object({ date: z.int(), from: z.object({ is_bot: z.boolean() }).optional() })
    .optional()
    .catch(undefined),
  voice: something,
  audio: something,
  video_note: something,
  photo: something,
  video: something,
  animation: something,
  document: something,
  location: something,
  venue: something,
  contact: something,
  sticker: something,
})
type Message = z.infer<typeof Message>

/** What the bot reads of an update (core.telegram.org/bots/api#update). */
const Update = z.object({
  update_id: z.int(),
  message: Message.optional(),
  edited_message: Message.optional(),
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
 * A pressed button: the query that waits for an answer, and the message above the button. `onCard`: that message is a
 * live card, whose buttons only the workers change.
 */
export type ButtonPress = { queryId: string; chatId: number; messageId: number; onCard: boolean }

/** Telegram's code of the patient's language, such as `es-MX`, as one of ours; null for all others. */
const languageOf = (code: string | undefined): Language | null =>
  Language.safeParse(code?.slice(0, 2).toLowerCase()).data ?? null

/**
 * The kind of each part of a message that is no text. An animation comes with a document, and a venue with a location.
 */
const media: readonly (readonly [keyof Message, Media])[] = [
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video_note', 'video'],
  ['video', 'video'],
  ['animation', 'sticker'],
  ['sticker', 'sticker'],
  ['photo', 'photo'],
  ['document', 'file'],
  ['location', 'location'],
  ['contact', 'contact'],
]

/** Null for a service message, such as a pin or a new title: nobody said anything. */
function inputIn(message: Message, edited: boolean): Extract<InboundEvent, { kind: 'message' }>['input'] | null {
  const text = message.text ?? message.caption
  if (message.forward_origin !== undefined) return { kind: 'media', media: 'forwarded' }
  if (text === undefined) {
    const found = edited ? undefined : media.find(([part]) => message[part] !== undefined)
    return found ? { kind: 'media', media: found[1] } : null
  }
  const { message_id, reply_to_message: older } = message
  return {
    kind: 'text',
    text,
    message: String(message_id),
    ...(edited ? { edited: true as const } : {}),
    // Telegram's times are in seconds: the end of that second.
    ...(older?.from?.is_bot ? { repliesTo: older.date * 1000 + 999 } : {}),
  }
}

function eventIn({ message, edited_message, callback_query, my_chat_member }: Update): InboundEvent | null {
  const said = message ?? edited_message
  if (said) {
    const input = inputIn(said, message === undefined)
    return input && { kind: 'message', input, language: languageOf(said.from?.language_code) }
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
  const { update_id: updateId, message, edited_message: edited, callback_query: query } = parsed.data
  const member = parsed.data.my_chat_member
  const chat = message?.chat ?? edited?.chat ?? query?.message.chat ?? member?.chat
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
