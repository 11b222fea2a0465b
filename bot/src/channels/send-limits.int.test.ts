import { EDIT_RANK, limitsOf } from '@anteroom/providers/pacing/channel-limits.ts'
import { redisBuckets } from '@anteroom/providers/pacing/redis-buckets.ts'
import { sendQueue } from '@anteroom/providers/pacing/send-queue.ts'
import { telegramChannel } from '@anteroom/providers/telegram.ts'
import { pino } from 'pino'
import { expect, inject, it, onTestFinished, vi } from 'vitest'
import { readConfig } from '../config.ts'
import { BOT_KEY, startTestBot, type TestBot } from '../testing/bot.ts'

const SECRET = 'a-webhook-secret-of-some-length'
const PER_SECOND = 10

/** Edits cards in as many chats as the workers do: with the same buckets, in the same send queue. */
function startWorkersSender({ telegram }: TestBot, settings: Record<string, string>) {
  const config = readConfig({
    MONGO_URL: 'mongodb://nowhere',
    BOT_API_KEY: BOT_KEY,
    SEAL_KEY: 's'.repeat(40),
    TELEGRAM_BOT_TOKEN: telegram.token,
    ...settings,
  })
  const shared = redisBuckets(inject('redisUrl'), pino({ level: 'silent' }))
  const queue = sendQueue(limitsOf(config, { shared, clock: () => Date.now() }).telegram)
  onTestFinished(async () => {
    await queue.close()
    shared.close()
  })
  const channel = telegramChannel({ token: telegram.token, apiRoot: telegram.url })
  return {
    editCards(count: number) {
      for (let index = 0; index < count; index += 1) {
        const address = String(2_000 + index)
        const card = telegram.chats.write(address, 'Place 3')
        card.from = 'bot'
        queue.run({
          key: address,
          rank: EDIT_RANK,
          address,
          async run(whenAllowed) {
            const edit = { to: address, text: 'Place 2', buttons: [], messageId: String(card.id) }
            const signal = AbortSignal.timeout(10_000)
            await whenAllowed({ refresh: async () => true, perform: () => channel.edit(edit, signal) })
          },
        })
      }
    },
  }
}

it('the bot and the workers together send no more than Telegram allows, and replies overtake card edits', async () => {
  const settings = {
    REDIS_URL: inject('redisUrl'),
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    TELEGRAM_PER_SECOND: String(PER_SECOND),
  }
  const bot = await startTestBot(settings)
  onTestFinished(bot.close)
  const workers = startWorkersSender(bot, settings)
  const calls = (method: string) => bot.telegram.accepted.filter((call) => call.method === method)

  const write = (chat: number) => {
    const from = { id: chat, is_bot: false, first_name: 'Ana', language_code: 'en' }
    const message = {
      message_id: 1,
      date: 1,
      chat: { id: chat, type: 'private', first_name: 'Ana' },
      from,
      text: 'hello',
    }
    return fetch(`${bot.url}/telegram/webhook`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': SECRET },
      body: JSON.stringify({ update_id: chat, message }),
    })
  }

  // With the first text the bot learns its examples, which takes longer than all of the rest on a busy machine.
  await write(2_999)
  await vi.waitFor(() => expect(calls('sendMessage')).toHaveLength(1), { timeout: 15_000 })
  workers.editCards(40)
  await vi.waitFor(() => expect(calls('editMessageText').length).toBeGreaterThan(5), { timeout: 5_000 })
  for (let chat = 3_000; chat < 3_010; chat += 1) await write(chat)
  const counted = () =>
    [...calls('editMessageText'), ...calls('sendMessage')].map(({ at }) => Date.parse(at)).sort((a, b) => a - b)
  await vi.waitFor(() => expect(counted()).toHaveLength(51), { timeout: 15_000 })

  const times = counted()
  // Two calls may arrive some milliseconds closer than they were made.
  const mostInASecond = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 970).length))
  expect(mostInASecond).toBeLessThanOrEqual(PER_SECOND)
  const lastReply = Math.max(...calls('sendMessage').map(({ at }) => Date.parse(at)))
  expect(calls('editMessageText').filter(({ at }) => Date.parse(at) > lastReply).length).toBeGreaterThan(10)
}, 40_000)
