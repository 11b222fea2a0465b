import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../testing/browser.ts'
import { zoneAt } from '../testing/clinic-zone.ts'
import { layoutFaults, shownPagesOf } from '../testing/open-shown.ts'
import { type Shown, shownPages } from '../testing/shown-pages.ts'
import { chooseLanguage } from '../testing/shown-steps.ts'
import { logInOn, PASSWORD, request, startTestStack, type TestStack } from '../testing/stack.ts'

let stack: TestStack
let browser: Browser
let axe: string
let readerOf: Awaited<ReturnType<typeof shownPagesOf>>

beforeAll(async () => {
  // Times are at their widest where they go past noon: "11:30 AM – 12:20 PM".
  stack = await startTestStack({ CLINIC_ADDRESS: '5 River Street, Springfield', CLINIC_TIMEZONE: zoneAt(10) })
  browser = await startBrowser()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  readerOf = await shownPagesOf(stack, browser)
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

async function expectAccessible(page: Page) {
  const options = { resultTypes: ['violations'] }
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`)
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
}

async function expectNothingBeside(page: Page) {
  const beside = 'document.documentElement.scrollWidth - innerWidth'
  expect(await page.evaluate<number>(beside)).toBeLessThanOrEqual(0)
}

/** Nothing is cut off, and nothing is hidden under something else. */
async function expectReadable(page: Page, { leavesOut }: Shown) {
  if (!leavesOut) expect(await layoutFaults(page)).toEqual([])
}

const phone = { width: 320, height: 800 }
const desktop = { width: 1280, height: 800 }
const wholePages = shownPages.filter(({ tests }) => tests === undefined)

describe.each([
  { look: 'a small phone', viewport: phone, colorScheme: 'light' as const },
  { look: 'a desktop', viewport: desktop, colorScheme: 'dark' as const },
])('on $look, $colorScheme', ({ viewport, colorScheme }) => {
  let reader: ReturnType<typeof readerOf>
  beforeAll(() => {
    reader = readerOf({ colorScheme })
  })
  afterAll(() => reader?.close())

  test.each(wholePages)('$name is accessible and readable', async (shown) => {
    const { page, faults, close } = await reader.open(shown, viewport)
    await expectAccessible(page)
    await expectReadable(page, shown)
    await expectNothingBeside(page)
    expect(faults).toEqual([])
    await close()
  })
})

describe.each([
  { locale: 'es-MX', lang: 'es', dir: 'ltr', colorScheme: 'light' as const },
  { locale: 'ar-EG', lang: 'ar', dir: 'rtl', colorScheme: 'dark' as const },
])('on a small phone in $locale, $colorScheme', ({ locale, lang, dir, colorScheme }) => {
  let reader: ReturnType<typeof readerOf>
  beforeAll(() => {
    reader = readerOf({ locale, colorScheme })
  })
  afterAll(() => reader?.close())

  // Whether all can be read is seen where the words are longest, and what is read aloud where they run the other way.
  const followers = shownPages.filter(({ language }) => language !== 'its own')
  const looked = followers.filter(({ tests }) => (lang === 'es' ? tests !== 'none' : tests === undefined))
  test.each(looked)('$name is as good, and in that language', async (shown) => {
    const { page, faults, close } = await reader.open(shown, phone)
    if (shown.language === 'chosen') await chooseLanguage(page, lang)
    if (lang === 'es') await expectReadable(page, shown)
    else await expectAccessible(page)
    await expectNothingBeside(page)
    expect(faults).toEqual([])
    const root = page.locator('html')
    expect({ lang: await root.getAttribute('lang'), dir: await root.getAttribute('dir') }).toEqual({ lang, dir })
    await close()
  })
})

test.each([
  { what: "a laptop's screen", width: 1440, height: 900 },
  { what: 'a tablet on its side', width: 1080, height: 810 },
])('twelve who wait are seen on $what without scrolling, below whom nobody could reach', async ({ width, height }) => {
  const reader = readerOf({})
  const busy = shownPages.find(({ name }) => name === 'the board with 27 patients')
  if (!busy) throw new Error('There is no busy board')
  const { page } = await reader.open(busy, { width, height })
  const whole = `[...document.querySelectorAll('.queue tbody tr')]
    .filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length`
  expect(await page.evaluate<number>(whole)).toBeGreaterThanOrEqual(12)
  await reader.close()
})

test('a passkey is added in the browser, and after the password it lets its owner in, once for each challenge', async () => {
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  const chrome = await context.newCDPSession(page)
  await chrome.send('WebAuthn.enable')
  await chrome.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'usb', hasUserVerification: false, automaticPresenceSimulation: true },
  })
  await page.goto(`${stack.url}/doctor`)
  await logInOn(page, 'haddad')
  await page.goto(`${stack.url}/doctor?account`)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.locator('section[aria-labelledby="second-step"] input[type="password"]').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByLabel('Name of the passkey').fill('The blue key')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: "I've kept them" }).click()
  await page.getByText('The blue key').waitFor()

  await context.clearCookies()
  await page.goto(`${stack.url}/doctor`)
  await page.locator('input[autocomplete="username"]').fill('haddad')
  await page.locator('input[type="password"]').fill(PASSWORD)
  await page.keyboard.press('Enter')
  const signed = page.waitForRequest((sent) => sent.method() === 'POST' && sent.url().endsWith('/second-step'))
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.getByRole('heading', { name: 'Dr. Amal Haddad' }).waitFor()

  // A used signature does not work a second time, although the password is right again.
  const again = await fetch(`${stack.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'haddad', password: PASSWORD }),
  })
  const [cookie = ''] = String(again.headers.get('set-cookie')).split(';')
  const replayed = await request<{ reason: string }>(`${stack.url}/api/session/second-step`, {
    method: 'POST',
    body: (await signed).postDataJSON(),
    cookie,
  })
  expect([again.status, replayed.status, replayed.body.reason]).toEqual([401, 403, 'wrong-second-factor'])
  await context.close()
})
