import { createHash, timingSafeEqual } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import express, { type RequestHandler, Router } from 'express'
import type { Logger } from 'pino'
import { type Context, Telegraf } from 'telegraf'
import type { InlineKeyboardButton } from 'telegraf/types'
import type { Choice, Reply } from '../conversation/model.ts'
import type { Message, Talk } from '../talk.ts'
import { faultOf, telegramCalls } from './telegram-calls.ts'
import { allowedUpdates, pollUpdates } from './telegram-polling.ts'

/** Two choices share a row when both labels are this short. */
const SHORT_LABEL = 18

const SECONDS_BETWEEN_STARTS = 5

/** Choices as rows of buttons, the short ones two by two. */
export function keyboard(choices: Choice[]): InlineKeyboardButton[][] {
  const rows: Choice[][] = []
  for (const choice of choices) {
    const last = rows.at(-1)
    const fits = last?.length === 1 && [...last, choice].every(({ label }) => label.length <= SHORT_LABEL)
    if (last && fits) last.push(choice)
    else rows.push([choice])
  }
  return rows.map((row) => row.map(({ id, label }) => ({ text: label, callback_data: id })))
}

/** Telegram's word for the patient's language, such as `es-MX`, as one of ours; English for all others. */
const languageOf = (code: string | undefined): Language =>
  Language.safeParse(code?.slice(0, 2).toLowerCase()).data ?? 'en'

const digest = (text: string) => createHash('sha256').update(text).digest()

type Parts = {
  token: string
  apiRoot: string
  /** Where Telegram delivers updates, and the secret it then shows; without it they are asked for. */
  webhook?: { url: string; secret: string }
  talk: Talk
  log: Logger
}

export type TelegramChannel = { routes: Router; stop: () => Promise<void> }

/**
 * The bot on Telegram. It makes itself known in the background, as often as that takes, and then polls or waits at
 * `/telegram/webhook`; a delivery without the secret gets 403 and nothing is done.
 */
export function startTelegram({ token, apiRoot, webhook, talk, log }: Parts): TelegramChannel {
  const bot = new Telegraf(token, { telegram: { apiRoot: `${apiRoot}/`, webhookReply: false } })
  const call = telegramCalls(bot.telegram)
  const stopping = new AbortController()
  const { signal } = stopping

  async function send(chatId: number, replies: Reply[]) {
    const text = replies.map((reply) => reply.text).join('\n\n')
    const choices = replies.flatMap((reply) => reply.choices)
    await call('sendMessage', { chat_id: chatId, text, reply_markup: { inline_keyboard: keyboard(choices) } })
  }

  /** Takes one message or pressed button through the conversation. Never rejects, so that no update comes for ever. */
  async function respond({ update, from }: Context, chatId: number, input: Message['input']) {
    const messageId = String(update.update_id)
    const language = languageOf(from?.language_code)
    try {
      const patient = { channel: 'telegram', address: String(chatId) } as const
      const { replies, repeated } = await talk({ patient, messageId, input, language })
      if (!repeated) await send(chatId, replies)
    } catch (error) {
      log.error({ err: faultOf(error), messageId }, 'a Telegram message could not be answered')
      await send(chatId, [{ text: refusalTexts[language].unavailable, choices: [] }]).catch(() => {})
    }
  }

  /** What makes a chat neater but is not worth failing for. */
  const tidy = (done: Promise<unknown>) =>
    void done.catch((error) => log.debug({ err: faultOf(error) }, 'a button was not tidied up'))

  bot.on('message', async (context) => {
    const { chat, message } = context
    if (chat.type !== 'private') return
    await respond(context, chat.id, { kind: 'text', text: 'text' in message ? message.text : '' })
  })

  bot.on('callback_query', async (context) => {
    const { id, from, message } = context.callbackQuery
    const data = 'data' in context.callbackQuery ? context.callbackQuery.data : ''
    tidy(call('answerCallbackQuery', { callback_query_id: id }))
    // A button that has been pressed is gone; one that stays is told from the new ones by its id.
    if (message) {
      const { message_id, chat } = message
      tidy(call('editMessageReplyMarkup', { chat_id: chat.id, message_id, reply_markup: { inline_keyboard: [] } }))
    }
    await respond(context, message?.chat.id ?? from.id, { kind: 'button', id: data })
  })

  // Telegraf puts whole updates into some of its messages, so only the kind of error is logged.
  bot.catch((error, { update }) => {
    log.error({ err: error instanceof Error ? error.name : 'unknown', messageId: update.update_id }, 'an update failed')
  })

  async function announceCommands() {
    const commandsIn = (language: Language) =>
      Object.entries(chatTexts[language].commands).map(([command, description]) => ({ command, description }))
    await call('setMyCommands', { commands: commandsIn('en') }, { signal })
    for (const language of Language.options) {
      await call('setMyCommands', { commands: commandsIn(language), language_code: language }, { signal })
    }
  }

  async function connect() {
    bot.botInfo = await call('getMe', {}, { signal })
    await announceCommands().catch((error) => log.warn({ err: faultOf(error) }, 'the command menu could not be set'))
    if (!webhook) return void (await call('deleteWebhook', {}, { signal }))
    const { url, secret } = webhook
    await call('setWebhook', { url, secret_token: secret, allowed_updates: allowedUpdates }, { signal })
  }

  async function run() {
    while (!signal.aborted) {
      try {
        await connect()
        log.info(webhook ? 'Telegram delivers to the webhook' : 'Telegram is polled')
        break
      } catch (error) {
        if (signal.aborted) return
        log.warn({ err: faultOf(error) }, 'Telegram could not be reached; trying again')
        await pause(SECONDS_BETWEEN_STARTS * 1000, undefined, { signal }).catch(() => {})
      }
    }
    if (!webhook) await pollUpdates({ call, handle: (update) => bot.handleUpdate(update), signal, log })
  }
  const running = run()

  const onlyWithSecret: RequestHandler = (request, response, next) => {
    const shown = request.get('X-Telegram-Bot-Api-Secret-Token') ?? ''
    if (webhook && timingSafeEqual(digest(shown), digest(webhook.secret))) next()
    else response.status(403).end()
  }

  const routes = Router()
  // Checked before the body is read. A text of 4,096 letters can take 24 kB, twice that with the one it answers.
  routes.post('/telegram/webhook', onlyWithSecret, express.json({ limit: '64kb' }), async (request, response) => {
    if (!bot.botInfo) return void response.status(503).set('Retry-After', '5').end()
    await bot.handleUpdate(request.body)
    response.end()
  })

  return {
    routes,
    async stop() {
      stopping.abort()
      await running
    },
  }
}
