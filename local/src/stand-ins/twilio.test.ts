import { afterEach, beforeEach, expect, test } from 'vitest'
import { account } from './testing/stand-ins.ts'
import { PATIENT, startTwilioPhone, type TwilioPhone } from './testing/twilio.ts'

let patient: TwilioPhone
beforeEach(async () => {
  patient = await startTwilioPhone()
})
afterEach(() => patient.stop())

test('a text of the clinic arrives on the phone, and its progress is reported, signed', async () => {
  const statusCallback = `${patient.url}/twilio/status?alert=7`
  const sent = await patient.client().messages.create({
    to: PATIENT,
    from: account.from,
    body: 'You are next.',
    statusCallback,
  })

  expect(sent).toMatchObject({ status: 'queued', direction: 'outbound-api' })
  await expect
    .poll(() => patient.calls.map(({ parameters }) => parameters.MessageStatus))
    .toEqual(['sent', 'delivered'])
  expect(patient.calls.every(({ signed, path }) => signed && path === '/twilio/status?alert=7')).toBe(true)
  expect((await patient.thread()).messages).toMatchObject([{ text: 'You are next.', status: 'delivered' }])
  expect(await patient.client().messages.list({ to: PATIENT })).toMatchObject([{ sid: sent.sid }])
})

test('with its reports off it delivers and does not tell, which can be asked for', async () => {
  await patient.phone.send('PUT', '/phone/reports', { on: false })
  const statusCallback = `${patient.url}/twilio/status?alert=7`
  await patient.client().messages.create({ to: PATIENT, from: account.from, body: 'You are next.', statusCallback })

  await expect.poll(() => patient.thread()).toMatchObject({ messages: [{ status: 'delivered' }] })
  expect(await patient.client().messages.list({ to: PATIENT })).toMatchObject([{ status: 'delivered' }])
  expect(patient.calls).toEqual([])
})

test('a text of the patient goes to the webhook, signed, and the TwiML reply comes back', async () => {
  patient.given.twiml = '<?xml version="1.0"?><Response><Message>Tom &amp; Ann: 1 &lt; 2</Message></Response>'

  await patient.write('BOOK')

  expect(patient.calls).toMatchObject([
    { path: '/twilio/sms', signed: true, parameters: { From: PATIENT, Body: 'BOOK' } },
  ])
  expect((await patient.thread()).messages.map(({ text }) => text)).toEqual(['BOOK', 'Tom & Ann: 1 < 2'])
})

test.each(['STOP', 'optout', 'Revoke'])('after %s nothing more is sent to that number, until START', async (word) => {
  const send = () => patient.client().messages.create({ to: PATIENT, from: account.from, body: 'Hello' })

  await patient.write(word)
  expect(patient.calls).toMatchObject([{ path: '/twilio/sms', parameters: { Body: word } }])
  await expect(send()).rejects.toMatchObject({ code: 21610 })

  await patient.write('START')
  await expect(send()).resolves.toMatchObject({ status: 'queued' })
})

test('only with Advanced Opt-Out does the webhook hear what Twilio made of a keyword', async () => {
  const words = ['STOP', 'START', 'HELP', 'BOOK']
  for (const word of words) await patient.write(word)
  await patient.phone.send('PUT', '/phone/opt-out', { advanced: true })
  for (const word of words) await patient.write(word)

  const types = patient.calls.map(({ parameters }) => parameters.OptOutType)
  expect(types).toEqual([undefined, undefined, undefined, undefined, 'STOP', 'START', 'HELP', undefined])
})

test("refusals carry Twilio's codes", async () => {
  const message = { to: PATIENT, from: account.from, body: 'Hello' }

  await expect(patient.client('wrong').messages.create(message)).rejects.toMatchObject({ status: 401, code: 20003 })
  await expect(patient.client().messages.create({ ...message, to: '12' })).rejects.toMatchObject({ code: 21211 })
  await expect(patient.client().messages.create({ ...message, from: '+15005550006' })).rejects.toMatchObject({
    code: 21606,
  })
  const whatsapp = { from: `whatsapp:${account.whatsappFrom}`, to: `whatsapp:${PATIENT}`, body: 'Hello' }
  await expect(patient.client().messages.create({ ...whatsapp, to: PATIENT })).rejects.toMatchObject({ code: 21910 })
  await expect(
    patient.client().messages.create({ ...whatsapp, from: `whatsapp:${account.from}` }),
  ).rejects.toMatchObject({
    code: 63007,
  })
})

test('whether a message was taken can be looked up by whom it went to and when', async () => {
  const { messages } = patient.client()
  const sendAt = async (time: string, body: string) => {
    patient.given.now = new Date(time)
    await messages.create({ to: PATIENT, from: account.from, body })
  }
  await sendAt('2026-12-01T10:00:00.400Z', 'first')
  await sendAt('2026-12-01T10:00:05Z', 'second')
  await sendAt('2026-12-02T00:00:00Z', 'third')
  const found = async (filter: Parameters<typeof messages.list>[0]) =>
    (await messages.list(filter)).map(({ body }) => body)

  expect(await found({ to: PATIENT })).toEqual(['third', 'second', 'first'])
  expect(await found({ to: '+12025550144' })).toEqual([])
  expect(await found({ from: account.from, limit: 1 })).toEqual(['third'])
  expect(await found({ dateSentAfter: new Date('2026-12-01T10:00:05Z') })).toEqual(['third', 'second'])
  // The client gives whole seconds, so that a message of the same second is found, too.
  expect(await found({ dateSentAfter: new Date('2026-12-01T10:00:00.300Z') })).toHaveLength(3)
  expect(await found({ dateSentBefore: new Date('2026-12-01T10:00:05Z') })).toEqual(['second', 'first'])
  expect(await found({ dateSent: new Date('2026-12-01T12:00:00Z') })).toEqual(['second', 'first'])
})

test('a text that the clinic does not take is shown as not delivered', async () => {
  patient.closeClinic()

  await patient.write('BOOK')

  expect((await patient.thread()).messages).toMatchObject([{ text: 'BOOK', status: 'failed' }])
})
