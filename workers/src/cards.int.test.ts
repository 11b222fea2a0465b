import type { Contact } from '@anteroom/contracts/contact.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  buttonsUnder,
  editsOf,
  eventually,
  type Outside,
  openOutside,
  sentTo,
  telegramSays,
} from './testing/workers.ts'

const chat: Contact = { channel: 'telegram', address: '1001' }
const otherChat: Contact = { channel: 'telegram', address: '1002' }
const phone: Contact = { channel: 'sms', address: '+12025550143' }
const whatsapp: Contact = { channel: 'whatsapp', address: '+12025550143' }

let outside: Outside
beforeEach(async () => {
  outside = await openOutside()
})
afterEach(() => outside.close())

const late = () => outside.clinic.command({ kind: 'set-doctor-status', status: 'running-late' })
const onTime = () => outside.clinic.command({ kind: 'set-doctor-status', status: 'on-time' })

/** Ann's card is in her chat. */
async function withCard(contact = chat) {
  await outside.clinic.book('ann', contact)
  await outside.start()
  await eventually(outside.states).toEqual({ 'booked ann': 'sent' })
}

const coming = ['c1:here:ann', 'c1:later:ann', 'c1:move:ann', 'c1:cancel:ann']

describe('the live card', () => {
  it('has buttons as long as the patient waits, and is edited when only these change', async () => {
    const { telegram, clinic } = outside
    const edits = () => editsOf(telegram.accepted, chat)
    await withCard()
    expect(buttonsUnder(telegram.accepted[0])).toEqual(coming)

    await clinic.command({ kind: 'check-in', appointmentId: 'ann' })
    await eventually(() => buttonsUnder(edits().at(-1))).toEqual(coming.slice(1))
    expect(edits().at(-1)?.text).toContain('Place 1')

    await outside.next()
    await eventually(() => edits().at(-1)?.text).toContain('It is your turn')
    expect(buttonsUnder(edits().at(-1))).toEqual([])
  })

  it('that the patient deleted is sent anew once, silently, and then edited', async () => {
    const { telegram } = outside
    await withCard()
    // The alert goes out first, and then the card is edited.
    await late()
    await eventually(() => sentTo(telegram.accepted, chat)).toHaveLength(2)
    await eventually(() => editsOf(telegram.accepted, chat)).toHaveLength(1)
    telegram.behave(telegramSays(400, 'Bad Request: message to edit not found'))
    await outside.clinic.book('ben', null)
    await outside.clinic.command({ kind: 'move', appointmentId: 'ben', place: 1, reason: 'asked' })
    await eventually(() => telegram.accepted.at(-1)?.text).toContain('Place 2')
    expect(telegram.accepted.at(-1)).toMatchObject({ method: 'sendMessage', fields: { disable_notification: true } })
    expect(buttonsUnder(telegram.accepted.at(-1))).toEqual(coming)
    await outside.next()
    await outside.next()
    await eventually(() => editsOf(telegram.accepted, chat).at(-1)?.fields.message_id).toBe(4)
    expect(sentTo(telegram.accepted, chat).filter((text) => text.includes('Place 2'))).toHaveLength(1)
  })

  it('in a chat that is blocked is left, and the patient counts as having opted out', async () => {
    const { telegram, clinic } = outside
    await withCard()
    telegram.behave(telegramSays(403, 'Forbidden: bot was blocked by the user'), 9)
    await clinic.book('ben', null)
    await clinic.command({ kind: 'move', appointmentId: 'ben', place: 1, reason: 'asked' })
    await eventually(async () => (await clinic.patients.find(chat))?.optedOutAt).toEqual(expect.any(Number))
    expect(telegram.accepted).toHaveLength(1)
  })

  it('that already contentHash it is as good as edited', async () => {
    const { telegram, clinic } = outside
    await withCard()
    telegram.behave(telegramSays(400, 'Bad Request: message is not modified'))
    await clinic.book('ben', null)
    await clinic.command({ kind: 'move', appointmentId: 'ben', place: 1, reason: 'asked' })
    const before = (await outside.rows())[0]?.contentHash
    await eventually(async () => (await outside.rows())[0]?.contentHash).not.toBe(before)
    await eventually(async () => (await outside.rows())[0]?.notBefore).toBe(null)
    expect(telegram.accepted).toHaveLength(1)
  })

  it('whose edit is never to be made up for is looked at no more', async () => {
    const { clinic } = outside
    await withCard()
    await clinic.patients.optOut(chat, Date.now())
    const { modifiedCount } = await clinic.database
      .collection('alerts')
      .updateMany({}, { $set: { notBefore: new Date(Date.now() - 1_000) } })
    expect(modifiedCount).toBe(1)
    await eventually(async () => (await outside.rows())[0]).toMatchObject({ state: 'sent', notBefore: null })
  })

  it('is sent to the chat that the alerts moved to, and the old one is left', async () => {
    const { telegram, clinic } = outside
    await withCard()
    await clinic.command({ kind: 'set-contact', appointmentId: 'ann', contact: otherChat })
    await eventually(() => sentTo(telegram.accepted, otherChat)).toEqual([expect.stringContaining('Place 1')])
    await outside.next()
    await eventually(() => editsOf(telegram.accepted, otherChat).at(-1)?.text).toContain('It is your turn')
    expect(editsOf(telegram.accepted, chat)).toEqual([])
    expect(sentTo(telegram.accepted, chat)).toHaveLength(1)
  })
})

