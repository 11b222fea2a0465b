import { Language } from '@anteroom/contracts/status.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PUBLIC_URL, startTestBot, type TestBot } from '../testing/bot.ts'

/** An address without a database. */
const NOWHERE = 'mongodb://127.0.0.1:1/anteroom'
const SECRET = 'a-webhook-secret-of-some-length'

let clinic: TestBot
afterEach(() => clinic.close())

let lastUpdate = 100
const chat = { id: 4711, type: 'private', first_name: 'Ana' }
const from = { id: 4711, is_bot: false, first_name: 'Ana', language_code: 'es-MX' }
const contactOfAna = { channel: 'telegram', address: '4711' }
const message = (text: string, more: object = {}) => ({
  update_id: ++lastUpdate,
  message: { message_id: lastUpdate, date: 1, chat, from, text, ...more },
})
const press = (data: string, message_id: number) => ({
  update_id: ++lastUpdate,
  callback_query: { id: `q${lastUpdate}`, from, chat_instance: '1', data, message: { message_id, date: 1, chat } },
})

type Sent = {
  chat_id: string
  text: string
  reply_markup: { inline_keyboard: { text: string; callback_data: string }[][] }
}
const sent = () => clinic.sent('sendMessage') as Sent[]
const last = () => sent().at(-1)
const button = (label: string) =>
  last()
    ?.reply_markup.inline_keyboard.flat()
    .find(({ text }) => text === label)?.callback_data ?? ''

