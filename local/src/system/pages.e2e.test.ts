import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookAt, type ExampleStack, logInOn, startBrowser, startExampleStack } from './example-stack.ts'

let stack: ExampleStack
let browser: Browser
let axe: string
let appointmentId: string

beforeAll(async () => {
  stack = await startExampleStack()
  browser = await startBrowser()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await bookAt(stack.url, { patientName: 'Ann', doctorId: 'dr_1' })
  appointmentId = (await bookAt(stack.url, { patientName: 'Ben', doctorId: 'dr_1' })).id
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

const pages: { name: string; path: () => string; arrive: (page: Page) => Promise<unknown> }[] = [
  {
    name: 'the booking form',
    path: () => '/',
    arrive: (page) => page.getByRole('textbox', { name: 'Your name' }).waitFor(),
  },
  {
    name: 'the status page',
    path: () => `/a/${appointmentId}`,
    arrive: (page) => page.getByRole('button', { name: 'Leave the queue' }).waitFor(),
  },
  {
    name: 'the login',
    path: () => '/doctor',
    arrive: (page) => page.getByRole('button', { name: 'Log in' }).waitFor(),
  },
  { name: 'the board', path: () => '/doctor', arrive: (page) => logInOn(page, 'chen') },
  {
    name: 'the phones',
    path: () => '/phone',
    arrive: (page) => page.getByRole('region', { name: 'SMS phone' }).waitFor(),
  },
]

describe.each(looks)('on $look', ({ width, colorScheme }) => {
  test.each(pages)('$name has no fault of accessibility and nothing beside the screen', async ({ path, arrive }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
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
    await context.close()
  })
})
