import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { MongoClient } from 'mongodb'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../testing/browser.ts'
import { shows } from '../testing/phones.ts'
import { bookReachable, logInOn, startTestStack, type TestStack } from '../testing/stack.ts'

let stack: TestStack
let mongo: MongoClient
let browser: Browser
let desk: Page

beforeAll(async () => {
  stack = await startTestStack()
  mongo = await MongoClient.connect(stack.addresses.mongo)
  browser = await startBrowser()
  for (const [patientName, address] of [
    ['Ann', '+12025550171'],
    ['Ben', '+12025550172'],
  ] as const) {
    await bookReachable(stack, { patientName, doctorId: 'dr_1', contact: { channel: 'sms', address } })
  }
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    colorScheme: 'dark',
    bypassCSP: true,
  })
  desk = await context.newPage()
  await desk.goto(`${stack.url}/doctor`)
  await logInOn(desk, 'chen')
})
afterAll(async () => {
  await browser?.close()
  await mongo?.close()
  await stack?.stop()
})

const rowOf = (name: string) => desk.getByRole('table', { name: 'Queue' }).getByRole('row', { name })

test('the board follows an alert by itself, and says who has to be called out', async () => {
  await desk.getByRole('button', { name: 'Call Ben' }).click()
  await shows(rowOf('Ben'), /It's your turn: (sent|delivered)/)
  expect(await desk.getByText('Not reached').count()).toBe(0)

  await mongo
    .db('anteroom')
    .collection('alerts')
    .updateOne({ kind: 'called' }, { $set: { state: 'failed', reason: 'twilio-30003', updatedAt: new Date() } })
  await rowOf('Ben').getByText('Not reached: call out').waitFor({ timeout: 5_000 })
  expect(await rowOf('Ann').getByText('Not reached').count()).toBe(0)
})

test('the board says that the texts of the day are used up', async () => {
  const day = await desk.evaluate<string>(
    "fetch('/api/doctors').then((answer) => answer.json()).then(({ today }) => today)",
  )
  await mongo
    .db('anteroom')
    .collection<{ _id: string }>('sendBudgets')
    .insertOne({
      _id: `sms:${day}`,
      channel: 'sms',
      spent: 2_999,
      limit: 3_000,
      marks: ['low:3000', 'all:3000'],
    } as never)
  await desk.getByText(/^Text messages: today's budget is used up/).waitFor({ timeout: 5_000 })
})

test('its alerts are opened by keyboard, on a small phone in the dark, without a fault of accessibility', async () => {
  await rowOf('Ben').getByRole('button', { name: 'Alerts to Ben' }).focus()
  await desk.keyboard.press('Enter')
  await shows(desk.getByRole('list', { name: 'Alerts to Ben' }), /Phone is off or out of reach/)

  await desk.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const { violations } = await desk.evaluate<AxeResults>('axe.run()')
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
  expect(await desk.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
})
