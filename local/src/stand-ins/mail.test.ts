import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type MailStandIn, startMail } from './mail.ts'

let mail: MailStandIn
let changes: number

beforeEach(async () => {
  changes = 0
  mail = await startMail({
    slowMs: 100,
    onChange: () => {
      changes += 1
    },
  })
})
afterEach(() => mail.stop())

const send = (socketTimeout = 5_000) =>
  createTransport({ url: mail.url, socketTimeout }).sendMail({
    from: 'Clinic <clinic@example.org>',
    to: 'ann@example.org',
    subject: 'Su turno: está cerca',
    text: 'Dos personas están delante.',
  })

test('an email is kept as it was written, accents included', async () => {
  await send()

  expect(mail.accepted).toMatchObject([
    {
      from: 'clinic@example.org',
      to: 'ann@example.org',
      subject: 'Su turno: está cerca',
      text: 'Dos personas están delante.',
      behaviour: 'ok',
    },
  ])
  expect(changes).toBe(1)
})

test('a slow server takes the email before it says so', async () => {
  mail.faults.set({ behaviour: 'slow' })
  let answered = false
  const sending = send().then(() => {
    answered = true
  })

  await expect.poll(() => mail.accepted.length, { interval: 5 }).toBe(1)
  expect(answered).toBe(false)
  await sending
})

test.each([
  ['accept-then-hang', { code: 'ETIMEDOUT' }],
  ['accept-then-reset', { message: expect.stringContaining('ECONNRESET') }],
  ['accept-then-500', { responseCode: 451 }],
] as const)('%s: the email is kept, and its sender cannot know', async (behaviour, fault) => {
  mail.faults.set({ behaviour })

  await expect(send(200)).rejects.toMatchObject(fault)
  expect(mail.accepted.map(({ behaviour }) => behaviour)).toEqual([behaviour])
})

test.each([
  ['500', 451],
  ['429', 450],
  ['400', 550],
  ['403', 554],
] as const)('%s: the email is not kept, and refused with %i', async (behaviour, responseCode) => {
  mail.faults.set({ behaviour })

  await expect(send()).rejects.toMatchObject({ responseCode })
  expect(mail.accepted).toEqual([])
})

test('a server that refuses connections is back at the same address', async () => {
  await mail.listener.open(false)
  await expect(send()).rejects.toThrow('ECONNREFUSED')

  await mail.listener.open(true)
  await send()
  expect(mail.accepted).toHaveLength(1)
})
