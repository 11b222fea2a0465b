import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../testing/browser.ts'
import { shownPagesOf } from '../testing/open-shown.ts'
import { chooseLanguage, type Shown, shownPages } from '../testing/shown-pages.ts'
import { logInOn, PASSWORD, request, startTestStack, type TestStack } from '../testing/stack.ts'

let stack: TestStack
let browser: Browser
let axe: string
let pages: Awaited<ReturnType<typeof shownPagesOf>>

beforeAll(async () => {
  stack = await startTestStack()
  browser = await startBrowser()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  pages = await shownPagesOf(stack, browser)
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

/** Opens a page, ready for axe. */
async function openShown(shown: Shown, person: BrowserContextOptions) {
  const opened = await pages.open(shown, person)
  await opened.page.evaluate(axe)
  return opened
}

/** The rules of axe that look at colours: the scheme of light or dark changes these and nothing else. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

async function expectNoFault(page: Page, rules?: string[]) {
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`)
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
  const beside = 'document.documentElement.scrollWidth - innerWidth'
  expect(await page.evaluate<number>(beside)).toBeLessThanOrEqual(0)
}

describe.each([
  { look: 'a small phone', width: 320 },
  { look: 'a desktop', width: 1280 },
])('on $look', ({ width }) => {
  describe.each(shownPages)('$name', (shown) => {
    let opened: Awaited<ReturnType<typeof openShown>>

    beforeAll(async () => {
      opened = await openShown(shown, { viewport: { width, height: 800 } })
    })
    afterAll(() => opened?.close())

    test('has no fault of accessibility and nothing beside the screen', async () => {
      await expectNoFault(opened.page)
      expect(opened.faults).toEqual([])
    })

    test('has none in the dark either', async () => {
      await opened.page.emulateMedia({ colorScheme: 'dark' })
      await expectNoFault(opened.page, OF_COLOURS)
      expect(opened.faults).toEqual([])
    })
  })
})

describe.each([
  { locale: 'es-MX', lang: 'es', dir: 'ltr' },
  { locale: 'ar-EG', lang: 'ar', dir: 'rtl' },
])('on a small phone in $locale', ({ locale, lang, dir }) => {
  const followers = shownPages.filter(({ language }) => language !== 'its own')

  test.each(followers)('$name has none either, and is in that language', async (shown) => {
    const { page, faults, close } = await openShown(shown, { viewport: { width: 320, height: 800 }, locale })
    if (shown.language === 'chosen') await chooseLanguage(page, lang)
    await expectNoFault(page)
    expect(faults).toEqual([])
    const root = page.locator('html')
    expect({ lang: await root.getAttribute('lang'), dir: await root.getAttribute('dir') }).toEqual({ lang, dir })
    await close()
  })
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

  // What was signed once opens nothing a second time, though the password was right again.
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
