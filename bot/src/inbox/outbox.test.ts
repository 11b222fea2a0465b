import { expect, it } from 'vitest'
import { type BookingDraft, newConversation, type State } from '../conversation/model.ts'
import type { Conversation } from './conversations.ts'
import { afterMessage } from './conversations.ts'
import { afterSending, startSending } from './outbox.ts'

const NOW = Date.parse('2026-11-26T09:00:00Z')
const state = newConversation({ language: 'en', patientName: null })
const patient = { channel: 'sms', address: '+12025550143' } as const
const message = (messageId: string) => ({ patient, messageId, state, replies: [{ text: messageId, choices: [] }] })

/** A conversation with the replies to these messages in its outbox. */
const withOutbox = (...messageIds: string[]) =>
  messageIds.reduce<Conversation | null>((before, id) => afterMessage(before, message(id), NOW), null) as Conversation

/** The conversation after a try to send the first reply, with this outcome. */
function attempt(before: Conversation, outcome: Parameters<typeof afterSending>[2], now = NOW) {
  const started = startSending(before, now)
  if (!started?.outgoing) throw new Error('Nothing was sent')
  return afterSending(started.conversation, started.outgoing, outcome, now)
}

const texts = ({ outbox }: Conversation) => outbox.map(({ messageId }) => messageId)

it('sends one reply after the other, in order', () => {
  const after = attempt(withOutbox('a', 'b'), { kind: 'accepted', providerId: '1' })

  expect(texts(after)).toEqual(['b'])
  expect(attempt(after, { kind: 'accepted', providerId: '2' })).toMatchObject({ outbox: [], dueAt: null })
})

it('waits for a reply that another process is sending, until its lease has expired', () => {
  const { conversation } = startSending(withOutbox('a'), NOW) ?? {}
  if (!conversation) throw new Error('Nothing was sent')

  expect(startSending(conversation, NOW + 14_999)).toBeNull()
  expect(startSending(conversation, NOW + 15_000)).not.toBeNull()
})

it('sends again, once, a reply that may have arrived', () => {
  const once = attempt(withOutbox('a', 'b'), { kind: 'unknown' })
  expect(texts(once)).toEqual(['a', 'b'])
  expect(texts(attempt(once, { kind: 'unknown' }, NOW + 1_000))).toEqual(['b'])
})

it('sends a reply again after a crash, until the reply must be the cause', () => {
  let conversation = withOutbox('a', 'b')
  const sent: (string | undefined)[] = []
  for (let crash = 0; crash < 6; crash += 1) {
    const started = startSending(conversation, NOW + crash * 60_000)
    if (!started) throw new Error('Nothing was to be done')
    sent.push(started.outgoing?.messageId)
    conversation = started.conversation
  }
  expect(sent).toEqual(['a', 'a', 'a', 'a', 'a', undefined])
  expect(texts(conversation)).toEqual(['b'])
})

it('retries a reply that was not accepted as often as needed, with longer and longer pauses', () => {
  let conversation = withOutbox('a')
  const pauses: number[] = []
  for (let now = NOW; pauses.length < 8; now = conversation.dueAt ?? now) {
    conversation = attempt(conversation, { kind: 'not-accepted' }, now)
    pauses.push(((conversation.dueAt ?? 0) - now) / 1000)
  }

  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
})

it('waits as long as the provider asks', () => {
  const after = attempt(withOutbox('a'), { kind: 'not-accepted', retryAfter: 30 })

  expect(startSending(after, NOW + 29_999)).toBeNull()
  expect(startSending(after, NOW + 30_000)?.outgoing).toMatchObject({ messageId: 'a' })
})

it('waits for the limits of the provider as long as it has to, and counts no try', () => {
  const after = attempt(withOutbox('a'), { kind: 'not-yet', waitMs: 4_200 })

  expect(after).toMatchObject({ dueAt: NOW + 4_200, outbox: [{ tries: 0, unconfirmed: 0 }] })
  expect(startSending(after, NOW + 4_199)).toBeNull()
  expect(startSending(after, NOW + 4_200)?.outgoing).toMatchObject({ messageId: 'a' })
})

it('drops a reply that is refused', () => {
  expect(texts(attempt(withOutbox('a', 'b'), { kind: 'refused', reason: 'telegram-400' }))).toEqual(['b'])
})

it('changes nothing when another process has recorded the outcome', () => {
  const started = startSending(withOutbox('a', 'b'), NOW)
  if (!started?.outgoing) throw new Error('Nothing was sent')
  const settled = afterSending(started.conversation, started.outgoing, { kind: 'accepted', providerId: '1' }, NOW)

  expect(afterSending(settled, started.outgoing, { kind: 'not-accepted' }, NOW)).toEqual(settled)
})

it('asks nothing any more of a patient who never got the question', () => {
  const draft = { doctor: { id: 'dr_1', name: 'Dr. Chen' } } as BookingDraft
  const asking: State = { ...state, at: { step: 'name', draft }, question: 3, offered: [{ do: 'back' }] }
  const one = afterMessage(null, { ...message('a'), state: asking }, NOW)
  expect(attempt(one, { kind: 'accepted', providerId: '1' }).state.at.step).toBe('name')
  const after = attempt(one, { kind: 'refused', reason: 'trial' })
  expect(after.state).toMatchObject({ at: { step: 'idle' }, offered: [], question: 3 })
  // The reply to a later message is still to come, with its own question.
  const two = afterMessage(one, { ...message('b'), state: asking }, NOW)
  expect(attempt(two, { kind: 'refused', reason: 'trial' }).state.at.step).toBe('name')
})
