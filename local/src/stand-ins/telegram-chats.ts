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

type Chat = { messages: ChatMessage[]; notice: string }

/** What the bot said, in the order in which it was accepted. */
export type AcceptedByTelegram = { method: string; chatId: string; messageId: number; text: string; at: string }

export type TelegramChats = ReturnType<typeof telegramChats>

/**
 * The chats of the stand-in for Telegram, in memory. Ids start at the clock's seconds, so that those of an earlier run
 * do not come again: the bot remembers which updates it has seen.
 */
export function telegramChats(now: () => Date) {
  const chats = new Map<string, Chat>()
  const accepted: AcceptedByTelegram[] = []
  const firstId = Math.floor(now().getTime() / 1000)
  let lastId = firstId

  const chatOf = (chatId: string): Chat => {
    const chat = chats.get(chatId) ?? { messages: [], notice: '' }
    chats.set(chatId, chat)
    return chat
  }
  const accept = (method: string, chatId: string, message: ChatMessage) =>
    accepted.push({ method, chatId, messageId: message.id, text: message.text, at: now().toISOString() })

  return {
    accepted,
    nextId: () => ++lastId,
    /** The chat as the phone shows it; `notice` is the last short text that a pressed button was answered with. */
    view: (chatId: string): Chat => chats.get(chatId) ?? { messages: [], notice: '' },
    find: (chatId: string, messageId: number) => chats.get(chatId)?.messages.find(({ id }) => id === messageId),
    write(chatId: string, text: string): ChatMessage {
      const message: ChatMessage = { id: ++lastId, from: 'patient', text, buttons: [], edits: 0 }
      chatOf(chatId).messages.push(message)
      return message
    },
    send(chatId: string, text: string, buttons: Button[][]): ChatMessage {
      const message: ChatMessage = { id: ++lastId, from: 'bot', text, buttons, edits: 0 }
      chatOf(chatId).messages.push(message)
      accept('sendMessage', chatId, message)
      return message
    },
    edit(chatId: string, message: ChatMessage, change: { text?: string; buttons: Button[][] }) {
      message.text = change.text ?? message.text
      message.buttons = change.buttons
      message.edits += 1
      accept('editMessageText', chatId, message)
    },
    remove(chatId: string, messageId: number): boolean {
      const chat = chatOf(chatId)
      const kept = chat.messages.filter(({ id }) => id !== messageId)
      const removed = kept.length < chat.messages.length
      chat.messages = kept
      return removed
    },
    notify(chatId: string, notice: string) {
      chatOf(chatId).notice = notice
    },
  }
}
