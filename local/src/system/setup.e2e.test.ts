import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../testing/browser.ts'
import { startTestStack, type TestStack } from '../testing/stack.ts'

let stack: TestStack
let browser: Browser
let axe: string

beforeAll(async () => {
  // As in production: no demo clinic, so that the API prints how to set one up.
  stack = await startTestStack({}, (service) => (service === 'api' ? { env: { DEMO_PASSWORD: '' } } : {}))
  browser = await startBrowser()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, element: Locator) {
  await element.waitFor()
  for (let pressed = 0; pressed < 160; pressed++) {
    if (await element.evaluate((node) => node === node.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${element}`)
}

async function type(page: Page, label: string, text: string) {
  await tabTo(page, page.getByLabel(label, { exact: true }).first())
  await page.keyboard.type(text)
}

async function press(page: Page, name: string) {
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}

async function expectNoFault(page: Page, width: number) {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
}

const still = { reducedMotion: 'reduce', bypassCSP: true } as const

test('an empty clinic is set up by keyboard alone, from the printed link until it is live', async () => {
  const address = stack.lines.map((line) => /(http\S+\/admin\/setup#[\w-]{43})/.exec(line)?.[1]).find(Boolean) ?? ''
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, colorScheme: 'dark', ...still })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`))
  await page.goto(address)
  await type(page, 'Your name', 'María López')
  await expectNoFault(page, 320)
  await type(page, 'User name', 'maria')
  await type(page, 'Password', 'three plain words')
  await press(page, 'Create my account')
  // What opens the clinic is in no address that a server has seen.
  const [, token = ''] = address.split('#')
  await page.getByRole('heading', { name: 'Clinic', exact: true }).waitFor()
  expect(asked.filter((request) => request.includes(token))).toEqual([])
  await page.locator('.trial').waitFor()
  await expectNoFault(page, 320)
  await type(page, 'Phone', '+34 910 000 000')
  await press(page, 'Save')
  await page.getByText('Saved.', { exact: true }).waitFor()

  await page.goto(`${stack.url}/admin/doctors`)
  await press(page, 'Add a doctor')
  await type(page, 'As staff know it', 'Dr. Layla Nasser')
  await tabTo(page, page.getByLabel('As staff know it').nth(1))
  await page.keyboard.type('General practice')
  await type(page, 'Room', '1')
  await expectNoFault(page, 320)
  await press(page, 'Save')
  await page.getByText('Dr. Layla Nasser').waitFor()
  await expectNoFault(page, 320)

  await page.goto(`${stack.url}/admin/channels`)
  await press(page, 'Get a code')
  await page.getByText(/^TEST [A-Z0-9]{6}$/).waitFor()
  await type(page, 'Your e-mail address', 'maria@example.org')
  await press(page, 'Send me a code')
  await page.getByText('The mail server has taken it.').waitFor()
  await expectNoFault(page, 320)
  const mailbox = await fetch(`${stack.url}/phone/mail`)
  const { emails } = (await mailbox.json()) as { emails: { subject: string }[] }
  await type(page, 'Code from the mail', /\d{6}/.exec(emails.at(-1)?.subject ?? '')?.[0] ?? 'no code')
  await press(page, 'Confirm')
  await page.getByText('tested by maria').waitFor()
  await expectNoFault(page, 320)
  await page.goto(`${stack.url}/admin/go-live`)
  await press(page, 'Go live now')
  await page.getByText(/Live since/).waitFor()
  await expectNoFault(page, 320)

  // The same pages, read from right to left.
  await context.addInitScript("localStorage.setItem('anteroom.staff-language', 'ar')")
  for (const section of ['clinic', 'doctors', 'channels', 'go-live']) {
    await page.goto(`${stack.url}/admin/${section}`)
    await page.locator('h1').waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await expectNoFault(page, 320)
  }
  await context.close()
})
