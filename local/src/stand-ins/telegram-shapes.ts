import type { ErrorStatus } from './behaviour.ts'
import type { ChatMessage } from './telegram-chats.ts'

export const BOT = { id: 1_000_000_001, is_bot: true, first_name: 'Anteroom', username: 'anteroom_stand_in_bot' }

/** The patient as Telegram names one; `language` is the phone's, such as `es`. */
export const patient = (chatId: string, language: string) => ({
  id: Number(chatId),
  is_bot: false,
  first_name: 'Patient',
  language_code: language,
})

export const privateChat = (chatId: string) => ({ id: Number(chatId), type: 'private', first_name: 'Patient' })

export const asTelegram = (chatId: string, message: ChatMessage, language: string) => ({
  message_id: message.id,
  date: Math.floor(Date.now() / 1000),
  chat: privateChat(chatId),
  from: message.from === 'bot' ? BOT : patient(chatId, language),
  text: message.text,
})

const descriptions: Record<ErrorStatus, string> = {
  400: 'Bad Request: chat not found',
  401: 'Unauthorized',
  403: 'Forbidden: bot was blocked by the user',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
}

/** Telegram's error body; `retryAfter` is in seconds. */
export const telegramError = (status: ErrorStatus, retryAfter?: number) => ({
  ok: false,
  error_code: status,
  description: retryAfter === undefined ? descriptions[status] : `Too Many Requests: retry after ${retryAfter}`,
  ...(retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }),
})
