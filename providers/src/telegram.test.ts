import { freePort } from '@anteroom/local/processes/free-port.ts'
import { startTelegram, type Telegram } from '@anteroom/local/stand-ins/in-process.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CardEdit } from './channel.ts'
import { telegramChannel } from './telegram.ts'
import { message, soon } from './testing/message.ts'

const buttons = [[{ label: 'Aquí', data: 'c1:here:secret' }]]

describe('Telegram', () => {
  let telegram: Telegram
  beforeEach(async () => {
    telegram = await startTelegram()
  })
  afterEach(() => telegram.stop())
  const channel = (apiRoot = telegram.url) => telegramChannel({ token: telegram.token, apiRoot })
  const problem = (status: number, description: string, parameters = {}) => ({
    accepts: false,
    status,
    body: { ok: false, error_code: status, description, parameters },
  })

  /** A card in the chat, and the next edit of it. */
  async function sentCard(): Promise<CardEdit> {
    await channel().send({ ...message, kind: 'booked', buttons }, soon())
    return { to: message.to, messageId: String(telegram.accepted[0]?.messageId), text: 'new', buttons }
  }

  it('sends, and knows the message again', async () => {
    const outcome = await channel().send(message, soon())
    expect(telegram.accepted).toMatchObject([{ method: 'sendMessage', to: '1001', text: 'Está aquí' }])
    expect(outcome).toEqual({ kind: 'accepted', providerId: String(telegram.accepted[0]?.messageId) })
  })

  it.each([
    [problem(429, 'Too Many Requests', { retry_after: 7 }), { kind: 'not-accepted', retryAfter: 7 }],
    [problem(403, 'Forbidden: bot was blocked by the user'), { kind: 'refused', reason: 'telegram-403' }],
    [problem(400, 'Bad Request: chat not found'), { kind: 'refused', reason: 'telegram-400' }],
    [problem(401, 'Unauthorized'), { kind: 'not-accepted' }],
    [problem(503, 'Service Unavailable'), { kind: 'not-accepted' }],
    [problem(500, 'Internal Server Error'), { kind: 'unknown' }],
    ['broken-json' as const, { kind: 'unknown' }],
    [{ accepts: true, status: 200, body: { ok: true, result: true } }, { kind: 'unknown' }],
    [{ ...problem(502, 'Bad Gateway'), accepts: true }, { kind: 'unknown' }],
    [{ accepts: false, status: 302, body: '', headers: { location: 'http://127.0.0.1:9/' } }, { kind: 'not-accepted' }],
    ['accept-then-reset' as const, { kind: 'unknown' }],
  ])('understands %j', async (behaviour, outcome) => {
    telegram.behave(behaviour)
    expect(await channel().send(message, soon())).toEqual(outcome)
  })

  it('knows nothing after the time limit, and that nothing was sent where nobody listens', async () => {
    const endless = { accepts: true, endless: '{"ok":true,"result":"' } as const
    for (const behaviour of ['accept-then-hang', endless] as const) {
      telegram.behave(behaviour)
      expect(await channel().send(message, AbortSignal.timeout(500))).toEqual({ kind: 'unknown' })
    }
    const nobody = channel(`http://127.0.0.1:${await freePort()}`)
    expect(await nobody.send(message, soon())).toEqual({ kind: 'not-accepted' })
  })

  it('shows the buttons of a card when it sends it, when it edits it, and none when there are none', async () => {
    const edit = await sentCard()
    await channel().edit(edit, soon())
    await channel().edit({ ...edit, buttons: [] }, soon())

    const shown = [[{ text: 'Aquí', callback_data: 'c1:here:secret' }]]
    expect(telegram.accepted.map(({ parameters }) => parameters.reply_markup)).toEqual([
      { inline_keyboard: shown },
      { inline_keyboard: shown },
      { inline_keyboard: [] },
    ])
  })

  it.each([
    ['ok' as const, { kind: 'shown' }],
    [problem(400, 'Bad Request: message is not modified: same'), { kind: 'shown' }],
    [problem(400, 'Bad Request: message to edit not found'), { kind: 'gone' }],
    [problem(403, 'Forbidden: bot was blocked by the user'), { kind: 'blocked' }],
    [problem(429, 'Too Many Requests', { retry_after: 3 }), { kind: 'later', retryAfter: 3 }],
    [problem(500, 'Internal Server Error'), { kind: 'later' }],
    ['accept-then-reset' as const, { kind: 'later' }],
  ])('edits a card: %j', async (behaviour, outcome) => {
    const edit = await sentCard()
    telegram.behave(behaviour)
    expect(await channel().edit(edit, soon())).toEqual(outcome)
  })
})
