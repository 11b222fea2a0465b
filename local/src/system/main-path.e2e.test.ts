import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../testing/browser.ts'
import { openPhones, type Phone, shows } from '../testing/phones.ts'
import { logInOn, startTestStack, type TestStack } from '../testing/stack.ts'

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
async function agreeOn(places: { telegram: RegExp; sms: RegExp; web: RegExp }) {
  await shows(web.getByRole('main'), places.web)
  await telegram.say('/status', places.telegram)
  await sms.say('STATUS', places.sms)
}

describe('three patients on three channels, and their doctor', () => {
  test('book by Telegram, by SMS and on the web', async () => {
    await telegram.say('/start', /Welcome to Riverside Clinic/)
    await telegram.press('Choose a doctor', /Which doctor/)
    await telegram.press('Dr. Michael Chen', /Which day/)
    await telegram.press('Today', /What name/)
    await telegram.say('Tess', /Book for Tess\? Dr\. Michael Chen, today: place 1/)
    await telegram.press('Book it', /./)
    await telegram.hears(/Booked: ticket 1, Dr\. Michael Chen, today: place 1/)
    await telegram.hears(/No\. 1 · Dr\. Michael Chen · room 1\s+Place 1/)

    await sms.say('BOOK', /2 Dr\. Michael Chen/)
    await sms.say('2', /1 Today/)
    await sms.say('1', /What name/)
    await sms.say('Sam', /place 2.*\n1 Book it/)
    await sms.say('1', /Booked: ticket 2, Dr\. Michael Chen, today: place 2/)

    await web.goto(stack.url)
    await web.getByRole('radio', { name: /Dr\. Michael Chen/ }).check()
    await web.getByRole('textbox', { name: 'Your name' }).fill('Wes')
    await web.getByRole('button', { name: 'Book', exact: true }).click()
    await web.waitForURL(/\/a\//)
    await agreeOn({ telegram: /Place 1/, sms: /Place 2, wait 20 min \(1 x 20\)/, web: /You're\s+3rd\s+in line/ })
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
    await telegram.hears(/no\. 1, it is your turn\. Please come in to room 1/)
    await agreeOn({ telegram: /ticket 1: it is your turn/i, sms: /Place 2/, web: /You're\s+3rd\s+in line/ })
  })

  test('next calls the second, by SMS, and everybody moves up', async () => {
    await next(/^Finish Tess · start no\. 2 Sam/)
    await sms.hears(/no\. 2, it is your turn\. Please come in to room 1/)
    await agreeOn({
      telegram: /You have no appointment/,
      sms: /ticket 2: it is your turn/i,
      web: /You're next/,
    })
    await telegram.hears(/Your visit is over/)
  })

  test('next calls the third, on the web page', async () => {
    await next(/^Finish Sam · start no\. 3 Wes/)
    await agreeOn({
      telegram: /You have no appointment/,
      sms: /You have no appointment/,
      web: /It's your turn\s+Please come to room 1\./,
    })
  })

  test('each was called once, and nobody was told of another', async () => {
    expect(await telegram.countOf(/it is your turn\. Please come in/)).toBe(1)
    expect(await sms.countOf(/it is your turn\. Please come in/)).toBe(1)
    expect(await telegram.countOf(/Sam|Wes/)).toBe(0)
    expect(await sms.countOf(/Tess|Wes/)).toBe(0)
  })
})
