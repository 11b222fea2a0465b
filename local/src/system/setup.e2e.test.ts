import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../config.ts'
import { startBrowser } from '../testing/browser.ts'
import { openPhones } from '../testing/phones.ts'
import { startTestStack, type TestStack } from '../testing/stack.ts'

let stack: TestStack
let browser: Browser
let axe: string

beforeAll(async () => {
  // As in production: without the demo clinic, the API prints how to set one up.
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

/** What a newcomer has to enter; proposals of a form do not count. */
const questions: string[] = []

async function type(page: Page, label: string, text: string) {
  questions.push(label)
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

/**
 * The settings without which docker-compose.yml does not start, except those made by the command in docs/install.md.
 */
async function neededInEnv(): Promise<string[]> {
  const [compose, install] = await Promise.all(
    ['docker-compose.yml', 'docs/install.md'].map((file) => readFile(join(root, file), 'utf8')),
  )
  const [, made = ''] = /^ {4}for name in (.*)$/m.exec(install ?? '') ?? []
  const needed = Array.from((compose ?? '').matchAll(/\$\{(\w+):\?/g), ([, name = '']) => name)
  return [...new Set(needed)].filter((name) => !made.split(' ').includes(name))
}

test('an empty clinic is set up by keyboard alone, from the printed link to the first message, with six questions', async () => {
  const address = stack.lines.map((line) => /(http\S+\/admin\/setup#[\w-]{43})/.exec(line)?.[1]).find(Boolean) ?? ''
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    colorScheme: 'dark',
    timezoneId: 'Europe/Madrid',
    ...still,
  })
  const page = await context.newPage()
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.headers().referer ?? ''}`))
  await page.goto(address)
  await type(page, 'Your name', 'María López')
  await expectNoFault(page, 320)
  await type(page, 'Password', 'three plain words')
  await type(page, "The clinic's name", 'Clínica Sol')
  await press(page, 'Create my account')
  // What opens the clinic is in no address that a server has seen.
  const [, token = ''] = address.split('#')
  await page.getByRole('heading', { name: 'Clinic', exact: true }).waitFor()
  expect(sent.filter((request) => request.includes(token))).toEqual([])
  await page.locator('.trial').waitFor()
  expect(await page.getByLabel('Time zone').inputValue()).toBe('Europe/Madrid')
  await expectNoFault(page, 320)

  await page.goto(`${stack.url}/admin/doctors`)
  await press(page, 'Add a doctor')
  await type(page, 'As staff know it', 'Dr. Layla Nasser')
  await expectNoFault(page, 320)
  await press(page, 'Save')
  await page.getByText('Dr. Layla Nasser').waitFor()
  await expectNoFault(page, 320)

  const asked = [...(await neededInEnv()), 'TELEGRAM_BOT_TOKEN', ...questions]
  expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(6)

  // Who wants to try it before patients may come.
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
  const { telegram } = await openPhones(browser, stack.url)
  await telegram.say('/start', /Clínica Sol/)

  await page.goto(`${stack.url}/admin/clinic`)
  await type(page, 'Phone', '+34 910 000 000')
  await press(page, 'Save')
  await page.getByText('Saved.', { exact: true }).waitFor()

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
