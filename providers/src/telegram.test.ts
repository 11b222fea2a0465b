import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CardEdit } from './channel.ts'
import { telegramChannel } from './telegram.ts'
import { message, soon } from './testing/example-message.ts'
import { startTelegram, unusedPort } from './testing/example-providers.ts'

const edit: CardEdit = {
  to: '1001',
  messageId: '5',
  text: 'new',
  buttons: [[{ label: 'Aquí', data: 'c1:here:secret' }]],
}

let closing: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closing.map((close) => close()))
  closing = []
})

describe('Telegram', () => {
  let telegram: Awaited<ReturnType<typeof startTelegram>>
  beforeEach(async () => {
    telegram = await startTelegram()
    closing.push(telegram.close)
  })
  const channel = (apiRoot = telegram.url) => telegramChannel({ token: '1:token', apiRoot })
  const problem = (status: number, description: string, parameters = {}) => ({
    status,
    body: { ok: false, error_code: status, description, parameters },
  })

  it('sends, and knows the message again', async () => {
    expect(await channel().send(message, soon())).toEqual({ kind: 'accepted', providerId: '1' })
    expect(telegram.accepted).toMatchObject([{ method: 'sendMessage', to: '1001', text: 'Está aquí' }])
  })

  it.each([
    [problem(429, 'Too Many Requests', { retry_after: 7 }), { kind: 'not-accepted', retryAfter: 7 }],
    [problem(403, 'Forbidden: bot was blocked by the user'), { kind: 'refused', reason: 'telegram-403' }],
    [problem(400, 'Bad Request: chat not found'), { kind: 'refused', reason: 'telegram-400' }],
    [problem(401, 'Unauthorized'), { kind: 'not-accepted' }],
    [problem(503, 'Service Unavailable'), { kind: 'not-accepted' }],
    [problem(500, 'Internal Server Error'), { kind: 'unknown' }],
    [{ status: 200, body: '{ broken' }, { kind: 'unknown' }],
    [{ status: 200, body: { ok: true, result: true } }, { kind: 'unknown' }],
    [{ acceptAndAnswer: problem(502, 'Bad Gateway') }, { kind: 'unknown' }],
    [{ status: 302, body: '', headers: { location: 'http://127.0.0.1:9/' } }, { kind: 'not-accepted' }],
    ['accept, then hang up' as const, { kind: 'unknown' }],
  ])('understands %j', async (behaviour, outcome) => {
    telegram.behave(behaviour)
    expect(await channel().send(message, soon())).toEqual(outcome)
  })

  it('knows nothing after the time limit, and that nothing was sent where nobody listens', async () => {
    for (const behaviour of ['accept, then say nothing', 'accept, then talk on and on'] as const) {
      telegram.behave(behaviour)
      expect(await channel().send(message, AbortSignal.timeout(500))).toEqual({ kind: 'unknown' })
    }
    const nobody = channel(`http://127.0.0.1:${await unusedPort()}`)
    expect(await nobody.send(message, soon())).toEqual({ kind: 'not-accepted' })
  })

  it('shows the buttons of a card when it sends it, when it edits it, and none when there are none', async () => {
    const { buttons } = edit
    await channel().send({ ...message, kind: 'booked', buttons }, soon())
    await channel().edit(edit, soon())
    await channel().edit({ ...edit, buttons: [] }, soon())

    const shown = [[{ text: 'Aquí', callback_data: 'c1:here:secret' }]]
    expect(telegram.accepted.map(({ fields }) => fields.reply_markup)).toEqual([
      { inline_keyboard: shown },
      { inline_keyboard: shown },
      { inline_keyboard: [] },
    ])
  })

  it.each([
    ['accept' as const, { kind: 'shown' }],
    [problem(400, 'Bad Request: message is not modified: same'), { kind: 'shown' }],
    [problem(400, 'Bad Request: message to edit not found'), { kind: 'gone' }],
    [problem(403, 'Forbidden: bot was blocked by the user'), { kind: 'blocked' }],
    [problem(429, 'Too Many Requests', { retry_after: 3 }), { kind: 'later', retryAfter: 3 }],
    [problem(500, 'Internal Server Error'), { kind: 'later' }],
    ['accept, then hang up' as const, { kind: 'later' }],
  ])('edits a card: %j', async (behaviour, outcome) => {
    telegram.behave(behaviour)
    expect(await channel().edit(edit, soon())).toEqual(outcome)
  })
})
