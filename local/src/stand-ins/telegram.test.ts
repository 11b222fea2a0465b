import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Markup, Telegraf, Telegram } from 'telegraf'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type StandIns, startStandIns } from './stand-ins.ts'

const TOKEN = '1000000001:stand-in'
const twilio = { sid: `AC${'0'.repeat(32)}`, token: 'token', from: '+12025550100' }
let standIns: StandIns
let bot: Telegraf | undefined

beforeEach(async () => {
  standIns = await startStandIns({ telegramToken: TOKEN, twilio, publicUrl: 'http://127.0.0.1:9' })
})
afterEach(async () => {
  bot?.stop()
  bot = undefined
  await standIns.stop()
})

const post = (path: string, body: unknown) =>
  fetch(standIns.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const read = async <Body>(path: string) => (await (await fetch(standIns.url + path)).json()) as Body
type Chat = { messages: { id: number; text: string; edits: number }[]; notice: string }
const chat = () => read<Chat>('/phone/telegram/1001')
const client = (token = TOKEN) => new Telegram(token, { apiRoot: standIns.url })

test('a bot by long polling: it answers a command, and a pressed button edits its message', async () => {
  const polling = new Telegraf(TOKEN, { telegram: { apiRoot: standIns.url } })
  bot = polling
  polling.command('start', (context) =>
    context.reply('Welcome', Markup.inlineKeyboard([Markup.button.callback('Book', 'v1:book')])),
  )
  polling.action('v1:book', async (context) => {
    await context.answerCbQuery('One moment')
    await context.editMessageText('Which doctor?')
  })
  void polling.launch()

  await post('/phone/telegram/1001/messages', { text: '/start' })
  await expect.poll(async () => (await chat()).messages.map(({ text }) => text)).toEqual(['/start', 'Welcome'])

  const messageId = (await chat()).messages[1]?.id
  expect((await post('/phone/telegram/1001/presses', { messageId, data: 'v1:book' })).status).toBe(204)

  await expect.poll(async () => (await chat()).messages[1]).toMatchObject({ text: 'Which doctor?', edits: 1 })
  expect((await chat()).notice).toBe('One moment')
  expect((await post('/phone/telegram/1001/presses', { messageId, data: 'v1:book' })).status).toBe(404)
})

test('a webhook gets each update once it answers 2xx, with the secret in the header', async () => {
  const seen: unknown[] = []
  let refusals = 1
  const server = createServer((request, response) => {
    seen.push(request.headers['x-telegram-bot-api-secret-token'])
    response.writeHead(refusals-- > 0 ? 503 : 200).end()
  }).listen(0)
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
    await client().setWebhook(url, { secret_token: 'quiet' })
    await post('/phone/telegram/1001/messages', { text: 'hello' })

    await vi.waitFor(
      async () => expect(await client().getWebhookInfo()).toMatchObject({ pending_update_count: 0 }),
      5_000,
    )
    expect(seen).toEqual(['quiet', 'quiet'])
  } finally {
    server.close()
  }
})

test("refusals carry Telegram's codes and texts", async () => {
  const { message_id } = await client().sendMessage(1001, 'Place 2')

  await expect(client('1:wrong').getMe()).rejects.toMatchObject({ code: 401 })
  await expect(client().editMessageText(1001, message_id, undefined, 'Place 2')).rejects.toMatchObject({
    code: 400,
    description: expect.stringContaining('message is not modified'),
  })
  await expect(client().editMessageText(1001, 7, undefined, 'Place 1')).rejects.toThrow('message to edit not found')
  await expect(client().sendMessage(1001, ' ')).rejects.toThrow('message text is empty')
  const tooLong = Markup.inlineKeyboard([Markup.button.callback('x', 'x'.repeat(65))])
  await expect(client().sendMessage(1001, 'x', tooLong)).rejects.toThrow('BUTTON_DATA_INVALID')
})

test('commands are kept per language, and what was accepted can be read back', async () => {
  await client().setMyCommands([{ command: 'book', description: 'Reservar' }], { language_code: 'es' })
  await client().sendMessage(1001, 'Hello')

  expect(await client().getMyCommands({ language_code: 'es' })).toEqual([{ command: 'book', description: 'Reservar' }])
  expect(await client().getMyCommands()).toEqual([])
  const accepted = await read<{ telegram: unknown[] }>('/accepted')
  expect(accepted.telegram).toMatchObject([{ method: 'sendMessage', chatId: '1001', text: 'Hello' }])
})
