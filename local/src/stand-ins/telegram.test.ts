import { createServer } from 'node:http'
import { Markup, Telegraf, Telegram } from 'telegraf'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { listen } from './listener.ts'
import type { StandIns } from './stand-ins.ts'
import { phoneOf, startTestStandIns, TELEGRAM_TOKEN as TOKEN } from './testing/stand-ins.ts'

let standIns: StandIns
let bot: Telegraf | undefined

beforeEach(async () => {
  standIns = await startTestStandIns()
})
afterEach(async () => {
  bot?.stop()
  bot = undefined
  await standIns.stop()
})

const post = (path: string, body: object) => phoneOf(standIns).send('POST', path, body)
const put = (path: string, body: object) => phoneOf(standIns).send('PUT', path, body)
const read = <Body>(path: string) => phoneOf(standIns).read<Body>(path)
type Chat = {
  messages: { id: number; text: string; edits: number }[]
  notice: string
  blocked: boolean
  commands: { command: string }[]
}
const chat = () => read<Chat>('/phone/telegram/1001')
const client = (token = TOKEN) => new Telegram(token, { apiRoot: standIns.telegramUrl })

test('a bot by long polling: it answers a command, and a pressed button edits its message', async () => {
  const polling = new Telegraf(TOKEN, { telegram: { apiRoot: standIns.telegramUrl } })
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
  const webhook = await listen(
    createServer((request, response) => {
      seen.push(request.headers['x-telegram-bot-api-secret-token'])
      response.writeHead(refusals-- > 0 ? 503 : 200).end()
    }),
  )
  onTestFinished(webhook.stop)
  await client().setWebhook(`http://127.0.0.1:${webhook.port}/hook`, { secret_token: 'quiet' })
  await post('/phone/telegram/1001/messages', { text: 'hello' })

  await vi.waitFor(
    async () => expect(await client().getWebhookInfo()).toMatchObject({ pending_update_count: 0 }),
    5_000,
  )
  expect(seen).toEqual(['quiet', 'quiet'])
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
  expect(accepted.telegram).toMatchObject([{ method: 'sendMessage', to: '1001', text: 'Hello' }])
})

test('a patient who blocks the bot is not written to, and the bot gets an update about it, and about the end of it', async () => {
  const { message_id } = await client().sendMessage(1001, 'Place 2')
  const blockedByUser = { code: 403, description: 'Forbidden: bot was blocked by the user' }
  await put('/phone/telegram/1001/block', { blocked: true })

  await expect(client().sendMessage(1001, 'Place 1')).rejects.toMatchObject(blockedByUser)
  await expect(client().editMessageText(1001, message_id, undefined, 'Place 1')).rejects.toMatchObject(blockedByUser)
  await expect(client().sendMessage(1002, 'Place 1')).resolves.toBeDefined()
  expect((await post('/phone/telegram/1001/messages', { text: '/start' })).status).toBe(404)

  await put('/phone/telegram/1001/block', { blocked: false })
  await put('/phone/telegram/1001/block', { blocked: false })
  await expect(client().sendMessage(1001, 'Place 1')).resolves.toBeDefined()
  const updates = await client().getUpdates(0, 100, 0, undefined)
  expect(updates).toMatchObject([
    {
      my_chat_member: {
        chat: { id: 1001, type: 'private' },
        from: { id: 1001 },
        old_chat_member: { status: 'member', user: { is_bot: true } },
        new_chat_member: { status: 'kicked' },
      },
    },
    { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
  ])
})

test('a message that the patient deleted cannot be edited', async () => {
  const { message_id } = await client().sendMessage(1001, 'Place 2')
  const path = `/phone/telegram/1001/messages/${message_id}`

  expect((await phoneOf(standIns).send('DELETE', path)).status).toBe(204)
  expect((await chat()).messages).toEqual([])
  await expect(client().editMessageText(1001, message_id, undefined, 'Place 1')).rejects.toMatchObject({
    code: 400,
    description: 'Bad Request: message to edit not found',
  })
  expect((await phoneOf(standIns).send('DELETE', path)).status).toBe(404)
})

test("the phone's language goes with every message, and chooses the menu of commands", async () => {
  await client().setMyCommands([{ command: 'book', description: 'Book' }])
  await client().setMyCommands([{ command: 'reservar', description: 'Reservar' }], { language_code: 'es' })
  const menu = async () => (await chat()).commands.map(({ command }) => command)
  expect(await menu()).toEqual(['book'])

  await put('/phone/telegram/1001/language', { language: 'es' })
  expect(await menu()).toEqual(['reservar'])
  await put('/phone/telegram/1001/language', { language: 'ar' })
  expect(await menu()).toEqual(['book'])
  await post('/phone/telegram/1001/messages', { text: '/start from-the-page' })
  expect(await client().getUpdates(0, 100, 0, undefined)).toMatchObject([
    { message: { text: '/start from-the-page', from: { language_code: 'ar' }, entities: [{ length: 6 }] } },
  ])
  expect((await put('/phone/telegram/1001/language', { language: '<b>' })).status).toBe(400)
})

test('only the kinds of update that were asked for are kept, until others are', async () => {
  const happen = async () => {
    await post('/phone/telegram/1001/messages', { text: 'hello' })
    await put('/phone/telegram/1001/block', { blocked: true })
    await put('/phone/telegram/1001/block', { blocked: false })
  }
  let offset = 0
  const kinds = async (asked?: Parameters<Telegram['getUpdates']>[3]) => {
    const updates = await client().getUpdates(0, 100, offset, asked)
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
    return updates.map((update) => Object.keys(update)[1])
  }

  await kinds(['message'])
  await happen()
  expect(await kinds()).toEqual(['message'])
  await kinds([])
  await happen()
  expect(await kinds()).toEqual(['message', 'my_chat_member', 'my_chat_member'])
})
