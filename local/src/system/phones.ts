import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** One phone on the page `/phone`, worked as a person does. */
export type Phone = ReturnType<typeof phoneOn>

function phoneOn(page: Page, name: 'Telegram phone' | 'SMS phone') {
  const phone = page.getByRole('region', { name })
  const messages = phone.getByRole('log').getByRole('listitem')

  /** Does something, and waits for the newest message to be an answer that matches. */
  async function answered(act: () => Promise<void>, expected: RegExp): Promise<string> {
    const before = await messages.count()
    await act()
    await expect.poll(() => messages.count(), { timeout: 15_000 }).toBeGreaterThan(before)
    return shows(messages.last(), expected)
  }

  return {
    messages,
    /** Writes a text and waits for the answer. */
    say: (text: string, expected: RegExp) =>
      answered(async () => {
        await phone.getByRole('textbox', { name: 'Message' }).fill(text)
        await phone.getByRole('button', { name: 'Send' }).click()
      }, expected),
    /** Presses a button under the newest message that has it, and waits for the answer. */
    press: (button: string, expected: RegExp) =>
      answered(() => phone.getByRole('button', { name: button, exact: true }).last().click(), expected),
    /** Waits until some message matches. */
    hears: (expected: RegExp) =>
      expect
        .poll(async () => (await messages.allInnerTexts()).some((text) => expected.test(text)), { timeout: 15_000 })
        .toBe(true),
    countOf: async (expected: RegExp) => (await messages.allInnerTexts()).filter((text) => expected.test(text)).length,
  }
}

/** Opens the page `/phone` and gives its two phones. */
export async function openPhones(browser: Browser, url: string) {
  const page = await browser.newPage()
  await page.goto(`${url}/phone`)
  return { telegram: phoneOn(page, 'Telegram phone'), sms: phoneOn(page, 'SMS phone') }
}

/** Waits until the text of one thing on the page matches, and returns it. */
export async function shows(place: Locator, expected: RegExp): Promise<string> {
  await expect.poll(() => place.innerText(), { timeout: 15_000 }).toMatch(expected)
  return place.innerText()
}
