import { afterEach, beforeEach, expect, test } from 'vitest'
import { account } from './testing/stand-ins.ts'
import { PATIENT, startTwilioPhone, type TwilioPhone } from './testing/twilio.ts'

let patient: TwilioPhone
beforeEach(async () => {
  patient = await startTwilioPhone()
})
afterEach(() => patient.stop())

const send = () =>
  patient.client().messages.create({
    to: `whatsapp:${PATIENT}`,
    from: `whatsapp:${account.whatsappFrom}`,
    body: 'You are next.',
    statusCallback: `${patient.url}/twilio/status`,
  })
const reports = () =>
  patient.calls
    .filter(({ path }) => path === '/twilio/status')
    .map(({ parameters: { MessageStatus, ErrorCode } }) => [MessageStatus, ErrorCode])

test('a WhatsApp message goes to the webhook of its own, and TwiML and the API both answer on that phone alone', async () => {
  patient.given.twiml = '<Response><Message>Which doctor?</Message></Response>'

  await patient.write('BOOK', 'whatsapp')
  await send()

  expect(patient.calls[0]).toMatchObject({
    path: '/twilio/whatsapp',
    signed: true,
    parameters: {
      From: `whatsapp:${PATIENT}`,
      To: `whatsapp:${account.whatsappFrom}`,
      WaId: PATIENT.slice(1),
      Body: 'BOOK',
    },
  })
  const { messages } = await patient.thread('whatsapp')
  expect(messages.map(({ text }) => text)).toEqual(['BOOK', 'Which doctor?', 'You are next.'])
  expect((await patient.thread()).messages).toEqual([])
  await expect.poll(reports).toEqual([
    ['sent', undefined],
    ['delivered', undefined],
  ])
  const accepted = await patient.phone.read<{ sms: unknown[]; whatsapp: unknown[] }>('/accepted')
  expect([accepted.sms.length, accepted.whatsapp.length]).toEqual([0, 2])
})

test('a message over 24 hours after the last one of the patient is accepted, and then reported with 63016', async () => {
  await patient.write('STATUS', 'whatsapp')
  patient.given.now = new Date('2026-12-02T10:00:00Z')
  await send()
  await expect.poll(reports).toHaveLength(2)

  patient.given.now = new Date('2026-12-02T10:00:01Z')
  expect(await send()).toMatchObject({ status: 'queued' })

  await expect.poll(() => reports().at(-1)).toEqual(['undelivered', '63016'])
  const { messages, notice } = await patient.thread('whatsapp')
  expect(messages.map(({ text }) => text)).toEqual(['STATUS', 'You are next.'])
  expect(notice).toContain('63016')
  const [last] = await patient.client().messages.list({ to: `whatsapp:${PATIENT}` })
  expect(last).toMatchObject({ status: 'undelivered', errorCode: 63016 })
})

test('a patient who has never written by WhatsApp cannot be written to', async () => {
  await send()

  await expect.poll(reports).toEqual([['undelivered', '63016']])
})

test('by WhatsApp STOP is only a word, until Advanced Opt-Out minds it', async () => {
  await patient.write('STOP', 'whatsapp')
  await expect(send()).resolves.toBeDefined()

  await patient.phone.send('PUT', '/phone/opt-out', { advanced: true })
  await patient.write('STOP', 'whatsapp')
  await expect(send()).rejects.toMatchObject({ code: 21610 })
})
