import type { Met } from './behaviour.ts'

/** A button under a message: `data` comes back when it is pressed, `url` is opened. */
export type Button = { text: string; data?: string; url?: string }

/** One line of a chat, as the phone shows it. */
export type ChatMessage = {
  id: number
  from: 'bot' | 'patient'
  text: string
  buttons: Button[][]
  /** How often the bot changed it. */
  edits: number
}

type Chat = {
  messages: ChatMessage[]
  /** The last short text that a pressed button was answered with. */
  notice: string
  /** The language that the patient's phone is set to, such as `es`. */
  language: string
  /** The patient has blocked the bot. */
  blocked: boolean
}

/** How a message of the bot came: the method and its parameters, and what the sender met. */
type Call = { method: string; parameters: Record<string, unknown>; behaviour: Met }

/** A message of the bot that was accepted, or an edit of one, with what stands in the chat from then on. */
export type AcceptedByTelegram = Call & {
  to: string
  messageId: number
  text: string
  buttons: Button[][]
  at: string
}

export type TelegramChats = ReturnType<typeof telegramChats>

/**
 * The chats of the stand-in for Telegram, in memory. Ids start at the clock's seconds, so that those of an earlier run
 * do not come again: the bot remembers which updates it has seen. `onAccept` is called with each message and edit.
 */
export function telegramChats(now: () => Date, onAccept: (accepted: AcceptedByTelegram) => void = () => {}) {
  const chats = new Map<string, Chat>()
  const accepted: AcceptedByTelegram[] = []
  const firstId = Math.floor(now().getTime() / 1000)
  let lastId = firstId

  const emptyChat = (): Chat => ({ messages: [], notice: '', language: 'en', blocked: false })
  const chatOf = (chatId: string): Chat => {
    const chat = chats.get(chatId) ?? emptyChat()
    chats.set(chatId, chat)
    return chat
  }
  function accept({ method, parameters, behaviour }: Call, to: string, { id, text, buttons }: ChatMessage) {
    const one = { method, to, messageId: id, text, buttons, parameters, at: now().toISOString(), behaviour }
    accepted.push(one)
    onAccept(one)
  }

  return {
    /** In the order in which it was accepted. */
    accepted,
    nextId: () => ++lastId,
    /** The chat as the phone shows it. */
    view: (chatId: string): Chat => chats.get(chatId) ?? emptyChat(),
    find: (chatId: string, messageId: number) => chats.get(chatId)?.messages.find(({ id }) => id === messageId),
    write(chatId: string, text: string): ChatMessage {
      const message: ChatMessage = { id: ++lastId, from: 'patient', text, buttons: [], edits: 0 }
      chatOf(chatId).messages.push(message)
      return message
    },
    send(chatId: string, content: { text: string; buttons: Button[][] }, call: Call): ChatMessage {
      const message: ChatMessage = { id: ++lastId, from: 'bot', ...content, edits: 0 }
      chatOf(chatId).messages.push(message)
      accept(call, chatId, message)
      return message
    },
    /** Changes a message of that chat, and notes it as accepted. */
    edit(chatId: string, message: ChatMessage, change: { text?: string; buttons: Button[][]; call: Call }) {
      message.text = change.text ?? message.text
      message.buttons = change.buttons
      message.edits += 1
      accept(change.call, chatId, message)
    },
    remove(chatId: string, messageId: number): boolean {
      const chat = chatOf(chatId)
      const kept = chat.messages.filter(({ id }) => id !== messageId)
      const removed = kept.length < chat.messages.length
      chat.messages = kept
      return removed
    },
    /** Sets what the phone knows of the chat beside its messages. */
    set(chatId: string, change: Partial<Omit<Chat, 'messages'>>) {
      Object.assign(chatOf(chatId), change)
    },
  }
}
