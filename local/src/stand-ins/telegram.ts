import express, { type NextFunction, type Request, type Response, Router } from 'express'
import { faultLayer, type Met, metBy } from './behaviour.ts'
import type { ChatMessage, TelegramChats } from './telegram-chats.ts'
import { buttonsFault, buttonsOf, fromForm } from './telegram-keyboard.ts'
import { telegramPatient } from './telegram-patient.ts'
import { asTelegram, BOT, telegramError } from './telegram-shapes.ts'
import { telegramUpdates } from './telegram-updates.ts'

type Parameters = Record<string, unknown>
type Answer = { result: unknown } | { error_code: number; description: string }
/** `behaviour`: what the sender meets when the message is accepted. */
type Method = (parameters: Parameters, call: { signal: AbortSignal; behaviour: Met }) => Answer | Promise<Answer>
type Path = { token: string; method: string }

const refuse = (description: string): Answer => ({ error_code: 400, description: `Bad Request: ${description}` })
const blocked: Answer = telegramError(403)
const done: Answer = { result: true }

/** The methods that reach the patient: faults and limits are about them. */
const sayingMethods = new Set(['sendMessage', 'editMessageText'])

/**
 * A stand-in for the Telegram Bot API (core.telegram.org/bots/api): what a bot of texts and buttons needs, with
 * Telegram's own limits and error texts. `api` is served at the root; `patient` is the other side of the chats.
 * `onCall` is called with each call, also one that is then refused.
 */
export function telegramStandIn(options: {
  token: string
  chats: TelegramChats
  slowMs: number
  onChange: () => void
  onCall?: ((call: { method: string; parameters: Parameters }) => void) | undefined
}) {
  const { chats } = options
  const updates = telegramUpdates(chats.nextId)
  const openPresses = new Map<string, string>()
  const commands = new Map<string, unknown>()
  const layer = faultLayer({
    recipientOf: ({ params, query, body }) =>
      sayingMethods.has(String(params.method)) ? String({ ...query, ...body }.chat_id) : undefined,
    errorBody: telegramError,
    slowMs: options.slowMs,
  })

  /** Telegram keeps the kinds that were named last, by either method, until others are named. */
  const allow = (kinds: unknown) => {
    if (kinds !== undefined) updates.allow(fromForm(kinds) as string[])
  }
  const shown = (chatId: string, message: ChatMessage) => ({
    result: asTelegram(chatId, message, chats.view(chatId).language),
  })

  const methods: Record<string, Method> = {
    getMe: () => ({ result: BOT }),
    sendChatAction: () => done,

    async getUpdates({ offset, limit, timeout, allowed_updates }, { signal }) {
      if (updates.webhook()) {
        const description =
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        return { error_code: 409, description }
      }
      allow(allowed_updates)
      const timeoutMs = Number(timeout ?? 0) * 1000
      return {
        result: await updates.take({ offset: Number(offset ?? 0), limit: Number(limit ?? 100), timeoutMs, signal }),
      }
    },
    setWebhook({ url, secret_token, drop_pending_updates, allowed_updates }) {
      allow(allowed_updates)
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

    sendMessage(parameters, { behaviour }) {
      const { chat_id, text, reply_markup } = parameters
      const chatId = optionalText(chat_id)
      if (!chatId) return refuse('chat_id is empty')
      const fault = textFault(text) ?? buttonsFault(reply_markup)
      if (fault) return refuse(fault)
      if (chats.view(chatId).blocked) return blocked
      const content = { text: String(text), buttons: buttonsOf(reply_markup) }
      return shown(chatId, chats.send(chatId, content, { method: 'sendMessage', parameters, behaviour }))
    },
    editMessageText(parameters, { behaviour }) {
      const fault = textFault(parameters.text) ?? buttonsFault(parameters.reply_markup)
      if (fault) return refuse(fault)
      return edit({ method: 'editMessageText', parameters, behaviour }, String(parameters.text))
    },
    editMessageReplyMarkup(parameters, { behaviour }) {
      const fault = buttonsFault(parameters.reply_markup)
      if (fault) return refuse(fault)
      return edit({ method: 'editMessageReplyMarkup', parameters, behaviour })
    },
    deleteMessage({ chat_id, message_id }) {
      return chats.remove(String(chat_id), Number(message_id)) ? done : refuse('message to delete not found')
    },
    answerCallbackQuery({ callback_query_id, text }) {
      const chatId = openPresses.get(String(callback_query_id))
      if (!chatId) return refuse('query is too old and response timeout expired or query ID is invalid')
      openPresses.delete(String(callback_query_id))
      chats.set(chatId, { notice: optionalText(text) ?? '' })
      return done
    },

    setMyCommands({ commands: list, language_code }) {
      commands.set(String(language_code ?? ''), fromForm(list))
      return done
    },
    getMyCommands: ({ language_code }) => ({ result: commands.get(String(language_code ?? '')) ?? [] }),
  }

  function edit(call: { method: string; parameters: Parameters; behaviour: Met }, newText?: string): Answer {
    const { chat_id, message_id, reply_markup } = call.parameters
    const chatId = String(chat_id)
    if (chats.view(chatId).blocked) return blocked
    const message = chats.find(chatId, Number(message_id))
    if (message?.from !== 'bot') return refuse('message to edit not found')
    const text = newText ?? message.text
    const buttons = buttonsOf(reply_markup)
    if (JSON.stringify([text, buttons]) === JSON.stringify([message.text, message.buttons])) {
      return refuse(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      )
    }
    chats.edit(chatId, message, { text, buttons, call })
    return shown(chatId, message)
  }

  const parametersOf = ({ query, body }: Request<Path>): Parameters => ({ ...query, ...body })

  function note(request: Request<Path>, _response: Response, next: NextFunction) {
    options.onCall?.({ method: request.params.method, parameters: parametersOf(request) })
    next()
  }

  async function call(request: Request<Path>, response: Response) {
    const method = methods[request.params.method]
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const answer: Answer =
      request.params.token !== options.token
        ? { error_code: 401, description: 'Unauthorized' }
        : method
          ? await method(parametersOf(request), { signal: gone.signal, behaviour: metBy(response) })
          : { error_code: 404, description: 'Not Found: method not found' }
    if ('result' in answer) response.json({ ok: true, ...answer })
    else response.status(answer.error_code).json({ ok: false, ...answer })
    options.onChange()
  }

  const api = Router()
  const parsed = [express.json({ limit: '1mb' }), express.urlencoded({ extended: false })]
  api.all('/bot:token/:method', parsed, note, layer.handle, call)

  return {
    api,
    layer,
    /** Hands an update to the bot: with the usual id, or with an `update_id` of its own. */
    push: updates.push,
    patient: telegramPatient({ chats, push: updates.push, openPresses, onChange: options.onChange }),
    /** The menu of commands as the app shows it in that language: its own, else the one for all. */
    commandsIn: (language: string) => commands.get(language) ?? commands.get('') ?? [],
    stop: updates.stop,
  }
}

const optionalText = (value: unknown) =>
  value === undefined || value === null || value === '' ? undefined : String(value)
const isOn = (value: unknown) => value === true || value === 'true'

function textFault(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.trim() === '') return 'message text is empty'
  return text.length > 4096 ? 'message is too long' : undefined
}
