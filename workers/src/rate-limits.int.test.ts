import type { Contact } from '@anteroom/contracts/contact.ts'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { eventually, type Outside, openOutside, sentTo, telegramSays } from './testing/workers.ts'

const chat = (address: number): Contact => ({ channel: 'telegram', address: String(address) })
const phone: Contact = { channel: 'sms', address: '+12025550143' }

let outside: Outside
let redis: Record<string, string>
beforeEach(async () => {
  outside = await openOutside()
  // Each stand-in has a token of its own, so that no two tests share the limits of a bot.
  redis = { REDIS_URL: inject('redisUrl') }
})
afterEach(() => outside.close())

/** Patients with a Telegram chat each, from chat 2000 on. */
async function manyPatients(count: number) {
  for (let index = 0; index < count; index += 1) await outside.clinic.book(`p${index}`, chat(2000 + index))
}

const times = () => outside.telegram.accepted.map(({ at }) => Date.parse(at))
/** The most calls that arrived in a second; two may arrive some milliseconds closer than they were made. */
const mostInASecond = () =>
  Math.max(...times().map((from) => times().filter((at) => at >= from && at < from + 970).length))

describe('the limits of Telegram', () => {
  // How near to the full pace they come is measured by `npm run bench -- drain`.
  it('hold over two workers', async () => {
    await manyPatients(30)
    await Promise.all([1, 2].map(() => outside.start({ ...redis, TELEGRAM_PER_SECOND: '10' })))
    await eventually(() => outside.telegram.accepted.length).toBe(30)
    expect(mostInASecond()).toBeLessThanOrEqual(10)
  })

  it('let a call overtake everything less urgent', async () => {
    const { clinic, telegram, start, next } = outside
    const ann = chat(1001)
    await clinic.book('ann', ann)
    await manyPatients(30)
    await start({ ...redis, TELEGRAM_PER_SECOND: '5' })
    await eventually(() => telegram.accepted.length).toBeGreaterThan(2)
    await next()
    await eventually(() => sentTo(telegram.accepted, ann).at(-1)).toContain("It's your turn")
    expect(telegram.accepted.length).toBeLessThan(20)
  })

  it('are one message or edit a second to one chat, of which the last shows the queue as it is', async () => {
    const { clinic, telegram, start, next } = outside
    const ann = chat(1001)
    for (const name of ['a', 'b', 'c', 'd']) await clinic.book(name, null)
    await clinic.book('ann', ann)
    await Promise.all([1, 2].map(() => start(redis)))
    await eventually(() => sentTo(telegram.accepted, ann)).toHaveLength(1)
    for (let count = 0; count < 5; count += 1) await next()
    await eventually(
      () => telegram.accepted.filter(({ method }) => method === 'editMessageText').at(-1)?.text,
    ).toContain("It's your turn")
    const gaps = times()
      .slice(1)
      .map((at, index) => at - (times()[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(950)
    expect(telegram.accepted.length).toBeLessThan(6)
  })
})

describe('a provider that', () => {
  it('asks for a pause is not called in that chat by any worker, and other chats are not held up', async () => {
    const { clinic, telegram, start, next } = outside
    const ann = chat(1001)
    telegram.behave(telegramSays(429, 'Too Many Requests', { retry_after: 4 }))
    await clinic.book('ann', ann)
    const begun = Date.now()
    await Promise.all([1, 2].map(() => start(redis)))
    await eventually(async () => (await outside.rows())[0]?.tries).toBe(1)
    await clinic.book('ben', chat(1002))
    await eventually(() => sentTo(telegram.accepted, chat(1002)), 3_000).toHaveLength(1)
    await next()
    await eventually(() => sentTo(telegram.accepted, ann)).not.toEqual([])
    const first = telegram.accepted.find(({ to }) => to === '1001')?.at ?? ''
    expect(Date.parse(first) - begun).toBeGreaterThan(3_900)
  })

  it('hangs for some chats holds up no other', async () => {
    const { clinic, telegram, twilio, start } = outside
    await manyPatients(12)
    telegram.behave('accept-then-hang', 10)
    await start(redis)
    await eventually(() => telegram.accepted.length).toBe(12)
    await clinic.book('ann', chat(1001))
    await clinic.book('ben', phone)
    await eventually(() => sentTo(telegram.accepted, chat(1001)), 3_000).toHaveLength(1)
    await eventually(() => sentTo(twilio.accepted, phone), 3_000).toHaveLength(1)
  })

  it('always fails for one alert holds up no other', async () => {
    const { clinic, telegram, start, states } = outside
    telegram.behave(telegramSays(503, 'Service Unavailable'))
    await clinic.book('ann', chat(1001))
    await start(redis)
    await eventually(states).toEqual({ 'booked ann': 'pending' })
    await clinic.book('ben', chat(1002))
    await eventually(states, 5_000).toMatchObject({ 'booked ben': 'sent' })
  })
})
