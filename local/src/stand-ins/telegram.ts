import express, { type Request, type Response, Router } from 'express'
import type { Button, ChatMessage, TelegramChats } from './telegram-chats.ts'
import { buttonsFault, buttonsOf, fromForm } from './telegram-keyboard.ts'
import { telegramUpdates } from './telegram-updates.ts'

const BOT = { id: 1_000_000_001, is_bot: true, first_name: 'Anteroom', username: 'anteroom_stand_in_bot' }

type Parameters = Record<string, unknown>
type Answer = { result: unknown } | { error_code: number; description: string }
type Method = (parameters: Parameters, signal: AbortSignal) => Answer | Promise<Answer>

export type TelegramStandIn = ReturnType<typeof telegramStandIn>

const refuse = (description: string): Answer => ({ error_code: 400, description: `Bad Request: ${description}` })
const done: Answer = { result: true }

/**
 * A stand-in for the Telegram Bot API (core.telegram.org/bots/api): what a bot of texts and buttons needs, with
 * Telegram's own limits and error texts. `api` is served at the root; `write` and `press` are what the patient does.
 */
export function telegramStandIn(options: { token: string; chats: TelegramChats; onChange: () => void }) {
  const { chats } = options
  const updates = telegramUpdates(chats.nextId)
  const openPresses = new Map<string, string>()
  const commands = new Map<string, unknown>()

  const methods: Record<string, Method> = {
    getMe: () => ({ result: BOT }),
    sendChatAction: () => done,

    async getUpdates({ offset, limit, timeout }, signal) {
      if (updates.webhook()) {
        const description =
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        return { error_code: 409, description }
      }
      const timeoutMs = Number(timeout ?? 0) * 1000
      return {
        result: await updates.take({ offset: Number(offset ?? 0), limit: Number(limit ?? 100), timeoutMs, signal }),
      }
    },
    setWebhook({ url, secret_token, drop_pending_updates }) {
      if (isOn(drop_pending_updates)) updates.forget()
      updates.setWebhook(url ? { url: String(url), secret: optionalText(secret_token) } : undefined)
      return done
    },
    deleteWebhook({ drop_pending_updates }) {
      if (isOn(drop_pending_updates)) updates.forget()
      updates.setWebhook(undefined)
      return done
    },
    getWebhookInfo: () => ({
      result: {
        url: updates.webhook()?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: updates.pending(),
      },
    }),

    sendMessage({ chat_id, text, reply_markup }) {
      const chatId = optionalText(chat_id)
      if (!chatId) return refuse('chat_id is empty')
      const fault = textFault(text) ?? buttonsFault(reply_markup)
      if (fault) return refuse(fault)
      const message = chats.send(chatId, String(text), buttonsOf(reply_markup))
      return { result: asTelegram(chatId, message) }
    },
    editMessageText({ chat_id, message_id, text, reply_markup }) {
      const fault = textFault(text) ?? buttonsFault(reply_markup)
      if (fault) return refuse(fault)
      return edit(String(chat_id), Number(message_id), { text: String(text), buttons: buttonsOf(reply_markup) })
    },
    editMessageReplyMarkup({ chat_id, message_id, reply_markup }) {
      const fault = buttonsFault(reply_markup)
      if (fault) return refuse(fault)
      return edit(String(chat_id), Number(message_id), { buttons: buttonsOf(reply_markup) })
    },
    deleteMessage({ chat_id, message_id }) {
      return chats.remove(String(chat_id), Number(message_id)) ? done : refuse('message to delete not found')
    },
    answerCallbackQuery({ callback_query_id, text }) {
      const chatId = openPresses.get(String(callback_query_id))
      if (!chatId) return refuse('query is too old and response timeout expired or query ID is invalid')
      openPresses.delete(String(callback_query_id))
      chats.notify(chatId, optionalText(text) ?? '')
      return done
    },

    setMyCommands({ commands: list, language_code }) {
      commands.set(String(language_code ?? ''), fromForm(list))
      return done
    },
    getMyCommands: ({ language_code }) => ({ result: commands.get(String(language_code ?? '')) ?? [] }),
  }

  function edit(chatId: string, messageId: number, change: { text?: string; buttons: Button[][] }): Answer {
    const message = chats.find(chatId, messageId)
    if (message?.from !== 'bot') return refuse('message to edit not found')
    const same = JSON.stringify([change.text ?? message.text, change.buttons])
    if (same === JSON.stringify([message.text, message.buttons])) {
      return refuse(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      )
    }
    chats.edit(chatId, message, change)
    return { result: asTelegram(chatId, message) }
  }

  async function call(request: Request<{ token: string; method: string }>, response: Response) {
    const method = methods[request.params.method]
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const answer: Answer =
      request.params.token !== options.token
        ? { error_code: 401, description: 'Unauthorized' }
        : method
          ? await method({ ...request.query, ...request.body }, gone.signal)
          : { error_code: 404, description: 'Not Found: method not found' }
    if ('result' in answer) response.json({ ok: true, ...answer })
    else response.status(answer.error_code).json({ ok: false, ...answer })
    options.onChange()
  }

  const api = Router()
  api.all('/bot:token/:method', express.json({ limit: '1mb' }), express.urlencoded({ extended: false }), call)

  return {
    api,
    /** The patient sends a text. A text that begins with "/" is marked as a command, as Telegram does. */
    write(chatId: string, text: string) {
      const message = chats.write(chatId, text)
      const [command = ''] = text.split(/\s/)
      const entities = text.startsWith('/')
        ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }
        : {}
      updates.push({ message: { ...asTelegram(chatId, message), ...entities } })
      options.onChange()
    },
    /** The patient presses a button. False when the message or the button is no longer there. */
    press(chatId: string, messageId: number, data: string): boolean {
      const message = chats.find(chatId, messageId)
      if (!message?.buttons.flat().some((button) => button.data === data)) return false
      const id = String(chats.nextId())
      openPresses.set(id, chatId)
      chats.notify(chatId, '')
      const callback_query = {
        id,
        from: patient(chatId),
        chat_instance: chatId,
        data,
        message: asTelegram(chatId, message),
      }
      updates.push({ callback_query })
      options.onChange()
      return true
    },
    stop: updates.stop,
  }
}

const patient = (chatId: string) => ({ id: Number(chatId), is_bot: false, first_name: 'Patient', language_code: 'en' })

function asTelegram(chatId: string, message: ChatMessage) {
  return {
    message_id: message.id,
    date: Math.floor(Date.now() / 1000),
    chat: { id: Number(chatId), type: 'private', first_name: 'Patient' },
    from: message.from === 'bot' ? BOT : patient(chatId),
    text: message.text,
  }
}

const optionalText = (value: unknown) =>
  value === undefined || value === null || value === '' ? undefined : String(value)
const isOn = (value: unknown) => value === true || value === 'true'

function textFault(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.trim() === '') return 'message text is empty'
  return text.length > 4096 ? 'message is too long' : undefined
}
