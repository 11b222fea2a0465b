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
      event: { kind: 'message', input: { kind: 'text', text: '/start dr_1' }, language: 'es' },
    },
    press: null,
  })
})

it('reads a photo as a message without words, and a language that is not ours as English', () => {
  expect(event({ message: { chat, from: { language_code: 'tlh' }, photo: [] } })).toMatchObject({
    input: { kind: 'text', text: '' },
    language: 'en',
  })
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
  ['a kind we did not ask for', { update_id: 7, edited_message: { chat, text: 'x' } }],
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
