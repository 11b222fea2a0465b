import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { startBrowser } from './browser.ts'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => {
  vi.unstubAllEnvs()
})
afterAll(() => browser?.close())

test.each([
  ['Latin letters', 'ñ'],
  ['Arabic letters', 'م'],
  ['Arabic digits', '٣'],
])('the browser of these tests has %s, not a box in place of each', async (_, letter) => {
  const page = await browser.newPage()
  const picture = async (text: string) => {
    await page.setContent(`<p style="font: 40px sans-serif; width: 60px; height: 60px">${text}</p>`)
    return (await page.locator('p').screenshot()).toString('base64')
  }

  // An unassigned code point: no font has a glyph for it.
  expect(await picture(letter)).not.toBe(await picture('\u{effff}'))
  expect(await picture(letter)).not.toBe(await picture(''))
  await page.close()
})

test('a browser that CHROMIUM_PATH names is the only one tried', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/no/such/browser')

  await expect(startBrowser()).rejects.toThrow('/no/such/browser')
})
