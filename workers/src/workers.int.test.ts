import type { Contact } from '@anteroom/contracts/contact.ts'
import twilioSdk from 'twilio'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SWEEP_EVERY_MS } from './sweep.ts'
import { eventually, type Outside, openOutside, publicUrl, sentTo, telegramSays } from './testing/workers.ts'

const ann: Contact = { channel: 'telegram', address: '1001' }
const ben: Contact = { channel: 'sms', address: '+12025550143' }
const cleo: Contact = { channel: 'email', address: 'cleo@example.org' }
const dan: Contact = { channel: 'telegram', address: '1004' }

let clinic: Outside['clinic']
let telegram: Outside['telegram']
let twilio: Outside['twilio']
let mail: Outside['mail']
let outside: Outside

beforeEach(async () => {
  outside = await openOutside()
  ;({ clinic, telegram, twilio, mail } = outside)
})
afterEach(() => outside.close())

const start = (sweepEveryMs = 100) => outside.start({}, sweepEveryMs)
const next = () => outside.next()
const states = () => outside.states()

describe('without Redis', () => {
  it('sends within five seconds what is due', async () => {
    await start(SWEEP_EVERY_MS)
    await clinic.book('ann', ann)
    await expect.poll(() => sentTo(telegram.accepted, ann), { timeout: 5_000 }).toHaveLength(1)
  })

  it('confirms, announces and calls each patient once, on their own channel', async () => {
    await clinic.book('ann', ann)
    await clinic.book('ben', ben)
    await clinic.book('cleo', cleo)
    await start()
    await eventually(() => sentTo(telegram.accepted, ann)).toEqual([expect.stringContaining("You're next")])
    await eventually(() => sentTo(twilio.accepted, ben)).toEqual([expect.stringContaining("You're booked")])
    await eventually(() => mail.accepted.length).toBe(1)

    await next()
    await eventually(() => sentTo(telegram.accepted, ann).at(-1)).toContain("It's your turn")
    await next()
    await eventually(() => sentTo(twilio.accepted, ben).at(-1)).toContain("It's your turn")
    await eventually(() => mail.accepted.at(-1)?.raw).toContain("You're next")
    await next()
    await eventually(() => mail.accepted.at(-1)?.raw).toContain("It's your turn")

    expect(sentTo(telegram.accepted, ann)).toHaveLength(2)
    expect(sentTo(twilio.accepted, ben)).toHaveLength(2)
    expect(mail.accepted.map(({ raw }) => /Subject: (\S+)/.exec(raw)?.[1])).toEqual(["You're", "You're", "It's"])
  })

  it('sends what staff write to all who wait, once to each, and to nobody who books later', async () => {
    await clinic.book('ben', ben)
    await clinic.book('cleo', cleo)
    await start()
    await eventually(() => mail.accepted.length).toBe(1)
    await clinic.command({ kind: 'announce', text: 'The lift is out of order.' })
    await eventually(() => sentTo(twilio.accepted, ben).at(-1)).toMatch(/: The lift is out of order\.\nhttp\S+$/)
    await eventually(() => mail.accepted.at(-1)?.raw).toContain('The lift is out of order.')
    await clinic.book('ann', ann)
    await eventually(() => sentTo(telegram.accepted, ann)).toHaveLength(1)
    expect(sentTo(twilio.accepted, ben)).toHaveLength(2)
    expect(mail.accepted).toHaveLength(2)
  })

  it('edits the card on Telegram until the visit is over', async () => {
    await clinic.book('dan', dan)
    await clinic.book('ann', ann)
    await start()
    const edits = () => telegram.accepted.filter(({ method, to }) => method === 'editMessageText' && to === ann.address)
    await eventually(() => sentTo(telegram.accepted, ann)).toEqual([expect.stringContaining("You're 2nd in line")])

    await clinic.command({ kind: 'set-doctor-status', status: 'running-late' })
    await eventually(() => edits().at(-1)?.text).toContain('is running late.')
    await next()
    await next()
    await eventually(() => edits().at(-1)?.text).toContain("It's your turn")
    await next()
    await eventually(() => edits().at(-1)?.text).toContain('Your visit is over')

    const card = telegram.accepted.find(({ to, text }) => to === ann.address && text.includes("You're 2nd in line"))
    expect(new Set(edits().map(({ messageId }) => messageId))).toEqual(new Set([card?.messageId]))
  })

  it('sends what became due while no worker ran, and repeats nothing', async () => {
    await clinic.book('ann', ann)
    await clinic.book('dan', dan)
    const first = await start()
    await eventually(states).toEqual({ 'booked ann': 'sent', 'booked dan': 'sent' })
    await first.close()

    await next()
    await start()
    await eventually(() => sentTo(telegram.accepted, ann).at(-1)).toContain("It's your turn")
    await next()
    await eventually(() => sentTo(telegram.accepted, dan).at(-1)).toContain("It's your turn")
    expect(sentTo(telegram.accepted, ann)).toHaveLength(2)
    expect(sentTo(telegram.accepted, dan)).toHaveLength(2)
  })

  it('sends each alert once with three workers', async () => {
    await Promise.all([start(), start(), start()])
    await clinic.book('ann', ann)
    await clinic.book('ben', ben)
    await next()
    await eventually(() => sentTo(telegram.accepted, ann).at(-1)).toContain("It's your turn")
    await next()
    await eventually(() => sentTo(twilio.accepted, ben).at(-1)).toContain("It's your turn")
    expect(sentTo(telegram.accepted, ann).filter((text) => text.includes('your turn'))).toHaveLength(1)
    expect(sentTo(twilio.accepted, ben).filter((text) => text.includes('your turn'))).toHaveLength(1)
  })
})

