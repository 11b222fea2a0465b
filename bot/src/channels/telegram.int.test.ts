import { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { PUBLIC_URL, startTestBot, type TestBot } from '../testing/bot.ts'
import { until } from '../testing/patients.ts'

/** An address without a database. */
const NOWHERE = 'mongodb://127.0.0.1:1/anteroom'
const SECRET = 'a-webhook-secret-of-some-length'

let clinic: TestBot
afterEach(() => clinic.close())

const ANA = '4711'
const contactOfAna = { channel: 'telegram', address: ANA }

let lastUpdate = 100
const chat = { id: Number(ANA), type: 'private', first_name: 'Ana' }
const from = { id: Number(ANA), is_bot: false, first_name: 'Ana', language_code: 'es-MX' }
/** An update as Telegram makes it of a message. */
const message = (text: string, more: object = {}) => ({
  update_id: ++lastUpdate,
  message: { message_id: lastUpdate, date: 1, chat, from, text, ...more },
})

type Sent = { chat_id: string; text: string }
/** What the bot has sent or tried to send. */
const sent = () => clinic.called('sendMessage') as Sent[]
const last = () => sent().at(-1)

const post = (update: object, secret: string | null = SECRET) =>
  fetch(`${clinic.url}/telegram/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret && { 'X-Telegram-Bot-Api-Secret-Token': secret }) },
    body: JSON.stringify(update),
  })

/** Waits until the bot has sent that many replies. */
const replied = (count: number) => until(() => expect(sent()).toHaveLength(count))

describe('polling', () => {
  async function start(settings: Record<string, string> = {}) {
    clinic = await startTestBot(settings)
    clinic.telegram.patient.speak(ANA, 'es-MX')
  }

  /** Does something, and waits until the bot has replied. */
  async function answered(act: () => unknown) {
    const before = sent().length
    act()
    await replied(before + 1)
  }
  const write = (text: string) => answered(() => clinic.telegram.patient.write(ANA, text))

  /** Presses the newest button with that label, waits for the reply, and returns the message with the button. */
  async function press(label: string): Promise<number> {
    const buttons = clinic.telegram.chats
      .view(ANA)
      .messages.flatMap(({ id, buttons }) => buttons.flat().map((button) => ({ id, ...button })))
    const { id = 0, data = '' } = buttons.findLast(({ text }) => text === label) ?? {}
    await answered(() => expect(clinic.telegram.patient.press(ANA, id, data), label).toBe(true))
    return id
  }

  const offsets = () => clinic.called('getUpdates').map(({ offset }) => Number(offset))

  it('books by buttons, in the language of the phone', async () => {
    await start()
    await write('/start')
    expect(last()?.text).toContain('Bienvenido a Riverside Clinic.')

    for (const label of ['Elegir doctor', 'Dr. Michael Chen', 'Mañana']) await press(label)
    await write('Ana López')
    const question = await press('Sí, reservar')

    expect(last()).toMatchObject({
      chat_id: ANA,
      text: expect.stringContaining('Su cita con el Dr. Michael Chen está reservada'),
    })
    const [booking, ...more] = clinic.api.calls.filter(({ path }) => path === '/api/appointments')
    expect(booking?.body).toMatchObject({ patientName: 'Ana López', contact: contactOfAna, bookedVia: 'telegram' })
    expect(more).toEqual([])
    // The next poll confirms the update of the last press.
    await until(() => expect(booking?.key).toBe(`telegram-${(offsets().at(-1) ?? 0) - 1}`))
    expect(clinic.called('answerCallbackQuery')).toHaveLength(4)
    await until(() =>
      expect(clinic.called('editMessageReplyMarkup')).toContainEqual({
        chat_id: Number(ANA),
        message_id: question,
        reply_markup: { inline_keyboard: [] },
      }),
    )
  })

  it('keeps the buttons of a card, and answers the press', async () => {
    await start()
    await write('book dr chen today')
    await write('Ana')
    const confirmation = await press('Sí, reservar')
    const card = { text: 'No. 5', buttons: [[{ text: 'Cancelar turno', data: 'c1:cancel:appointment-1' }]] }
    clinic.telegram.chats.send(ANA, card, { method: 'sendMessage', parameters: {}, behaviour: 'ok' })
    await press('Cancelar turno')

    expect(last()?.text).toMatch(/número 5/)
    const question = await press('Dejarla como está')
    await until(() => expect(clinic.called('answerCallbackQuery')).toHaveLength(3))
    const bare = () => clinic.called('editMessageReplyMarkup').map(({ message_id }) => message_id)
    await until(() => expect(bare()).toEqual([confirmation, question]))
  })

  it('removes a webhook that was set before and announces the commands in each language', async () => {
    await start()
    await until(() => expect(clinic.called('deleteWebhook')).toHaveLength(1))

    await until(() => expect(clinic.called('setMyCommands')).toHaveLength(Language.options.length + 1))
    const menus = clinic.called('setMyCommands')
    expect(menus.map(({ language_code }) => language_code)).toEqual([undefined, ...Language.options])
    expect(menus.find(({ language_code }) => language_code === 'es')?.commands).toContainEqual({
      command: 'status',
      description: 'Ver cuándo le toca',
    })
  })

  it('answers a message without text, and nothing in groups', async () => {
    await start()
    clinic.telegram.push(message('/status', { chat: { id: -5, type: 'group', title: 'Us' } }))
    await answered(() => clinic.telegram.push(message('', { text: undefined, photo: [] })))

    expect(last()?.text).toContain(chatTexts.es.media.photo)
    expect(sent()).toHaveLength(1)
  })

  it('answers an update that comes twice once', async () => {
    await start()
    const update = message('/book')
    await answered(() => {
      clinic.telegram.push(update)
      clinic.telegram.push(update)
    })
    await answered(() => clinic.telegram.push(message('chen')))

    expect(sent().map(({ text }) => text)).toEqual(['¿Con quién quiere la cita?', '¿Qué día con el Dr. Michael Chen?'])
  })

  it('uses the language that the clinic has stored for the patient', async () => {
    await start()
    clinic.api.knows({ name: 'Ana', language: 'en' })
    await write('/book')

    expect(last()?.text).toBe('Which doctor?')
    expect(clinic.api.calls[0]).toMatchObject({ path: '/api/patients/search', body: { contact: contactOfAna } })
  })

  it('waits as long as Telegram asks', async () => {
    await start()
    const parameters = { retry_after: 1 }
    const body = { ok: false, error_code: 429, description: 'Too Many', parameters }
    clinic.telegram.behave({ accepts: false, status: 429, body })
    clinic.telegram.patient.write(ANA, '/book')

    await replied(2)
    expect(sent()[1]).toEqual(sent()[0])
    const [refused] = clinic.telegram.layer.refused
    const [accepted] = clinic.telegram.accepted
    expect(Date.parse(accepted?.at ?? '') - Date.parse(refused?.at ?? '')).toBeGreaterThan(950)
  })

  it('opts out a patient who blocks the bot, and in again when they come back', async () => {
    await start()
    for (const blocked of [true, false]) clinic.telegram.patient.block(ANA, blocked)

    await until(() =>
      expect(clinic.optOuts()).toEqual([
        { contact: contactOfAna, optedOut: true },
        { contact: contactOfAna, optedOut: false },
      ]),
    )
    expect(sent()).toEqual([])
  })

  it('opts out a patient whom a reply cannot reach, and does not retry the reply', async () => {
    await start()
    clinic.telegram.behave('403')
    await write('/book')

    await until(() => expect(clinic.optOuts()).toEqual([{ contact: contactOfAna, optedOut: true }]))
    expect(sent()).toHaveLength(1)
  })

  it('retries when Telegram is down at the start, and logs no text, chat or token', async () => {
    await start({ TELEGRAM_API_ROOT: 'http://127.0.0.1:1' })
    await until(() => expect(clinic.logged.join('')).toContain('Telegram could not be reached'))

    expect(await clinic.ready()).toBe(true)
    expect(clinic.logged.join('')).not.toMatch(new RegExp(`4711|${clinic.telegram.token}|Ana`))
  })

  it('polls again for an update that it could not store', async () => {
    await start({ MONGO_URL: NOWHERE })
    clinic.telegram.patient.write(ANA, '/book')
    await until(() => expect(clinic.logged.join('')).toContain('could not be stored'))
    const asked = offsets().length
    await until(() => expect(offsets().length).toBeGreaterThan(asked))

    expect(new Set(offsets())).toEqual(new Set([0]))
    expect(sent()).toEqual([])
  })
})

describe('the webhook', () => {
  const start = async (settings: Record<string, string> = {}) => {
    clinic = await startTestBot({ TELEGRAM_WEBHOOK_SECRET: SECRET, ...settings })
    await until(() => expect(clinic.called('setWebhook')).toHaveLength(1))
  }

  it('is set with its secret, keeps the updates that wait at Telegram, and answers', async () => {
    await start()
    expect(clinic.called('setWebhook')).toEqual([
      {
        url: `${PUBLIC_URL}/telegram/webhook`,
        secret_token: SECRET,
        allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
      },
    ])

    expect((await post(message('/book'))).status).toBe(200)
    await replied(1)
    expect(last()?.text).toBe('¿Con quién quiere la cita?')
  })

  it('answers an update once that is delivered again', async () => {
    await start()
    const update = message('/book')
    for (const count of [1, 2]) {
      expect((await post(update)).status, `delivery ${count}`).toBe(200)
      await replied(1)
    }
    await post(message('chen'))
    await replied(2)

    expect(sent().map(({ text }) => text)).toEqual(['¿Con quién quiere la cita?', '¿Qué día con el Dr. Michael Chen?'])
  })

  it('does not wait for the API, and the patient gets the reply when the API answers', async () => {
    await start()
    const answer = clinic.api.hang()
    expect((await post(message('/book'))).status).toBe(200)
    await until(() => expect(clinic.api.calls).not.toEqual([]))
    expect(sent()).toEqual([])

    answer()
    await replied(1)
    expect(last()?.text).toBe('¿Con quién quiere la cita?')
  })

  it('asks Telegram to deliver again while there is no database', async () => {
    await start({ MONGO_URL: NOWHERE })
    const answer = await post(message('/book'))

    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await clinic.ready()).toBe(false)
    expect(clinic.logged.join('')).not.toMatch(new RegExp(`4711|${clinic.telegram.token}|Ana`))
  })

  it.each([['another-secret-of-that-length!!'], [''], [null]])(
    'refuses the secret %j and does nothing',
    async (secret) => {
      await start()

      expect((await post(message('/book'), secret)).status).toBe(403)
      // If it had been stored, it would be answered first.
      await post(message('/status'))
      await replied(1)
      expect(last()?.text).not.toBe('¿Con quién quiere la cita?')
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
