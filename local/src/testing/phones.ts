import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** One phone on the page `/phone`, used as a person does. */
export type Phone = ReturnType<typeof phoneOn>
/** The Telegram app: what it offers beside writing. */
export type TelegramPhone = ReturnType<typeof telegramOn>

function phoneOn(page: Page, name: 'Telegram phone' | 'SMS phone' | 'WhatsApp phone') {
  const phone = page.getByRole('region', { name })
  const messages = phone.getByRole('log').getByRole('listitem')

  /** Does something, and waits until the newest message is an answer that matches. */
  async function answered(act: () => Promise<void>, expected: RegExp): Promise<string> {
    const before = await messages.count()
    await act()
    await expect.poll(() => messages.count(), { timeout: 15_000 }).toBeGreaterThan(before)
    return shows(messages.last(), expected)
  }

  return {
    messages,
    answered,
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
    /** The line below the messages: what is wrong with this chat, or the answer to a pressed button. */
    notice: phone.getByRole('status'),
  }
}

function telegramOn(page: Page) {
  const phone = phoneOn(page, 'Telegram phone')
  const region = page.getByRole('region', { name: 'Telegram phone' })
  const button = (name: string) => region.getByRole('button', { name, exact: true })
  const card = phone.messages.filter({ hasText: /Number \d+, [\s\S]*room [\s\S]*\/a\// }).last()

  return {
    ...phone,
    /** Opens a link like `https://t.me/clinic_bot?start=PAYLOAD`, and presses Start, as Telegram's app requires. */
    async openLink(link: string, expected: RegExp) {
      const url = new URL(page.url())
      url.searchParams.set('start', new URL(link, url).searchParams.get('start') ?? '')
      await page.goto(url.href)
      await phone.answered(() => button('Start').click(), expected)
    },
    /** The live card of an appointment: the newest message with the link to its page. */
    card: {
      text: () => card.innerText(),
      buttons: () => card.getByRole('button').filter({ hasText: /./ }).allInnerTexts(),
      press: (name: string, expected: RegExp) =>
        phone.answered(() => card.getByRole('button', { name, exact: true }).click(), expected),
    },
    /** Sets the app to a language, such as `es`. */
    speak: (language: string) => region.getByLabel('Language of the phone').selectOption(language),
    async block() {
      await button('Block').click()
      await button('Unblock').waitFor()
    },
    async unblock() {
      await button('Unblock').click()
      await button('Block').waitFor()
    },
    /** Deletes the bot's newest message that matches, on both sides. */
    async deleteMessage(matching: RegExp) {
      const message = phone.messages.filter({ hasText: matching }).last()
      const before = await phone.messages.count()
      await message.hover()
      await message.getByRole('button', { name: 'Delete this message' }).click()
      await expect.poll(() => phone.messages.count()).toBe(before - 1)
    },
    /** The commands in the "/" menu, each with its description. */
    async menu(): Promise<string[]> {
      await region.getByLabel('Commands').click()
      const commands = await region.getByRole('button').filter({ hasText: /^\// }).allInnerTexts()
      await region.getByLabel('Commands').click()
      return commands
    },
  }
}

/** Opens the page `/phone` and returns its three phones. `query`: chats and numbers, like `telegram=1002`. */
export async function openPhones(browser: Browser, url: string, query = '') {
  const page = await browser.newPage()
  await page.goto(`${url}/phone?${query}`)
  return {
    page,
    telegram: telegramOn(page),
    sms: phoneOn(page, 'SMS phone'),
    whatsapp: phoneOn(page, 'WhatsApp phone'),
  }
}

/** Waits until the text of an element matches, and returns it. */
export async function shows(place: Locator, expected: RegExp): Promise<string> {
  await expect.poll(() => place.innerText(), { timeout: 15_000 }).toMatch(expected)
  return place.innerText()
}
