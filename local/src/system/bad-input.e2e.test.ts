import type { Problem } from '@anteroom/contracts/problem.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../testing/browser.ts'
import { openPhones, type Phone } from '../testing/phones.ts'
import { bookAt, logIn, request, startTestStack, type TestStack } from '../testing/stack.ts'

let stack: TestStack
let browser: Browser
let telegram: Phone
let sms: Phone

beforeAll(async () => {
  stack = await startTestStack()
  browser = await startBrowser()
  ;({ telegram, sms } = await openPhones(browser, stack.url))
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

describe('what a patient writes that cannot be taken gets a sentence and a way on', () => {
  const askedAgain = { telegram: /Which doctor/, sms: /2 Dr\. Michael Chen/ }

  test.each(['telegram', 'sms'] as const)('by %s', async (channel) => {
    const phone = { telegram, sms }[channel]
    await phone.say('book', askedAgain[channel])
    await phone.say('Dr. Nobody', /didn't understand[\s\S]*Which doctor/)
    await phone.say('Chen', /Which day/)
    await phone.say('2020-01-01', /day is over[\s\S]*Which day/)
    await phone.say('today', /What's your name/)
    await phone.say('x'.repeat(90), /too long[\s\S]*What's your name/)
    await phone.say('<b>', /can't use that name[\s\S]*What's your name/)
    await phone.say('Ann', /Book for Ann\? Dr\. Michael Chen/)
    await phone.say('perhaps', /didn't understand[\s\S]*Book for Ann/)
    if (channel === 'telegram') await phone.press('Menu', /nothing was booked/)
    else await phone.say('LEAVE', /nothing was booked/)
  })

  test('an old button, once the question is another one', async () => {
    await telegram.say('/book', /Which doctor/)
    await telegram.say('/language', /Which language/)
    await telegram.press('Dr. Sofia Reyes, Paediatrics', /out of date[\s\S]*You don't have an appointment/)
  })
})

test("a doctor's misspelt word, second start, and start while on a break are refused with the reason", async () => {
  const cookie = await logIn(stack.url, 'reyes')
  const patch = async (path: string, status: string) => {
    const url = `${stack.url}/api/${path}/status`
    const answer = await request<Partial<Problem>>(url, { method: 'PATCH', body: { status }, cookie })
    return [answer.status, answer.body.reason, answer.body.errors?.[0]?.field]
  }
  const { id: ann } = await bookAt(stack.url, { patientName: 'Ann', doctorId: 'dr_2' })
  const { id: ben } = await bookAt(stack.url, { patientName: 'Ben', doctorId: 'dr_2' })

  expect(await patch('doctors/dr_2', 'running late')).toEqual([400, 'invalid-input', 'status'])
  expect(await patch(`appointments/${ann}`, 'in-progress')).toEqual([200, undefined, undefined])
  expect(await patch(`appointments/${ann}`, 'in-progress')).toEqual([409, 'not-waiting', undefined])
  expect(await patch(`appointments/${ben}`, 'in-progress')).toEqual([409, 'room-occupied', undefined])
  expect(await patch(`appointments/${ann}`, 'done')).toEqual([200, undefined, undefined])
  expect(await patch('doctors/dr_2', 'on-break')).toEqual([200, undefined, undefined])
  expect(await patch(`appointments/${ben}`, 'in-progress')).toEqual([409, 'doctor-on-break', undefined])
})
