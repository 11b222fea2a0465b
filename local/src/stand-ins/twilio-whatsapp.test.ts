import { afterEach, beforeEach, expect, test } from 'vitest'
import { account } from './testing/stand-ins.ts'
import { type ExampleTwilio, PATIENT, startExampleTwilio } from './testing/twilio.ts'

let example: ExampleTwilio
beforeEach(async () => {
  example = await startExampleTwilio()
})
afterEach(() => example.stop())

const send = () =>
  example.client().messages.create({
    to: `whatsapp:${PATIENT}`,
    from: `whatsapp:${account.whatsappFrom}`,
    body: 'You are next.',
    statusCallback: `${example.url}/twilio/status`,
  })
const reports = () =>
  example.calls
    .filter(({ path }) => path === '/twilio/status')
    .map(({ parameters: { MessageStatus, ErrorCode } }) => [MessageStatus, ErrorCode])

test('a WhatsApp message goes to the webhook of its own, and TwiML and the API both answer on that phone alone', async () => {
  example.given.twiml = '<Response><Message>Which doctor?</Message></Response>'

  await example.write('BOOK', 'whatsapp')
  await send()

  expect(example.calls[0]).toMatchObject({
    path: '/twilio/whatsapp',
    signed: true,
    parameters: {
      From: `whatsapp:${PATIENT}`,
      To: `whatsapp:${account.whatsappFrom}`,
      WaId: PATIENT.slice(1),
      Body: 'BOOK',
    },
  })
  const { messages } = await example.thread('whatsapp')
  expect(messages.map(({ text }) => text)).toEqual(['BOOK', 'Which doctor?', 'You are next.'])
  expect((await example.thread()).messages).toEqual([])
  await expect.poll(reports).toEqual([
    ['sent', undefined],
    ['delivered', undefined],
  ])
  const accepted = await example.phone.read<{ sms: unknown[]; whatsapp: unknown[] }>('/accepted')
  expect([accepted.sms.length, accepted.whatsapp.length]).toEqual([0, 2])
})

test('over 24 hours after the last WhatsApp message of the patient the clinic is accepted, and then told 63016', async () => {
  await example.write('STATUS', 'whatsapp')
  example.given.now = new Date('2026-12-02T10:00:00Z')
  await send()
  await expect.poll(reports).toHaveLength(2)

  example.given.now = new Date('2026-12-02T10:00:01Z')
  expect(await send()).toMatchObject({ status: 'queued' })

  await expect.poll(() => reports().at(-1)).toEqual(['undelivered', '63016'])
  const { messages, notice } = await example.thread('whatsapp')
  expect(messages.map(({ text }) => text)).toEqual(['STATUS', 'You are next.'])
  expect(notice).toContain('63016')
  const [last] = await example.client().messages.list({ to: `whatsapp:${PATIENT}` })
  expect(last).toMatchObject({ status: 'undelivered', errorCode: 63016 })
})

test('a patient who has never written by WhatsApp cannot be written to', async () => {
  await send()

  await expect.poll(reports).toEqual([['undelivered', '63016']])
})

test('by WhatsApp STOP is only a word, until Advanced Opt-Out minds it', async () => {
  await example.write('STOP', 'whatsapp')
  await expect(send()).resolves.toBeDefined()

  await example.phone.send('PUT', '/phone/opt-out', { advanced: true })
  await example.write('STOP', 'whatsapp')
  await expect(send()).rejects.toMatchObject({ code: 21610 })
})
