import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../testing/browser.ts'
import { openPhones, type Phone, shows } from '../testing/phones.ts'
import { logInOn, startTestStack, type TestStack, textsTo } from '../testing/stack.ts'

let stack: TestStack
let browser: Browser
let telegram: Phone
let sms: Phone
let web: Page
let doctor: Page

beforeAll(async () => {
  stack = await startTestStack()
  browser = await startBrowser()
  ;({ telegram, sms } = await openPhones(browser, stack.url))
  web = await browser.newPage({ viewport: { width: 320, height: 700 } })
  doctor = await browser.newPage()
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

const place = () => web.getByRole('main').innerText()
const next = (name: RegExp) => doctor.getByRole('button', { name }).click()

/** `/status` in the chat, `STATUS` by SMS and the web page all say the same. */
/** The alert for a call, unlike the status and the card, names the clinic beside the number. */
const CALL = /Please come to room 1\.\s+Number \d+, (?:Dr\. [^,]+, )?Riverside Clinic/

async function agreeOn(places: { telegram: RegExp; sms: RegExp; web: RegExp }) {
  await shows(web.getByRole('main'), places.web)
  await telegram.say('/status', places.telegram)
  await sms.say('STATUS', places.sms)
}

describe('three patients on three channels, and their doctor', () => {
  test('book by Telegram, by SMS and on the web', async () => {
    await telegram.say('/start', /Welcome to Riverside Clinic/)
    await telegram.press('Choose a doctor', /Which doctor/)
    await telegram.press('Dr. Michael Chen, General practice', /Which day/)
    await telegram.press('Today', /What's your name/)
    await telegram.say('Tess', /Book for Tess\? Dr\. Michael Chen, today/)
    await telegram.press('Yes, book', /./)
    await telegram.hears(/You're booked with Dr\. Michael Chen for today[\s\S]*Your number is 1\.[\s\S]*\/a\//)
    await telegram.hears(/You're next[\s\S]*Number 1, Dr\. Michael Chen, room 1/)

    await sms.say('BOOK', /2 Dr\. Michael Chen/)
    await sms.say('2', /1 Today/)
    await sms.say('1', /What's your name/)
    await sms.say('Sam', /Book for Sam[\s\S]*1 Yes, book/)
    await sms.say('1', /You're booked with Dr\. Michael Chen for today[\s\S]*Your number is 2\.[\s\S]*\/a\//)

    await web.goto(stack.url)
    await web.getByRole('radio', { name: /Dr\. Michael Chen/ }).check()
    await web.getByRole('textbox', { name: 'Your name' }).fill('Wes')
    await web.getByRole('button', { name: 'Book', exact: true }).click()
    await web.waitForURL(/\/a\//)
    await agreeOn({ telegram: /You're next/, sms: /You're 2nd in line/, web: /You're\s+3rd\s+in line/ })
    expect(await place()).toContain('40 minutes')
  })

  test('the doctor logs in and sees them in line', async () => {
    await doctor.goto(`${stack.url}/doctor`)
    await logInOn(doctor, 'chen')
    const rows = doctor.getByRole('table', { name: 'Queue' }).getByRole('row')
    await expect
      .poll(async () => (await rows.allInnerTexts()).slice(1).map((row) => /Tess|Sam|Wes/.exec(row)?.[0]))
      .toEqual(['Tess', 'Sam', 'Wes'])
  })

  test('next calls the first, on Telegram', async () => {
    await next(/^Start no\. 1 Tess/)
    await telegram.hears(/It's your turn\. Please come to room 1\./)
    await agreeOn({
      telegram: /It's your turn\. Please come to room 1\./,
      sms: /You're next/,
      web: /You're\s+3rd\s+in line/,
    })
  })

  test('next calls the second, by SMS, and everybody moves up', async () => {
    await next(/^Finish Tess · start no\. 2 Sam/)
    await sms.hears(/It's your turn\. Please come to room 1\./)
    await agreeOn({
      telegram: /You don't have an appointment/,
      sms: /It's your turn\. Please come to room 1\./,
      web: /You're next/,
    })
    await telegram.hears(/Your visit is over/)
  })

  test('next calls the third, on the web page', async () => {
    await next(/^Finish Sam · start no\. 3 Wes/)
    await agreeOn({
      telegram: /You don't have an appointment/,
      sms: /You don't have an appointment/,
      web: /It's your turn\s+Please come to room 1\./,
    })
  })

  test('each was called once, and nobody was told of another', async () => {
    expect(await telegram.countOf(CALL)).toBe(1)
    expect(await sms.countOf(CALL)).toBe(1)
    expect(await telegram.countOf(/Sam|Wes/)).toBe(0)
    expect(await sms.countOf(/Tess|Wes/)).toBe(0)
  })
})

describe('a patient who books on the web with a number', () => {
  const number = '+12025550167'
  const code = async () => (await textsTo(stack, number)).join().match(/your code is (\d{6})/)?.[1] ?? ''

  test('gets a code, and nothing else before it is typed', async () => {
    await web.goto(stack.url)
    await web.getByRole('radio', { name: /Dr\. Sofia Reyes/ }).check()
    await web.getByRole('textbox', { name: 'Your name' }).fill('Wes')
    await web.getByRole('radio', { name: 'Text message' }).check()
    await web.getByRole('textbox', { name: 'Mobile number' }).fill(number)
    await web.getByRole('button', { name: 'Book', exact: true }).click()
    await web.waitForURL(/\/a\//)
    await shows(web.getByRole('main'), /We text a 6-digit code to the number ending in 0167\. Enter it by /)
    await expect.poll(code, { timeout: 15_000 }).toMatch(/\d{6}/)
    expect(await textsTo(stack, number)).toHaveLength(1)
  })

  test('is told by text once the code is typed', async () => {
    await web.getByRole('textbox', { name: '6-digit code' }).fill(await code())
    await web.getByRole('button', { name: 'Confirm' }).click()
    await shows(web.getByRole('main'), /We'll message you when it's nearly your turn\./)
    await expect.poll(() => textsTo(stack, number), { timeout: 15_000 }).toHaveLength(2)
    expect((await textsTo(stack, number))[1]).toContain("You're booked with Dr. Sofia Reyes for today")
  })
})
