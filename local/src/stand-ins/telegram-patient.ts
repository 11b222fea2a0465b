import type { TelegramChats } from './telegram-chats.ts'
import { asTelegram, BOT, patient, privateChat } from './telegram-shapes.ts'
import type { UpdateBody } from './telegram-updates.ts'

/** What the patient does in the Telegram app. Each takes the chat's id. */
export function telegramPatient(options: {
  chats: TelegramChats
  push: (update: UpdateBody) => void
  openPresses: Map<string, string>
  onChange: () => void
}) {
  const { chats, push, openPresses, onChange } = options
  const person = (chatId: string) => patient(chatId, chats.view(chatId).language)

  return {
    /**
     * Sends a text. A text that begins with "/" is marked as a command, as Telegram does. False while the patient
     * blocks the bot: the app has no place to write in then.
     */
    write(chatId: string, text: string): boolean {
      if (chats.view(chatId).blocked) return false
      const message = chats.write(chatId, text)
      const [command = ''] = text.split(/\s/)
      const entities = text.startsWith('/')
        ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }
        : {}
      push({ message: { ...asTelegram(chatId, message, chats.view(chatId).language), ...entities } })
      onChange()
      return true
    },
    /** Presses a button. False when the message or the button is no longer there. */
    press(chatId: string, messageId: number, data: string): boolean {
      const message = chats.find(chatId, messageId)
      if (!message?.buttons.flat().some((button) => button.data === data)) return false
      const id = String(chats.nextId())
      openPresses.set(id, chatId)
      chats.set(chatId, { notice: '' })
      const from = person(chatId)
      push({
        callback_query: {
          id,
          from,
          chat_instance: chatId,
          data,
          message: asTelegram(chatId, message, from.language_code),
        },
      })
      onChange()
      return true
    },
    /** Blocks the bot, or lets it write again. Once blocked, blocking again changes nothing. */
    block(chatId: string, blocked: boolean) {
      if (chats.view(chatId).blocked === blocked) return
      chats.set(chatId, { blocked })
      const member = { user: BOT, status: 'member' }
      const kicked = { user: BOT, status: 'kicked', until_date: 0 }
      push({
        my_chat_member: {
          chat: privateChat(chatId),
          from: person(chatId),
          date: Math.floor(Date.now() / 1000),
          old_chat_member: blocked ? member : kicked,
          new_chat_member: blocked ? kicked : member,
        },
      })
      onChange()
    },
    /** Deletes a message for both sides; a bot gets no update about it. False: it is not there. */
    deleteMessage(chatId: string, messageId: number): boolean {
      const removed = chats.remove(chatId, messageId)
      onChange()
      return removed
    },
    /** Sets the app to a language, such as `es`. */
    speak(chatId: string, language: string) {
      chats.set(chatId, { language })
      onChange()
    },
  }
}
