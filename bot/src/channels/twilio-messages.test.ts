import { expect, it } from 'vitest'
import { readText } from './twilio-messages.ts'

const From = '+12025550143'
const SID = `SM${'0'.repeat(31)}1`
const sms = (Body: string, more: object = {}) =>
  readText('sms', { MessageSid: SID, From, Body, ...more }, byCarrier)?.event
const whatsapp = (Body: string, more: object = {}) =>
  readText('whatsapp', { MessageSid: SID, From: `whatsapp:${From}`, Body, ...more }, byCarrier)?.event
const byCarrier = { cancelIsKeyword: false }
const message = (text: string) => ({ kind: 'message', input: { kind: 'text', text }, language: null })

it('reads a text', () => {
  expect(readText('sms', { MessageSid: SID, From, Body: 'Book', NumMedia: '0' }, byCarrier)).toEqual({
    id: `sms:${SID}`,
    patient: { channel: 'sms', address: From },
    updateId: null,
    event: message('Book'),
  })
})

it('reads the sender of a WhatsApp message', () => {
  expect(readText('whatsapp', { MessageSid: SID, From: `whatsapp:${From}`, Body: 'Book' }, byCarrier)).toMatchObject({
    id: `whatsapp:${SID}`,
    patient: { channel: 'whatsapp', address: From },
  })
})

it.each('STOP,stopall, Unsubscribe ,end,quit,optout,revoke'.split(','))('takes %j as an opt-out', (word) => {
  expect(sms(word)).toEqual({ kind: 'opt-out', optedOut: true })
})

it.each(['START', 'unstop'])('takes %j as an opt-in', (word) => {
  expect(sms(word)).toEqual({ kind: 'opt-out', optedOut: false })
})

it.each(['HELP', 'info'])('leaves %j to the carrier', (word) => {
  expect(sms(word)).toBeUndefined()
})

it('takes an opt-out from Twilio, whichever word it was', () => {
  expect(sms('alto', { OptOutType: 'STOP' })).toEqual({ kind: 'opt-out', optedOut: true })
  expect(sms('alta', { OptOutType: 'START' })).toEqual({ kind: 'opt-out', optedOut: false })
  expect(sms('ayuda', { OptOutType: 'HELP' })).toBeUndefined()
  expect(sms('ayuda', { OptOutType: 'SOMETHING NEW' })).toBeUndefined()
})

it.each([{}, { OptOutType: 'START' }])('leaves it to the conversation what YES means, with %j', (more) => {
  expect(sms(' Yes ', more)).toEqual(message(' Yes '))
})

it('keeps the opt-out by CANCEL, and remembers the word for staff', () => {
  const optOut = { kind: 'opt-out', optedOut: true, textedCancel: true }
  expect(sms(' cancel ')).toEqual(optOut)
  expect(sms('CANCEL', { OptOutType: 'STOP' })).toEqual(optOut)
})

it('passes CANCEL on where the carrier leaves it to the clinic, but never after an opt-out', () => {
  const read = (more: object) =>
    readText('sms', { MessageSid: SID, From, Body: 'CANCEL', ...more }, { cancelIsKeyword: true })?.event
  expect(read({})).toEqual(message('CANCEL'))
  expect(read({ OptOutType: 'STOP' })).toMatchObject({ kind: 'opt-out', textedCancel: true })
})

it.each([
  ['audio/ogg', 'voice'],
  ['image/jpeg', 'photo'],
  ['image/webp', 'sticker'],
  ['video/mp4', 'video'],
  ['text/vcard', 'contact'],
  ['application/pdf', 'file'],
])('reads %s without words as %s', (type, media) => {
  expect(whatsapp('', { NumMedia: '1', MediaContentType0: type })).toMatchObject({ input: { kind: 'media', media } })
  expect(whatsapp('Book', { NumMedia: '1', MediaContentType0: type })).toEqual(message('Book'))
})

it('reads a location by WhatsApp', () => {
  expect(whatsapp('', { Latitude: '40.4', Longitude: '-3.7' })).toMatchObject({ input: { media: 'location' } })
})

it('takes STOP and START by WhatsApp, and passes on the other words', () => {
  expect(whatsapp('stop')).toEqual({ kind: 'opt-out', optedOut: true })
  expect(whatsapp('START')).toEqual({ kind: 'opt-out', optedOut: false })
  expect(whatsapp('CANCEL')).toEqual(message('CANCEL'))
  expect(whatsapp('HELP')).toEqual(message('HELP'))
})

it('reads a message with nothing in it as one without words', () => {
  expect(readText('sms', { MessageSid: SID.replace('S', 'M'), From }, byCarrier)?.event).toEqual(message(''))
})

it.each([
  ['a number on the other channel', 'sms', { MessageSid: SID, From: `whatsapp:${From}`, Body: 'Book' }],
  ['a WhatsApp text without its prefix', 'whatsapp', { MessageSid: SID, From, Body: 'Book' }],
  ['somebody without a number', 'sms', { MessageSid: SID, From: 'Pharmacy', Body: 'Book' }],
  ['a text without an id', 'sms', { From, Body: 'Book' }],
  // `MessageSid=SM…1&NumMedia=0` and `MessageSid=SM…1NumMedia0` have one signature.
  ['a copy that moves the next field into its id', 'sms', { MessageSid: `${SID}NumMedia0`, From, Body: 'Book' }],
  ['nothing', 'sms', undefined],
] as const)('reads nothing of %s', (_, channel, received) => {
  expect(readText(channel, received, byCarrier)).toBeNull()
})
