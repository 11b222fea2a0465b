import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Document } from 'mongodb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventually, type Outside, openOutside, sentTo, telegramSays, twilioSays } from './testing/workers.ts'

const chat: Contact = { channel: 'telegram', address: '1001' }
const phone: Contact = { channel: 'sms', address: '+12025550143' }
const whatsapp: Contact = { channel: 'whatsapp', address: '+12025550143' }
const mail: Contact = { channel: 'email', address: 'ann@example.org' }

let outside: Outside
beforeEach(async () => {
  outside = await openOutside()
})
afterEach(() => outside.close())

const optedOut = async (contact: Contact) => (await outside.clinic.patients.find(contact))?.optedOutAt ?? null

/** Lets the time pass in which Twilio reports a delivery. */
async function unreportedForLong() {
  const alerts = outside.clinic.database.collection('alerts')
  // A question that is being asked has fifteen seconds.
  const isSettled = ({ notBefore }: Document) => notBefore > new Date(Date.now() + 16_000)
  await eventually(async () => (await outside.rows()).every(isSettled)).toBe(true)
  await alerts.updateMany({ state: 'sent' }, { $set: { notBefore: new Date(Date.now() - 1) } })
}

describe('when the first route fails', () => {
  it('for good on Telegram, the alert goes by SMS, and so do the next ones', async () => {
    const { clinic, telegram, twilio, start, states, next } = outside
    telegram.behave('403')
    await clinic.book('ann', chat, phone)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'sent' })
    expect(sentTo(twilio.accepted, phone)).toEqual([expect.stringContaining('number is 1')])
    expect(await optedOut(chat)).toEqual(expect.any(Number))

    await next()
    await eventually(() => sentTo(twilio.accepted, phone)).toHaveLength(2)
    expect(telegram.accepted).toEqual([])
  })

  it('outside the window of WhatsApp, it goes by SMS to the same number', async () => {
    const { clinic, twilio, start, states } = outside
    twilio.behave(twilioSays(400, 63016))
    await clinic.book('ann', whatsapp)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'sent' })
    expect(sentTo(twilio.accepted, whatsapp)).toEqual([])
    expect(sentTo(twilio.accepted, phone)).toHaveLength(1)
  })

  it('later, as Twilio reports, the alert goes by the next route once, however often that is reported', async () => {
    const { clinic, twilio, start, states, report } = outside
    await clinic.book('ann', whatsapp, mail)
    const { address } = await start()
    await eventually(() => sentTo(twilio.accepted, whatsapp)).toHaveLength(1)
    await eventually(states).toEqual({ 'booked ann': 'sent' })
    const failed = { MessageStatus: 'undelivered', ErrorCode: '63016' }
    expect((await report(address, 0, failed)).status).toBe(204)
    await eventually(() => sentTo(twilio.accepted, phone)).toHaveLength(1)
    await eventually(states).toEqual({ 'booked ann': 'sent' })

    expect((await report(address, 0, failed)).status).toBe(204)
    expect((await report(address, 1, { MessageStatus: 'delivered' })).status).toBe(204)
    expect(await states()).toEqual({ 'booked ann': 'delivered' })
    expect(outside.mail.accepted).toEqual([])
  })

  it('and no worker ran to hear the report, Twilio is asked and the alert goes by the next route', async () => {
    const { clinic, twilio, start, states } = outside
    await clinic.book('ann', whatsapp)
    await clinic.book('ben', { ...phone, address: '+12025550144' })
    const { close } = await start()
    await eventually(states).toEqual({ 'booked ann': 'sent', 'booked ben': 'sent' })
    await close()
    for (const message of twilio.accepted) {
      const arrived = message.to === '+12025550144'
      Object.assign(message, arrived ? { status: 'delivered' } : { status: 'undelivered', errorCode: 63016 })
    }
    const sentToBen = async () => (await outside.rows()).find(({ appointmentId }) => appointmentId === 'ben')?.sentAt
    const before = await sentToBen()
    await unreportedForLong()
    await start()
    await eventually(() => sentTo(twilio.accepted, phone)).toHaveLength(1)
    await eventually(states).toEqual({ 'booked ann': 'sent', 'booked ben': 'delivered' })
    expect(twilio.accepted).toHaveLength(3)
    expect(await sentToBen()).toEqual(before)
  })

  it('or nothing is ever reported, Twilio is asked three times', async () => {
    const { clinic, start, states } = outside
    await clinic.book('ann', phone)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'sent' })
    for (const times of [1, 2, 3]) {
      await unreportedForLong()
      await eventually(async () => (await outside.rows())[0]?.lookups).toBe(times)
    }
    await eventually(async () => (await outside.rows())[0]).toMatchObject({ state: 'sent', notBefore: null })
  })

  it('because the provider asks for too long a pause, the alert goes by the next route at once', async () => {
    const { clinic, telegram, twilio, start, states } = outside
    telegram.behave(telegramSays(429, 'Too Many Requests', { retry_after: 90 }))
    await clinic.book('ann', chat, phone)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'sent' })
    expect(sentTo(twilio.accepted, phone)).toHaveLength(1)
    expect(await optedOut(chat)).toBe(null)
  })

  it('by e-mail, the alert goes by the next route', async () => {
    const { clinic, twilio, start, states } = outside
    outside.mail.behave('400')
    await clinic.book('ann', mail, phone)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'sent' })
    expect(sentTo(twilio.accepted, phone)).toHaveLength(1)
  })

  it('and there is no other, the alert has failed with the reason', async () => {
    const { clinic, twilio, start, states } = outside
    twilio.behave(twilioSays(400, 21211))
    await clinic.book('ann', phone)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'failed: twilio-21211' })
    await eventually(async () => (await outside.rows())[0]?.notBefore).toBe(null)
  })

  it('one of several workers takes the next route', async () => {
    const { clinic, telegram, twilio, start, states, next } = outside
    telegram.behave('403', 99)
    await Promise.all([start(), start(), start()])
    for (const name of ['ann', 'ben', 'cleo', 'dan']) {
      await clinic.book(
        name,
        { ...chat, address: `1${name.length}${name.charCodeAt(0)}` },
        { ...phone, address: `+12025550${100 + name.charCodeAt(0)}` },
      )
    }
    await eventually(async () => Object.values(await states())).toEqual(Array.from({ length: 4 }, () => 'sent'))
    await next()
    await eventually(states).toMatchObject({ 'called ann': 'sent' })
    const texts = twilio.accepted.map(({ to, text }) => `${to} ${text}`)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts).toHaveLength(5)
  })

  it('a turn that is over is not sent any more', async () => {
    const { clinic, telegram, twilio, start, states, next } = outside
    await clinic.book('ann', chat, phone)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'sent' })
    telegram.behave(telegramSays(429, 'Too Many Requests', { retry_after: 3 }))
    await next()
    await eventually(states).toMatchObject({ 'called ann': 'pending' })
    await next()
    await eventually(states).toMatchObject({ 'called ann': 'suppressed' })
    expect(sentTo(telegram.accepted, chat)).toHaveLength(1)
    expect(twilio.accepted).toEqual([])
  })
})

