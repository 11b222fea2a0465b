import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../testing/browser.ts'
import { workDay } from '../testing/day/work-day.ts'
import { shows } from '../testing/phones.ts'
import { bookAt, logInOn, startTestStack, type TestStack, textsTo } from '../testing/stack.ts'

const WALK_IN = '+12025550162'

let stack: TestStack
let browser: Browser
let desk: Page
let ann: Page

beforeAll(async () => {
  stack = await startTestStack()
  browser = await startBrowser()
  const { id } = await bookAt(stack.url, { patientName: 'Ann', doctorId: 'dr_1' })
  ann = await browser.newPage({ viewport: { width: 320, height: 700 } })
  await ann.goto(`${stack.url}/a/${id}`)
  desk = await browser.newPage()
  await desk.goto(`${stack.url}/doctor`)
  await logInOn(desk, 'desk')
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

const rowOf = (name: string) => desk.getByRole('table', { name: 'Queue' }).getByRole('row', { name })
const room = () => desk.getByRole('region', { name: 'In the room' })
const press = (name: string | RegExp) => desk.getByRole('button', { name, exact: true }).click()
const toast = (sentence: string) => desk.getByRole('status').filter({ hasText: sentence }).waitFor()
const annPresses = (name: string) => ann.getByRole('button', { name, exact: true }).click()
const annSees = (expected: RegExp) => shows(ann.getByRole('main'), expected)
const wimHears = (expected: RegExp) =>
  expect
    .poll(async () => (await textsTo(stack, WALK_IN)).some((text) => expected.test(text)), { timeout: 15_000 })
    .toBe(true)

async function chooseFrom(menu: string, item: string) {
  await press(menu)
  await desk.getByRole('menuitem', { name: item }).click()
}

describe("the desk's day", () => {
  test('begins with a walk-in', async () => {
    await press('Add a walk-in')
    await desk.getByRole('textbox', { name: 'Name', exact: true }).fill('Wim')
    await desk.getByRole('textbox', { name: 'Mobile number' }).fill(WALK_IN)
    await desk.getByRole('textbox', { name: 'Mobile number' }).press('Enter')
    await toast('Wim is in line.')
    await shows(rowOf('Wim'), /is here/)
    await desk.locator('.slip-panel').getByRole('button', { name: 'Close' }).click()
  })

  test('a patient is called, is not there, and is told so', async () => {
    await press('Call Wim')
    await toast('Called Wim.')
    await shows(rowOf('Wim'), /called/)
    await wimHears(/It's your turn\. Please come to room 1\./)
    await chooseFrom('More for Wim', 'Missed the call')
    await toast('Wim missed the call')
    await shows(rowOf('Wim'), /missed the call/)
    await wimHears(/You missed your call/)
  })

  test('another says on the page to be here, and then to need more time', async () => {
    await annPresses("I'm here")
    await shows(rowOf('Ann'), /is here/)
    await annPresses('I need 10 more minutes')
    await annSees(/let others go ahead until/)
    await shows(rowOf('Ann'), /asked for more time/)
  })

  test('next passes over whoever asked for more time', async () => {
    await press(/^Start no\. 2 Wim/)
    await toast('Started Wim.')
    await shows(room(), /No\. 2 · Wim/)
  })

  test('a step is taken back from the toast, and done again', async () => {
    await press('Undo')
    await toast('Undone: started Wim.')
    await shows(rowOf('Wim'), /missed the call/)
    await press(/^Start no\. 2 Wim/)
    await toast('Started Wim.')
    await shows(room(), /No\. 2 · Wim/)
  })

  test('a call reaches the page, which nobody has to refresh', async () => {
    await press('Call Ann')
    await annSees(/It's your turn\s+Please come to room 1\./)
  })

  test('ends when the day is closed: who was called did not come, and reads what to do now', async () => {
    await room().getByRole('button', { name: 'Finish Wim' }).click()
    await toast('Finished Wim.')
    await chooseFrom('Day options', 'Close the day …')
    await desk.getByRole('radiogroup', { name: '1 person is still waiting.' }).waitFor()
    await desk.getByRole('radio', { name: 'Mark as no-show' }).check()
    await desk.getByRole('dialog').getByRole('button', { name: 'Close the day' }).click()
    await toast('1 person marked as no-show.')
    await desk.getByRole('main').getByText('The day is closed.').waitFor()
    await annSees(/We called you, but you weren't here\.\s+Please book again or ask at the front desk\./)
    expect(await ann.getByRole('button', { name: "I'm here now" }).count()).toBe(0)
  })
})

test('a few visits, worked by mouse and at the desk by keyboard, take no more presses than they may, and pages agree', async () => {
  const doctors = [{ doctorId: 'dr_3', username: 'haddad' }]
  const hands = { doctor: 'mouse', desk: 'keyboard' } as const
  const inOrder = { shuffled: <Thing>(things: readonly Thing[]) => [...things] }
  const { faults, seen } = await workDay({ stack, browser, doctors, hands, each: 4, chance: inOrder })
  expect({ faults, seen }).toEqual({ faults: [], seen: 4 })
})
