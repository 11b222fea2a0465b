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

const late = () => outside.clinic.doctorIs('running-late')
const onTime = () => outside.clinic.doctorIs('on-time')

/** Ann's card is in her chat. */
async function withCard(contact = chat) {
  await outside.clinic.book('ann', contact)
  await outside.start()
  await eventually(outside.states).toEqual({ 'booked ann': 'sent' })
}

const coming = ['c1:here:ann', 'c1:later:ann', 'c1:move:ann', 'c1:cancel:ann']

describe('the live card', () => {
  it('has buttons while the patient waits, and is edited when only these change', async () => {
    const { telegram, clinic } = outside
    const edits = () => editsOf(telegram.accepted, chat)
    await withCard()
    expect(buttonsUnder(telegram.accepted[0])).toEqual(coming)

    await clinic.command({ kind: 'check-in', appointmentId: 'ann' })
    await eventually(() => buttonsUnder(edits().at(-1))).toEqual(coming.slice(1))
    expect(edits().at(-1)?.text).toContain("You're next")

    await outside.next()
    await eventually(() => edits().at(-1)?.text).toContain("It's your turn")
    expect(buttonsUnder(edits().at(-1))).toEqual([])
  })

  it('is edited after an undo of what the patient was sent no alert about', async () => {
    const { telegram, clinic } = outside
    await withCard()
    await clinic.command({ kind: 'call', appointmentId: 'ann' })
    await eventually(() => sentTo(telegram.accepted, chat)).toHaveLength(2)
    await clinic.command({ kind: 'close', unfinished: 'no-show' })
    await eventually(() => editsOf(telegram.accepted, chat).at(-1)?.text).toContain('You missed your appointment')
    await clinic.command({ kind: 'undo' })
    await eventually(() => editsOf(telegram.accepted, chat).at(-1)?.text).toContain("It's your turn")
  })

  it('that the patient deleted is sent again once, silently, and then edited', async () => {
    const { telegram } = outside
    await withCard()
    // The alert goes out first, and then the card is edited.
    await late()
    await eventually(() => sentTo(telegram.accepted, chat)).toHaveLength(2)
    await eventually(() => editsOf(telegram.accepted, chat)).toHaveLength(1)
    const deleted = telegram.accepted[0]?.messageId ?? 0
    expect(telegram.patient.deleteMessage(chat.address, deleted)).toBe(true)
    await outside.clinic.book('ben', null)
    await outside.clinic.command({ kind: 'move', appointmentId: 'ben', place: 1, reason: 'asked' })
    await eventually(() => telegram.accepted.at(-1)?.text).toContain("You're 2nd in line")
    const newCard = telegram.accepted.at(-1)
    expect(newCard).toMatchObject({ method: 'sendMessage', parameters: { disable_notification: true } })
    expect(buttonsUnder(newCard)).toEqual(coming)
    await outside.next()
    await outside.next()
    await eventually(() => editsOf(telegram.accepted, chat).at(-1)?.messageId).toBe(newCard?.messageId)
    expect(newCard?.messageId).not.toBe(deleted)
    expect(sentTo(telegram.accepted, chat).filter((text) => text.includes("You're 2nd in line"))).toHaveLength(1)
  })

  it('in a chat that is blocked is dropped, and the patient counts as opted out', async () => {
    const { telegram, clinic } = outside
    await withCard()
    telegram.behave('403', 9)
    await clinic.book('ben', null)
    await clinic.command({ kind: 'move', appointmentId: 'ben', place: 1, reason: 'asked' })
    await eventually(async () => (await clinic.patients.find(chat))?.optedOutAt).toEqual(expect.any(Number))
    expect(telegram.accepted).toHaveLength(1)
  })

  it('that already shows the content counts as edited', async () => {
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

  it('whose edit failed before its patient opted out is closed', async () => {
    const { clinic } = outside
    await withCard()
    await clinic.patients.optOut(chat, Date.now())
    const { modifiedCount } = await clinic.database
      .collection('alerts')
      .updateMany({}, { $set: { notBefore: new Date(Date.now() - 1_000) } })
    expect(modifiedCount).toBe(1)
    await eventually(async () => (await outside.rows())[0]).toMatchObject({ state: 'sent', notBefore: null })
  })

  it('is sent to the chat that the alerts moved to, and the old one is dropped', async () => {
    const { telegram, clinic } = outside
    await withCard()
    await clinic.command({ kind: 'set-contact', appointmentId: 'ann', contact: otherChat })
    await eventually(() => sentTo(telegram.accepted, otherChat)).toEqual([expect.stringContaining("You're next")])
    await outside.next()
    await eventually(() => editsOf(telegram.accepted, otherChat).at(-1)?.text).toContain("It's your turn")
    expect(editsOf(telegram.accepted, chat)).toEqual([])
    expect(sentTo(telegram.accepted, chat)).toHaveLength(1)
  })
})

describe('a patient on WhatsApp', () => {
  it('gets alerts there', async () => {
    const { clinic, twilio, start, next } = outside
    await clinic.book('ann', whatsapp)
    await start()
    await eventually(() => sentTo(twilio.accepted, whatsapp)).toEqual([expect.stringContaining("You're booked")])
    await next()
    await eventually(() => sentTo(twilio.accepted, whatsapp).at(-1)).toContain("It's your turn")
    expect(twilio.accepted[1]?.parameters).toMatchObject({ From: 'whatsapp:+12025550101', ValidityPeriod: '900' })
  })
})

describe("the doctor's status", () => {
  it('is sent with the new time', async () => {
    const { twilio } = outside
    await outside.clinic.book('zoe', null)
    await withCard(phone)
    await late()
    await eventually(() => sentTo(twilio.accepted, phone)).toHaveLength(2)
    expect(twilio.accepted[1]?.text).toMatch(/^Dr\. .* is running late\. Your new time: .*\d\d:\d\d\.\nNumber 2, /)
    await onTime()
    await eventually(() => sentTo(twilio.accepted, phone)).toHaveLength(3)
    expect(twilio.accepted[2]?.text).toMatch(/^Dr\. .* is seeing patients\. Your new time: .*\d\d:\d\d\.\nNumber 2, /)
  })

  it('is not sent when the time stays about the same', async () => {
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

it('"nearly" is sent to a patient who needs long to get here', async () => {
  const { clinic, twilio, start } = outside
  for (const name of ['a', 'b', 'c', 'd', 'e']) await clinic.book(name, null)
  await clinic.book('ann', phone)
  await clinic.book('ben', { ...phone, address: '+12025550144' })
  await clinic.patients.update(phone, { leadMinutes: 90 })
  await start()
  await eventually(() => sentTo(twilio.accepted, phone).join()).toContain(
    "It's nearly your turn: 5 people ahead of you",
  )
  await eventually(() => sentTo(twilio.accepted, phone)).toHaveLength(2)
  await eventually(() => sentTo(twilio.accepted, { ...phone, address: '+12025550144' })).toHaveLength(1)
})