const post = (update: object, secret: string | null = SECRET) =>
  fetch(`${clinic.url}/telegram/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret && { 'X-Telegram-Bot-Api-Secret-Token': secret }) },
    body: JSON.stringify(update),
  })

/** Waits until the bot has sent that many replies. */
const replied = (count: number) => vi.waitFor(() => expect(sent()).toHaveLength(count), { timeout: 5_000 })

describe('polling', () => {
  /** Hands an update to the bot and waits until it has replied. */
  async function deliver(update: object) {
    const before = sent().length
    clinic.telegram.deliver(update)
    await replied(before + 1)
  }

  it('books by buttons, in the language of the phone', async () => {
    clinic = await startTestBot()
    await deliver(message('/start'))
    expect(last()?.text).toContain('Bienvenido a Riverside Clinic.')

    for (const label of ['Elegir doctor', 'Dr. Michael Chen', 'Mañana']) await deliver(press(button(label), 7))
    await deliver(message('Ana López'))
    await deliver(press(button('Reservar'), 9))

    expect(last()).toMatchObject({
      chat_id: '4711',
      text: expect.stringContaining('Reservado: turno 5, Dr. Michael Chen'),
    })
    expect(clinic.api.calls.filter(({ path }) => path === '/api/appointments')).toMatchObject([
      {
        key: `telegram-${lastUpdate}`,
        body: { patientName: 'Ana López', contact: { channel: 'telegram', address: '4711' }, bookedVia: 'telegram' },
      },
    ])
    expect(clinic.sent('answerCallbackQuery')).toHaveLength(4)
    await vi.waitFor(() =>
      expect(clinic.sent('editMessageReplyMarkup')).toContainEqual({
        chat_id: 4711,
        message_id: 9,
        reply_markup: { inline_keyboard: [] },
      }),
    )
  })

  it('keeps the buttons of a card, and answers the press', async () => {
    clinic = await startTestBot()
    await deliver(message('book dr chen today'))
    await deliver(message('Ana'))
    await deliver(press(button('Reservar'), 7))
    await deliver(press('c1:cancel:appointment-1', 8))

    expect(last()?.text).toMatch(/turno 5/)
    await deliver(press(button('Conservarlo'), 9))
    await vi.waitFor(() => expect(clinic.sent('answerCallbackQuery')).toHaveLength(3))
    const bare = () => clinic.sent('editMessageReplyMarkup').map(({ message_id }) => message_id)
    await vi.waitFor(() => expect(bare()).toEqual([7, 9]))
  })

  it('removes a webhook that was set before and announces the commands in each language', async () => {
    clinic = await startTestBot()
    await vi.waitFor(() => expect(clinic.sent('deleteWebhook')).toHaveLength(1))

    await vi.waitFor(() => expect(clinic.sent('setMyCommands')).toHaveLength(Language.options.length + 1))
    const menus = clinic.sent('setMyCommands')
    expect(menus.map(({ language_code }) => language_code)).toEqual([undefined, ...Language.options])
    expect(menus.find(({ language_code }) => language_code === 'es')?.commands).toContainEqual({
      command: 'status',
      description: 'Ver su lugar en la fila',
    })
  })

  it('answers a message without text, and nothing in groups', async () => {
    clinic = await startTestBot()
    clinic.telegram.deliver(message('/status', { chat: { id: -5, type: 'group', title: 'Us' } }))
    await deliver(message('', { text: undefined, photo: [] }))

    expect(last()?.text).toContain('Perdone, no le he entendido.')
    expect(sent()).toHaveLength(1)
  })

  it('answers an update that comes twice once', async () => {
    clinic = await startTestBot()
    const update = message('/book')
    await deliver(update)
    clinic.telegram.deliver(update)
    await deliver(message('chen'))

    expect(sent().map(({ text }) => text)).toEqual(['¿Qué doctor?', '¿Qué día con Dr. Michael Chen?'])
  })

  it('uses the language that the clinic has stored for the patient', async () => {
    clinic = await startTestBot()
    clinic.api.knows({ name: 'Ana', language: 'en' })
    await deliver(message('/book'))

    expect(last()?.text).toBe('Which doctor?')
    expect(clinic.api.calls[0]).toMatchObject({ path: '/api/patients/search', body: { contact: contactOfAna } })
  })

  it('waits as long as Telegram asks', async () => {
    clinic = await startTestBot()
    clinic.telegram.failures.set('sendMessage', {
      error_code: 429,
      description: 'Too Many',
      parameters: { retry_after: 1 },
    })
    clinic.telegram.deliver(message('/book'))

    await replied(2)
    expect(sent()[1]).toEqual(sent()[0])
  })

  it('opts out a patient who blocks the bot, and in again when they come back', async () => {
    clinic = await startTestBot()
    for (const status of ['kicked', 'member']) {
      clinic.telegram.deliver({ update_id: ++lastUpdate, my_chat_member: { chat, from, new_chat_member: { status } } })
    }

    await vi.waitFor(() =>
      expect(clinic.optOuts()).toEqual([
        { contact: contactOfAna, optedOut: true },
        { contact: contactOfAna, optedOut: false },
      ]),
    )
    expect(sent()).toEqual([])
  })

  it('opts out a patient whom a reply cannot reach, and does not retry the reply', async () => {
    clinic = await startTestBot()
    clinic.telegram.failures.set('sendMessage', { error_code: 403, description: 'Forbidden: bot was blocked' })
    await deliver(message('/book'))

    await vi.waitFor(() => expect(clinic.optOuts()).toEqual([{ contact: contactOfAna, optedOut: true }]))
    expect(sent()).toHaveLength(1)
  })

  it('retries when Telegram is down at the start, and logs no text, chat or token', async () => {
    clinic = await startTestBot({ TELEGRAM_API_ROOT: 'http://127.0.0.1:1' })
    await vi.waitFor(() => expect(clinic.logged.join('')).toContain('Telegram could not be reached'))

    expect(await clinic.ready()).toBe(true)
    expect(clinic.logged.join('')).not.toMatch(/4711|example-token|Ana/)
  })

  it('polls again for an update that it could not store', async () => {
    clinic = await startTestBot({ MONGO_URL: NOWHERE })
    clinic.telegram.deliver(message('/book'))
    await vi.waitFor(() => expect(clinic.logged.join('')).toContain('could not be stored'))
    const asked = clinic.telegram.offsets.length
    await vi.waitFor(() => expect(clinic.telegram.offsets.length).toBeGreaterThan(asked), { timeout: 8_000 })

    expect(new Set(clinic.telegram.offsets)).toEqual(new Set([0]))
    expect(sent()).toEqual([])
  })
})

describe('the webhook', () => {
  const start = async (settings: Record<string, string> = {}) => {
    clinic = await startTestBot({ TELEGRAM_WEBHOOK_SECRET: SECRET, ...settings })
    await vi.waitFor(() => expect(clinic.sent('setWebhook')).toHaveLength(1))
  }

  it('is set with its secret, keeps the updates that wait at Telegram, and answers', async () => {
    await start()
    expect(clinic.sent('setWebhook')).toEqual([
      {
        url: `${PUBLIC_URL}/telegram/webhook`,
        secret_token: SECRET,
        allowed_updates: ['message', 'callback_query', 'my_chat_member'],
      },
    ])

    expect((await post(message('/book'))).status).toBe(200)
    await replied(1)
    expect(last()?.text).toBe('¿Qué doctor?')
  })

  it('does not wait for the API, and the patient gets the reply when the API answers', async () => {
    await start()
    const answer = clinic.api.hang()
    const began = performance.now()
    expect((await post(message('/book'))).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(1_000)
    await vi.waitFor(() => expect(clinic.api.calls).not.toEqual([]))
    expect(sent()).toEqual([])

    answer()
    await replied(1)
    expect(last()?.text).toBe('¿Qué doctor?')
  })

  it('asks Telegram to deliver again while there is no database', async () => {
    await start({ MONGO_URL: NOWHERE })
    const answer = await post(message('/book'))

    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await clinic.ready()).toBe(false)
    expect(clinic.logged.join('')).not.toMatch(/4711|example-token|Ana/)
  })

  it.each([['another-secret-of-that-length!!'], [''], [null]])(
    'refuses the secret %j and does nothing',
    async (secret) => {
      await start()

      expect((await post(message('/book'), secret)).status).toBe(403)
      // If it had been stored, it would be answered first.
      await post(message('/status'))
      await replied(1)
      expect(last()?.text).not.toBe('¿Qué doctor?')
      expect(clinic.api.calls.map(({ path }) => path)).not.toContain('/api/doctors')
    },
  )

  it('is closed while the bot polls', async () => {
    clinic = await startTestBot()

    expect((await post(message('/book'))).status).toBe(403)
  })

  it('ignores a body that is no update', async () => {
    await start()

    for (const body of [{}, [], { update_id: 1, message: null }, { update_id: 'x', callback_query: {} }])
      expect((await post(body)).status).toBe(200)
    expect((await post({ text: 'x'.repeat(70_000) })).status).toBe(413)
    expect((await post(message('/book'))).status).toBe(200)
    await replied(1)
  })
})