describe('when the provider has a bad day', () => {
  const overloaded = telegramSays(429, 'wait', { retry_after: 1 })

  it('waits as long as it is asked to, and then sends the alert once', async () => {
    telegram.behave(overloaded)
    await clinic.book('ann', ann)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'sent' })
    expect(sentTo(telegram.accepted, ann)).toHaveLength(1)
  })

  it('does not send later what is no longer true', async () => {
    telegram.behave(overloaded)
    await clinic.book('ann', ann)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'pending' })
    await clinic.command({ kind: 'cancel', appointmentId: 'ann', by: 'patient' })
    await eventually(states).toEqual({ 'booked ann': 'suppressed' })
    expect(telegram.accepted).toEqual([])
  })

  it('gives up on a patient who blocked the bot, and goes on with the others', async () => {
    telegram.behave('403')
    await clinic.book('ann', ann)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'failed: telegram-403' })
    await clinic.book('dan', dan)
    await eventually(states).toEqual({ 'booked ann': 'failed: telegram-403', 'booked dan': 'sent' })
  })

  it('repeats "come in" once when nobody knows whether it arrived, and says that it is a repeat', async () => {
    await clinic.book('ann', ann)
    await start()
    await eventually(states).toMatchObject({ 'booked ann': 'sent' })
    telegram.behave('accept-then-reset', 9)
    await next()
    await eventually(states).toMatchObject({ 'called ann': 'uncertain' })
    await eventually(() => sentTo(telegram.accepted, ann).slice(1)).toEqual([
      expect.stringContaining("It's your turn"),
      expect.stringMatching(/^Reminder: It's your turn/),
    ])
  })
})

it('finishes what it is sending before it closes', async () => {
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
  telegram.behave({ accepts: true, after: answered })
  await clinic.book('ann', ann)
  const workers = await start()
  await eventually(() => telegram.accepted.length).toBe(1)

  const closing = workers.close()
  expect(await states()).toEqual({ 'booked ann': 'sending' })
  answer()
  await closing
  expect(await states()).toEqual({ 'booked ann': 'sent' })
})

describe('the delivery report', () => {
  it('moves the alert on if Twilio signed it, and is refused if not', async () => {
    await clinic.book('ben', ben)
    const { address } = await start()
    await eventually(states).toEqual({ 'booked ben': 'sent' })
    const report = async (MessageStatus: string, secret?: string) =>
      (await outside.report(address, 0, { MessageStatus, ...(secret ? { secret } : {}) })).status

    expect(await report('delivered', 'forged')).toBe(403)
    const given = String(twilio.accepted[0]?.parameters?.StatusCallback)
    for (const known of ['/ben/', outside.clinic.day, 'booked']) expect(given).not.toContain(known)
    expect(await states()).toEqual({ 'booked ben': 'sent' })
    expect(await report('delivered')).toBe(204)
    expect(await report('failed')).toBe(204)
    expect(await states()).toEqual({ 'booked ben': 'delivered' })
  })

  it('is refused when it is too long or makes no sense', async () => {
    const { address } = await start()
    const post = (body: string) =>
      fetch(`${address}/twilio/status`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'X-Twilio-Signature': twilioSdk.getExpectedTwilioSignature(
            twilio.account.token,
            `${publicUrl}/twilio/status`,
            Object.fromEntries(new URLSearchParams(body)),
          ),
        },
      })
    expect((await post(`a=${'x'.repeat(20_000)}`)).status).toBe(413)
    expect((await post('MessageStatus=delivered')).status).toBe(400)
  })
})

it('reports its health', async () => {
  const { address } = await start()
  expect((await fetch(`${address}/livez`)).status).toBe(200)
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
})