describe('a patient on WhatsApp', () => {
  it('is told there', async () => {
    const { clinic, twilio, start, next } = outside
    await clinic.book('ann', whatsapp)
    await start()
    await eventually(() => sentTo(twilio.accepted, whatsapp)).toEqual([expect.stringContaining('place 1')])
    await next()
    await eventually(() => sentTo(twilio.accepted, whatsapp).at(-1)).toContain('it is your turn')
    expect(twilio.accepted[1]?.fields).toMatchObject({ From: 'whatsapp:+12025550101', ValidityPeriod: '900' })
  })
})

describe("the doctor's status", () => {
  it('is told with the old time and the new one', async () => {
    const { twilio } = outside
    await outside.clinic.book('zoe', null)
    await withCard(phone)
    const first = /about (\d\d:\d\d)/.exec(twilio.accepted[0]?.text ?? '')?.[1]
    await late()
    await eventually(() => sentTo(twilio.accepted, phone)).toHaveLength(2)
    expect(twilio.accepted[1]?.text).toMatch(new RegExp(`running late. No. 2: about \\d\\d:\\d\\d \\(was ${first}\\)`))
    await onTime()
    await eventually(() => sentTo(twilio.accepted, phone)).toHaveLength(3)
    expect(twilio.accepted[2]?.text).toMatch(new RegExp(`back on time. No. 2: about ${first} \\(was \\d\\d:\\d\\d\\)`))
  })

  it('is not told when the time stays about the same', async () => {
    const { twilio, clinic, states } = outside
    await clinic.book('ann', phone)
    const first = await outside.start()
    await eventually(states).toEqual({ 'booked ann': 'sent' })
    await first.close()
    await late()
    await onTime()
    await outside.start()
    await eventually(states).toEqual({ 'booked ann': 'sent', 'doctor-back ann': 'suppressed: no-news' })
    expect(twilio.accepted).toHaveLength(1)
  })
})

it('"nearly" is told to whoever needs long to get here', async () => {
  const { clinic, twilio, start } = outside
  for (const name of ['a', 'b', 'c', 'd', 'e']) await clinic.book(name, null)
  await clinic.book('ann', phone)
  await clinic.book('ben', { ...phone, address: '+12025550144' })
  await clinic.patients.update(phone, { leadMinutes: 90 })
  await start()
  await eventually(() => sentTo(twilio.accepted, phone).join()).toContain('nearly your turn. 5 before you')
  await eventually(() => sentTo(twilio.accepted, phone)).toHaveLength(2)
  await eventually(() => sentTo(twilio.accepted, { ...phone, address: '+12025550144' })).toHaveLength(1)
})
