import { expect, it } from 'vitest'
import { readText } from './twilio-messages.ts'

const From = '+12025550143'
const sms = (Body: string, more: object = {}) =>
  readText('sms', { MessageSid: 'SM00000001', From, Body, ...more })?.event
const whatsapp = (Body: string, more: object = {}) =>
  readText('whatsapp', { MessageSid: 'SM00000001', From: `whatsapp:${From}`, Body, ...more })?.event
const message = (text: string) => ({ kind: 'message', input: { kind: 'text', text }, language: 'en' })

it('reads a text', () => {
  expect(readText('sms', { MessageSid: 'SM00000001', From, Body: 'Book', NumMedia: '0' })).toEqual({
    id: 'sms:SM00000001',
    patient: { channel: 'sms', address: From },
    updateId: null,
    event: message('Book'),
  })
})

it('reads the sender of a WhatsApp message', () => {
  expect(readText('whatsapp', { MessageSid: 'SM00000001', From: `whatsapp:${From}`, Body: 'Book' })).toMatchObject({
    id: 'whatsapp:SM00000001',
    patient: { channel: 'whatsapp', address: From },
  })
})

it.each('STOP,stopall, Unsubscribe ,CANCEL,end,quit,optout,revoke'.split(','))('takes %j as an opt-out', (word) => {
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
  expect(sms('YES', { OptOutType: 'START' })).toEqual({ kind: 'opt-out', optedOut: false })
  expect(sms('ayuda', { OptOutType: 'HELP' })).toBeUndefined()
  expect(sms('ayuda', { OptOutType: 'SOMETHING NEW' })).toBeUndefined()
})

it('lets YES confirm nothing by SMS, where it is the carrier’s, but by WhatsApp', () => {
  expect(sms(' Yes ')).toEqual(message(''))
  expect(whatsapp('Yes')).toEqual(message('Yes'))
})

it('takes STOP and START by WhatsApp, and passes on the other words', () => {
  expect(whatsapp('stop')).toEqual({ kind: 'opt-out', optedOut: true })
  expect(whatsapp('START')).toEqual({ kind: 'opt-out', optedOut: false })
  expect(whatsapp('CANCEL')).toEqual(message('CANCEL'))
  expect(whatsapp('HELP')).toEqual(message('HELP'))
})

it('reads a picture as a message without words', () => {
  expect(readText('sms', { MessageSid: 'MM00000001', From })?.event).toEqual(message(''))
})

it.each([
  ['a number on the other channel', 'sms', { MessageSid: 'SM00000001', From: `whatsapp:${From}`, Body: 'Book' }],
  ['a WhatsApp text without its prefix', 'whatsapp', { MessageSid: 'SM00000001', From, Body: 'Book' }],
  ['somebody without a number', 'sms', { MessageSid: 'SM00000001', From: 'Pharmacy', Body: 'Book' }],
  ['a text without an id', 'sms', { From, Body: 'Book' }],
  ['nothing', 'sms', undefined],
] as const)('reads nothing of %s', (_, channel, received) => {
  expect(readText(channel, received)).toBeNull()
})
