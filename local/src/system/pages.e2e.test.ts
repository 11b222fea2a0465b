import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../testing/browser.ts'
import { bookAt, logIn, logInOn, PASSWORD, request, startTestStack, type TestStack } from '../testing/stack.ts'

let stack: TestStack
let browser: Browser
let axe: string
let appointmentId: string
let calledId: string
let screenLink: string

beforeAll(async () => {
  stack = await startTestStack()
  browser = await startBrowser()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  calledId = (await bookAt(stack.url, { patientName: 'Ann', doctorId: 'dr_1' })).id
  const contact = { channel: 'email', address: 'ben@example.org' } as const
  appointmentId = (await bookAt(stack.url, { patientName: 'Ben', doctorId: 'dr_1', contact })).id
  const cookie = await logIn(stack.url, 'chen')
  await request(`${stack.url}/api/appointments/${calledId}/call`, { method: 'POST', body: {}, cookie })
  const screen = { name: 'Ground floor', doctorIds: [], languages: ['en', 'ar'], initials: true }
  const desk = await logIn(stack.url, 'desk')
  const made = await request<{ link: string }>(`${stack.url}/api/displays`, {
    method: 'POST',
    body: screen,
    cookie: desk,
  })
  screenLink = made.body.link
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

const looks = [
  { look: 'a small phone', width: 320, colorScheme: 'light' },
  { look: 'a small phone in the dark', width: 320, colorScheme: 'dark' },
  { look: 'a desktop', width: 1280, colorScheme: 'light' },
  { look: 'a desktop in the dark', width: 1280, colorScheme: 'dark' },
] as const

type Shown = { name: string; path: () => string; arrive: (page: Page) => Promise<unknown> }

const patientPages: Shown[] = [
  { name: 'the booking form', path: () => '/', arrive: (page) => page.locator('#name').waitFor() },
  {
    name: 'the status page, with a contact to confirm',
    path: () => `/a/${appointmentId}`,
    arrive: (page) => page.locator('.verify').waitFor(),
  },
  { name: 'a call', path: () => `/a/${calledId}`, arrive: (page) => page.locator('.called').waitFor() },
]

async function openMenu(page: Page) {
  await logInOn(page, 'chen')
  await page.getByRole('table').locator('[aria-haspopup="menu"]').first().click()
  await page.getByRole('menuitem').first().waitFor()
}

/** Closing the day is asked for with two people waiting, of whom one was not called. */
async function askToClose(page: Page) {
  await logInOn(page, 'chen')
  await page.locator('.day-options').click()
  await page.getByRole('menuitem').last().click()
  await page.getByRole('radiogroup').last().waitFor()
}

async function openAccessLog(page: Page) {
  await logInOn(page, 'admin')
  await page.goto(`${stack.url}/admin/access-log`)
  await page.locator('.access-log tbody tr').first().waitFor()
}

async function openAccounts(page: Page) {
  await logInOn(page, 'admin')
  await page.goto(`${stack.url}/admin/staff`)
  await page.locator('main li').first().waitFor()
}

async function openOwnAccount(page: Page) {
  await logInOn(page, 'chen')
  await page.goto(`${stack.url}/doctor?account`)
  await page.locator('main li').first().waitFor()
}

const staffPages: Shown[] = [
  { name: 'the login', path: () => '/doctor', arrive: (page) => page.locator('input[type="password"]').waitFor() },
  { name: 'the board', path: () => '/doctor', arrive: (page) => logInOn(page, 'chen') },
  { name: 'the front desk', path: () => '/desk', arrive: (page) => logInOn(page, 'desk') },
  { name: "a patient's menu", path: () => '/doctor', arrive: openMenu },
  { name: 'closing the day', path: () => '/doctor', arrive: askToClose },
  {
    name: 'the access log',
    path: () => '/doctor',
    arrive: openAccessLog,
  },
  { name: 'the accounts of staff', path: () => '/doctor', arrive: openAccounts },
  { name: 'the own account', path: () => '/doctor', arrive: openOwnAccount },
  {
    name: 'the poster',
    path: () => '/doctor?poster=dr_1',
    arrive: (page) => page.locator('.poster img').first().waitFor(),
  },
]

const pages: Shown[] = [
  ...patientPages,
  ...staffPages,
  {
    name: 'a screen of the waiting room',
    path: () => `/display#${screenLink}`,
    arrive: (page) => page.locator('.first').waitFor(),
  },
  {
    name: 'the phones',
    path: () => '/phone',
    arrive: (page) => page.getByText('How the providers behave').click(),
  },
]

/** Opens the page as this person sees it and expects that it has no fault; says which language it is in. */
async function lookAt({ path, arrive }: Shown, { width, ...person }: { width: number } & BrowserContextOptions) {
  // What is half faded in has too little contrast for a moment.
  const still = { reducedMotion: 'reduce', bypassCSP: true } as const
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...still, ...person })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.goto(stack.url + path())
  await arrive(page)
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  expect(faults).toEqual([])
  const root = page.locator('html')
  const language = { lang: await root.getAttribute('lang'), dir: await root.getAttribute('dir') }
  await context.close()
  return language
}

describe.each(looks)('on $look', ({ width, colorScheme }) => {
  test.each(pages)('$name has no fault of accessibility and nothing beside the screen', async (page) => {
    await lookAt(page, { width, colorScheme })
  })
})

describe.each([
  { locale: 'es-MX', lang: 'es', dir: 'ltr' },
  { locale: 'ar-EG', lang: 'ar', dir: 'rtl' },
])('on a small phone in $locale', ({ locale, lang, dir }) => {
  test.each([...patientPages, ...staffPages])('$name has none either, and is in that language', async (page) => {
    expect(await lookAt(page, { width: 320, locale })).toEqual({ lang, dir })
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
