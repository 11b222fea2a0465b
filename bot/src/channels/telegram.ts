import { createHash, timingSafeEqual } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { type Call, faultOf, retryAfter } from '@anteroom/providers/telegram-calls.ts'
import express, { type RequestHandler, Router } from 'express'
import type { Logger } from 'pino'
import type { InboxWorker } from '../inbox/worker.ts'
import { pollUpdates } from './telegram-polling.ts'
import { allowedUpdates, type ButtonPress, readUpdate } from './telegram-updates.ts'

/** Pause after a failed call at start, in seconds, when Telegram names none. */
const PAUSE_SECONDS = 5

const digest = (text: string) => createHash('sha256').update(text).digest()

type Parts = {
  call: Call
  /** Where Telegram delivers updates, and the secret that it sends with them. Null: the bot polls. */
  webhook: { url: string; secret: string } | null
  receive: InboxWorker['receive']
  log: Logger
}

export type TelegramChannel = { routes: Router; stop: () => Promise<void> }

/**
 * The bot on Telegram. In the background it announces its commands, retrying until that works, and polls or sets its
 * webhook at `/telegram/webhook`. There, an update without the secret gets 403 and is ignored; one that cannot be
 * stored gets 503, so that Telegram delivers it again.
 */
export function startTelegram({ call, webhook, receive, log }: Parts): TelegramChannel {
  const stopping = new AbortController()
  const { signal } = stopping

  /** For calls that only tidy up a chat: their failure is ignored. */
  const ignoreFailure = (done: Promise<unknown>) =>
    void done.catch((error) => log.debug({ err: faultOf(error) }, 'a button was not removed'))

  /**
   * Removes the buttons of a question once one is pressed. Any that remain are recognised as old by their ids. Neither
   * call is counted in the send limits: Telegram names limits for messages sent, and a counted call would delay the
   * reply in this chat by a second. A 429 costs a button that stays.
   */
  function removeButtons({ queryId, chatId, messageId, onCard }: ButtonPress) {
    ignoreFailure(call('answerCallbackQuery', { callback_query_id: queryId }))
    if (onCard) return
    const none = { inline_keyboard: [] }
    ignoreFailure(call('editMessageReplyMarkup', { chat_id: chatId, message_id: messageId, reply_markup: none }))
  }

  async function keep(update: unknown): Promise<void> {
    const read = readUpdate(update)
    if (read === null) return
    const isNew = await receive(read.delivery)
    if (isNew && read.press) removeButtons(read.press)
  }

  async function retryUntilDone(attempt: () => Promise<unknown>) {
    while (!signal.aborted) {
      try {
        return await attempt()
      } catch (error) {
        if (signal.aborted) return
        log.warn({ err: faultOf(error) }, 'Telegram could not be reached; retrying')
        await pause((retryAfter(error) ?? PAUSE_SECONDS) * 1000, undefined, { signal }).catch(() => {})
      }
    }
  }

  async function announceCommands() {
    const commandsIn = (language: Language) =>
      Object.entries(chatTexts[language].commands).map(([command, description]) => ({ command, description }))
    await call('setMyCommands', { commands: commandsIn('en') }, { signal })
    for (const language of Language.options) {
      await call('setMyCommands', { commands: commandsIn(language), language_code: language }, { signal })
    }
  }

  async function listen() {
    if (webhook === null) {
      await retryUntilDone(() => call('deleteWebhook', {}, { signal }))
      return pollUpdates({ call, keep, signal, log })
    }
    const { url, secret } = webhook
    const request = { url, secret_token: secret, allowed_updates: allowedUpdates }
    await retryUntilDone(() => call('setWebhook', request, { signal }))
  }
  const running = Promise.all([listen(), retryUntilDone(announceCommands)])

  const onlyWithSecret: RequestHandler = (request, response, next) => {
    const shown = request.get('X-Telegram-Bot-Api-Secret-Token') ?? ''
    if (webhook && timingSafeEqual(digest(shown), digest(webhook.secret))) next()
    else response.status(403).end()
  }

  const routes = Router()
  // The secret is checked before the body is read. A text of 4,096 letters can take 24 kB, and so can the one it
  // answers.
  routes.post('/telegram/webhook', onlyWithSecret, express.json({ limit: '64kb' }), async (request, response) => {
    try {
      await keep(request.body)
      response.end()
    } catch (error) {
      log.warn({ err: error instanceof Error ? error.name : 'unknown' }, 'an update could not be stored')
      response.status(503).set('Retry-After', '5').end()
    }
  })

  return {
    routes,
    async stop() {
      stopping.abort()
      await running
    },
  }
}