describe('a patient who opted out', () => {
  it('gets nothing there, but alerts by the other contact', async () => {
    const { clinic, twilio, start, states } = outside
    await clinic.book('ann', phone, mail)
    await clinic.book('ben', { ...phone, address: '+12025550144' })
    await clinic.patients.optOut(phone, Date.now())
    await clinic.patients.optOut({ ...phone, address: '+12025550144' }, Date.now())
    await start()
    await eventually(states).toEqual({ 'booked ann': 'sent', 'booked ben': 'suppressed: opted-out' })
    expect(outside.mail.accepted).toMatchObject([{ to: mail.address }])
    expect(twilio.accepted).toEqual([])
  })

  it('gets alerts again after START', async () => {
    const { clinic, twilio, start, states, next } = outside
    await clinic.book('ann', phone)
    await clinic.patients.optOut(phone, Date.now())
    await start()
    await eventually(states).toEqual({ 'booked ann': 'suppressed: opted-out' })
    await clinic.patients.optIn(phone)
    await next()
    await eventually(() => sentTo(twilio.accepted, phone)).toEqual([expect.stringContaining("It's your turn")])
  })

  it('at the last moment gets nothing', async () => {
    const { clinic, telegram, start, states } = outside
    telegram.behave(telegramSays(429, 'Too Many Requests', { retry_after: 2 }))
    await clinic.book('ann', chat)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'pending' })
    await clinic.patients.optOut(chat, Date.now())
    await eventually(states).toEqual({ 'booked ann': 'suppressed: opted-out' })
    expect(telegram.accepted).toEqual([])
  })

  it('at Twilio is known from its answer', async () => {
    const { clinic, twilio, start, states } = outside
    twilio.behave(twilioSays(400, 21610))
    await clinic.book('ann', phone)
    await start()
    await eventually(states).toEqual({ 'booked ann': 'failed: twilio-21610' })
    await eventually(() => optedOut(phone)).toEqual(expect.any(Number))
  })
})
