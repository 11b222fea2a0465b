import { setTimeout as pause } from 'node:timers/promises'
import { EDIT_RANK, limitsOf } from '@anteroom/providers/pacing/channel-limits.ts'
import { redisBuckets } from '@anteroom/providers/pacing/redis-buckets.ts'
import { sendQueue } from '@anteroom/providers/pacing/send-queue.ts'
import { telegramChannel } from '@anteroom/providers/telegram.ts'
import { startTelegram } from '@anteroom/providers/testing/example-providers.ts'
import { pino } from 'pino'
import { expect, inject, it, onTestFinished, vi } from 'vitest'
import { readConfig } from '../config.ts'
import { BOT_KEY, startTestBot } from '../testing/bot.ts'

const SECRET = 'a-webhook-secret-of-some-length'
const PER_SECOND = 10

type Telegram = Awaited<ReturnType<typeof startTelegram>>

/** Edits cards in as many chats, as the workers do: with the same buckets, in the same send queue. */
function startWorkersSender(telegram: Telegram, settings: Record<string, string>) {
  const config = readConfig({ MONGO_URL: 'mongodb://nowhere', BOT_API_KEY: BOT_KEY, ...settings })
  const shared = redisBuckets(inject('redisUrl'), pino({ level: 'silent' }))
  const queue = sendQueue(limitsOf(config, { shared, clock: () => Date.now() }).telegram)
  onTestFinished(async () => {
    await queue.close()
    shared.close()
  })
  const channel = telegramChannel({ token: settings.TELEGRAM_BOT_TOKEN ?? '', apiRoot: telegram.url })
  return {
    editCards(count: number) {
      for (let index = 0; index < count; index += 1) {
        const address = String(2_000 + index)
        queue.run({
          key: address,
          rank: EDIT_RANK,
          address,
          async run(whenAllowed) {
            const edit = { to: address, text: 'Place 2', buttons: [], messageId: '1' }
            const signal = AbortSignal.timeout(10_000)
            await whenAllowed({ refresh: async () => true, perform: () => channel.edit(edit, signal) })
          },
        })
      }
    },
  }
}

it('the bot and the workers together send no more than Telegram allows, and replies overtake card edits', async () => {
  const telegram = await startTelegram()
  onTestFinished(telegram.close)
  const settings = {
    REDIS_URL: inject('redisUrl'),
    // A Telegram bot of its own, as the limits are kept by bot.
    TELEGRAM_BOT_TOKEN: `${Math.floor(Math.random() * 1e9)}:token`,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    TELEGRAM_API_ROOT: telegram.url,
    TELEGRAM_PER_SECOND: String(PER_SECOND),
  }
  const bot = await startTestBot(settings)
  onTestFinished(bot.close)
  const workers = startWorkersSender(telegram, settings)
  const calls = (method: string) => telegram.accepted.filter((call) => call.method === method)
  // What the bot says of itself at its start is not counted.
  await vi.waitFor(() => expect(calls('setMyCommands').length).toBeGreaterThan(1), { timeout: 5_000 })
  await pause(1_000)

  workers.editCards(40)
  await vi.waitFor(() => expect(calls('editMessageText').length).toBeGreaterThan(5), { timeout: 5_000 })
  for (let chat = 3_000; chat < 3_010; chat += 1) {
    const from = { id: chat, is_bot: false, first_name: 'Ana', language_code: 'en' }
    const message = {
      message_id: 1,
      date: 1,
      chat: { id: chat, type: 'private', first_name: 'Ana' },
      from,
      text: 'hello',
    }
    await fetch(`${bot.url}/telegram/webhook`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': SECRET },
      body: JSON.stringify({ update_id: chat, message }),
    })
  }
  const counted = () => [...calls('editMessageText'), ...calls('sendMessage')].map(({ at }) => at).sort((a, b) => a - b)
  await vi.waitFor(() => expect(counted()).toHaveLength(50), { timeout: 15_000 })

  const times = counted()
  // Two calls may arrive some milliseconds closer than they were made.
  const mostInASecond = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 970).length))
  expect(mostInASecond).toBeLessThanOrEqual(PER_SECOND)
  const lastReply = Math.max(...calls('sendMessage').map(({ at }) => at))
  expect(calls('editMessageText').filter(({ at }) => at > lastReply).length).toBeGreaterThan(10)
}, 40_000)
