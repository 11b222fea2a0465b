import { expect, it } from 'vitest'
import { keyboard } from './telegram-replies.ts'
import { readUpdate } from './telegram-updates.ts'

const chat = { id: 4711, type: 'private' }
const from = { id: 4711, is_bot: false, first_name: 'Ana', language_code: 'es-MX' }
const event = (update: object) => readUpdate({ update_id: 7, ...update })?.delivery.event

it('reads a text, with the language of the phone', () => {
  expect(readUpdate({ update_id: 7, message: { message_id: 1, date: 1, chat, from, text: '/start dr_1' } })).toEqual({
    delivery: {
      id: 'telegram:7',
      patient: { channel: 'telegram', address: '4711' },
      updateId: 7,
      event: { kind: 'message', input: { kind: 'text', text: '/start dr_1', message: '1' }, language: 'es' },
    },
    press: null,
  })
})

it('leaves it open what language it is, where it is none of ours', () => {
  expect(event({ message: { chat, from: { language_code: 'tlh' }, text: 'x' } })).toMatchObject({ language: null })
})

const said = (more: object) => event({ message: { message_id: 5, chat, from, ...more } })

it.each([
  ['voice', { voice: {} }],
  ['photo', { photo: [] }],
  ['video', { video: {} }],
  ['video', { video_note: {} }],
  ['file', { document: {} }],
  ['sticker', { sticker: {} }],
  ['sticker', { animation: {}, document: {} }],
  ['location', { location: {} }],
  ['location', { venue: {}, location: {} }],
  ['contact', { contact: {} }],
  ['forwarded', { text: 'yes', forward_origin: { type: 'user' } }],
])('reads a %s', (media, more) => {
  expect(said(more)).toMatchObject({ input: { kind: 'media', media } })
})

it('reads the caption of a photo as text', () => {
  expect(said({ photo: [], caption: 'book' })).toMatchObject({ input: { kind: 'text', text: 'book' } })
})

it.each([
  ['a pin', { pinned_message: {} }],
  ['an auto-delete timer', { message_auto_delete_timer_changed: {} }],
  ['a new title', { new_chat_title: 'x' }],
  ['a new background', { chat_background_set: {} }],
])('is silent at %s', (_, more) => {
  expect(said(more)).toBeUndefined()
})

it('reads an edited text as one, and an edited photo as nothing', () => {
  const edited = (more: object) => event({ edited_message: { message_id: 5, chat, from, edit_date: 1, ...more } })
  expect(edited({ text: 'Ana' })).toMatchObject({ input: { kind: 'text', text: 'Ana', message: '5', edited: true } })
  expect(edited({ photo: [] })).toBeUndefined()
})

it('reads which message of the bot a text answers, and not what it quotes', () => {
  const older = { message_id: 3, date: 1_000, from: { is_bot: true }, text: 'Book it?' }
  expect(said({ text: 'yes', reply_to_message: older, quote: { text: 'Book it?' } })).toMatchObject({
    input: { kind: 'text', text: 'yes', repliesTo: 1_000_999 },
  })
  expect(said({ text: 'yes', reply_to_message: { ...older, from: { is_bot: false } } })).not.toHaveProperty(
    'input.repliesTo',
  )
})

it('reads a button, and the message above it', () => {
  const query = { id: 'q1', from, chat_instance: '1', data: 'v1:a:1', message: { message_id: 9, date: 0, chat } }

  const read = readUpdate({ update_id: 7, callback_query: query })
  expect(read?.delivery.event).toMatchObject({ input: { kind: 'button', id: 'v1:a:1' }, language: 'es' })
  expect(read?.press).toEqual({ queryId: 'q1', chatId: 4711, messageId: 9, onCard: false })
})

it.each([
  ['c1:here:Zk3vT9wqLx0BvYh2mP-R_A', true],
  ['c1:nonsense:Zk3vT9wqLx0BvYh2mP-R_A', false],
  ['v1:a:1', false],
])('tells by what a button carries whether it stands under a card: %s', (data, onCard) => {
  const query = { id: 'q1', from, data, message: { message_id: 9, chat } }

  expect(readUpdate({ update_id: 7, callback_query: query })?.press).toMatchObject({ onCard })
})

it.each([
  ['kicked', { kind: 'opt-out', optedOut: true }],
  ['member', { kind: 'opt-out', optedOut: false }],
  ['restricted', undefined],
])('reads that the bot is %s', (status, expected) => {
  expect(event({ my_chat_member: { chat, from, date: 1, new_chat_member: { status } } })).toEqual(expected)
})

it.each([
  ['a group', { update_id: 7, message: { chat: { id: -5, type: 'group' }, text: '/status' } }],
  ['a kind we did not ask for', { update_id: 7, channel_post: { chat, text: 'x' } }],
  ['an empty object', {}],
  ['a list', []],
  ['null', null],
  ['a wrong id', { update_id: 'x', message: { chat, text: 'x' } }],
  ['a message that is none', { update_id: 7, message: null }],
])('reads nothing in %s', (_, update) => {
  expect(readUpdate(update)).toBeNull()
})

it('puts short choices two by two, and the ways out together in the last row', () => {
  const labels = ['Today', 'Leave', 'Tomorrow', 'Saturday 28 November', 'Sunday', 'Back']
  const choices = labels.map((label) => ({
    id: label,
    label,
    ...(label === 'Leave' || label === 'Back' ? { out: true as const } : {}),
  }))

  expect(keyboard(choices).map((row) => row.map(({ text }) => text))).toEqual([
    ['Today', 'Tomorrow'],
    ['Saturday 28 November'],
    ['Sunday'],
    ['Leave', 'Back'],
  ])
})
