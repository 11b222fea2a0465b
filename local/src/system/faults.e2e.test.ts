import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookReachable, logIn, request, startTestStack, type TestStack, textsTo } from '../testing/stack.ts'

let stack: TestStack
let cookie: string

beforeAll(async () => {
  stack = await startTestStack()
  cookie = await logIn(stack.url, 'chen')
})
afterAll(() => stack?.stop())

let patients = 0
/** A patient who is told by SMS. */
async function book() {
  patients += 1
  const number = `+1202555${String(1000 + patients)}`
  const patientName = `Patient ${patients}`
  const contact = { channel: 'sms', address: number } as const
  return { number, ...(await bookReachable(stack, { patientName, doctorId: 'dr_1', contact })) }
}

const placeOf = async (id: string) =>
  (await request<StatusAnswer>(`${stack.url}/api/appointments/${id}/status`)).body.queuePosition

/** Presses next until the doctor gets to this patient. */
async function callIn(id: string) {
  do {
    const { status } = await request(`${stack.url}/api/doctors/dr_1/next`, { method: 'POST', body: {}, cookie })
    expect(status).toBe(200)
  } while ((await placeOf(id)) > 1)
}

const callsTo = async (number: string) =>
  (await textsTo(stack, number)).filter((text) => text.includes("It's your turn")).length

/** The call has arrived, and a worker that has looked at the queue since then did not repeat it. */
async function isCalledOnce(number: string) {
  // The lease of a worker that died with the alert in its hands runs for 30 s.
  await expect.poll(() => callsTo(number), { timeout: 45_000 }).toBe(1)
  const later = await book()
  await expect.poll(() => textsTo(stack, later.number), { timeout: 20_000 }).toHaveLength(1)
  expect(await callsTo(number)).toBe(1)
}

describe('an alert survives', () => {
  test('a worker that was killed before the doctor pressed next', async () => {
    const { id, number } = await book()
    await stack.kill('workers')
    await callIn(id)
    await stack.start('workers')
    await isCalledOnce(number)
  })

  test('a worker that is killed as the doctor presses next', async () => {
    const { id, number } = await book()
    await Promise.all([callIn(id), stack.kill('workers')])
    await stack.start('workers')
    await isCalledOnce(number)
  })

  test('a Redis that is stopped, and one that is back', async () => {
    await stack.stopRedis()
    const { id, number } = await book()
    await callIn(id)
    await isCalledOnce(number)

    await stack.startRedis()
    const again = await book()
    await callIn(again.id)
    await isCalledOnce(again.number)
  })
})

test('an API that is killed keeps what it acknowledged, and a repeat gets the first answer', async () => {
  const booking = JSON.stringify({ patientName: 'Eve', doctorId: 'dr_3', scheduledTime: new Date().toISOString() })
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'the-only-booking-of-eve' }
  const post = () => fetch(`${stack.url}/api/appointments`, { method: 'POST', headers, body: booking })
  const first = await (await post()).json()

  await stack.kill('api')
  const away = await post()
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '2'])

  await stack.start('api')
  expect(await (await post()).json()).toEqual(first)
})
