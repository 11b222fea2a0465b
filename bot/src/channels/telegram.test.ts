import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ExampleClinic, PUBLIC_URL, startExampleClinic } from '../example-clinic.ts'

const SECRET = 'a-webhook-secret-of-some-length'

let clinic: ExampleClinic
afterEach(() => clinic.close())

let lastUpdate = 100
const chat = { id: 4711, type: 'private', first_name: 'Ana' }
const from = { id: 4711, is_bot: false, first_name: 'Ana', language_code: 'es-MX' }
const message = (text: string, more: object = {}) => ({
  update_id: ++lastUpdate,
  message: { message_id: lastUpdate, date: 1, chat, from, text, ...more },
})
const press = (data: string, message_id: number) => ({
  update_id: ++lastUpdate,
  callback_query: { id: `q${lastUpdate}`, from, chat_instance: '1', data, message: { message_id, date: 1, chat } },
})

type Sent = {
  chat_id: number
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

describe('polling', () => {
  /** Hands an update to the bot and waits until it has replied. */
  async function deliver(update: object) {
    const before = sent().length
    clinic.telegram.deliver(update)
    await vi.waitFor(() => expect(sent()).toHaveLength(before + 1), { timeout: 5_000 })
  }

  it('books by buttons, in the language of the phone', async () => {
    clinic = await startExampleClinic()
    await deliver(message('/start'))
    expect(last()?.text).toContain('Bienvenido a Riverside Clinic.')

    for (const label of ['Reservar', 'Dr. Michael Chen', 'Mañana']) await deliver(press(button(label), 7))
    await deliver(message('Ana López'))
    await deliver(press(button('Sí, reservar'), 9))

    expect(last()).toMatchObject({ chat_id: 4711, text: 'Reservado: turno 5 con Dr. Michael Chen.' })
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

  it('removes a webhook that was set before and announces the commands in each language', async () => {
    clinic = await startExampleClinic()
    await vi.waitFor(() => expect(clinic.sent('deleteWebhook')).toHaveLength(1))

    const menus = clinic.sent('setMyCommands')
    expect(menus.map(({ language_code }) => language_code)).toEqual([undefined, 'en', 'es'])
    expect(menus[2]?.commands).toContainEqual({ command: 'status', description: 'Ver su lugar en la fila' })
  })

  it('answers what is not a text, and nothing in groups', async () => {
    clinic = await startExampleClinic()
    clinic.telegram.deliver(message('/status', { chat: { id: -5, type: 'group', title: 'Us' } }))
    await deliver(message('', { text: undefined, photo: [] }))

    expect(last()?.text).toContain('Perdone, no le he entendido.')
    expect(sent()).toHaveLength(1)
  })

  it('answers an update once that comes twice', async () => {
    clinic = await startExampleClinic()
    const update = message('/book')
    await deliver(update)
    clinic.telegram.deliver(update)
    await deliver(message('chen'))

    expect(sent().map(({ text }) => text)).toEqual(['¿Qué doctor?', '¿Qué día con Dr. Michael Chen?'])
  })

  it('waits as long as Telegram asks for', async () => {
    clinic = await startExampleClinic()
    clinic.telegram.failures.set('sendMessage', {
      error_code: 429,
      description: 'Too Many',
      parameters: { retry_after: 1 },
    })
    clinic.telegram.deliver(message('/book'))

    await vi.waitFor(() => expect(sent()).toHaveLength(2), { timeout: 5_000 })
    expect(sent()[1]).toEqual(sent()[0])
  })

  it('tries again when Telegram is not there at the start, and logs no text, chat or token', async () => {
    clinic = await startExampleClinic({ TELEGRAM_API_ROOT: 'http://127.0.0.1:1' })
    await vi.waitFor(() => expect(clinic.logged.join('')).toContain('Telegram could not be reached'))

    expect((await fetch(`${clinic.url}/readyz`)).status).toBe(200)
    expect(clinic.logged.join('')).not.toMatch(/4711|example-token|Ana/)
  })
})

describe('the webhook', () => {
  const start = async () => {
    clinic = await startExampleClinic({ TELEGRAM_WEBHOOK_SECRET: SECRET })
    await vi.waitFor(() => expect(clinic.sent('setWebhook')).toHaveLength(1))
  }

  it('is set with its secret, and answers', async () => {
    await start()
    expect(clinic.sent('setWebhook')).toMatchObject([{ url: `${PUBLIC_URL}/telegram/webhook`, secret_token: SECRET }])

    expect((await post(message('/book'))).status).toBe(200)
    expect(last()?.text).toBe('¿Qué doctor?')
  })

  it.each([['another-secret-of-that-length!!'], [''], [null]])(
    'refuses the secret %j and does nothing',
    async (secret) => {
      await start()

      expect((await post(message('/book'), secret)).status).toBe(403)
      expect(sent()).toEqual([])
      expect(clinic.api.calls).toEqual([])
    },
  )

  it('is closed while the bot polls', async () => {
    clinic = await startExampleClinic()

    expect((await post(message('/book'))).status).toBe(403)
  })

  it('survives what is no update', async () => {
    await start()

    for (const body of [{}, [], { update_id: 1, message: null }, { update_id: 'x', callback_query: {} }])
      await post(body)
    expect((await post(message('/book'))).status).toBe(200)
  })
})
