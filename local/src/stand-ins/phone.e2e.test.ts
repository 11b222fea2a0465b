import { createServer } from 'node:http'
import type { Browser } from 'playwright-core'
import { Markup, Telegram } from 'telegraf'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startBrowser } from '../testing/browser.ts'
import { openPhones } from '../testing/phones.ts'
import { type Listener, listen } from './listener.ts'
import type { StandIns } from './stand-ins.ts'
import { account, phoneOf, startTestStandIns, TELEGRAM_TOKEN } from './testing/stand-ins.ts'

let browser: Browser
let clinic: Listener
let standIns: StandIns

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  clinic = await listen(
    createServer((_request, response) => {
      response.end('<Response><Message>أي طبيب؟</Message></Response>')
    }),
  )
  standIns = await startTestStandIns({ publicUrl: `http://127.0.0.1:${clinic.port}` })
})
afterEach(async () => {
  await standIns.stop()
  clinic.stop()
})

const bot = () => new Telegram(TELEGRAM_TOKEN, { apiRoot: standIns.telegramUrl })
const open = (query?: string) => openPhones(browser, standIns.url, query)

test('a deep link shows Start in place of the message, which sends what the link carries', async () => {
  const { telegram, page } = await open('telegram=1002')
  const composer = page.getByRole('region', { name: 'Telegram phone' }).getByRole('textbox', { name: 'Message' })

  await page.goto(`${standIns.url}/phone?telegram=1002&start=a-code_7`)
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor()
  expect(await composer.isVisible()).toBe(false)
  await telegram.openLink('https://t.me/clinic_bot?start=another-code', /^\/start another-code$/)

  await composer.waitFor()
  expect(page.url()).toBe(`${standIns.url}/phone?telegram=1002`)
})

test('the patient blocks the bot, and lets it write again', async () => {
  const { telegram } = await open()
  await telegram.block()
  await expect(bot().sendMessage(1001, 'Place 1')).rejects.toThrow('blocked by the user')
  expect(await telegram.notice.textContent()).toContain('blocked')

  await telegram.unblock()
  await bot().sendMessage(1001, 'Place 1')
  await telegram.hears(/Place 1/)
})

test('a message of the bot is deleted by keyboard alone', async () => {
  const { telegram, page } = await open()
  await bot().sendMessage(1001, 'Welcome')
  const { message_id } = await bot().sendMessage(
    1001,
    'Place 2',
    Markup.inlineKeyboard([Markup.button.callback('Leave', 'v1:leave')]),
  )
  await telegram.hears(/Place 2/)

  await telegram.deleteMessage(/Welcome/)
  await page.getByRole('log', { name: 'Telegram messages' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => telegram.messages.count()).toBe(0)
  await expect(bot().editMessageText(1001, message_id, undefined, 'Place 1')).rejects.toThrow('not found')
})

test("the menu of commands is in the phone's language, and sends the command that is chosen", async () => {
  await bot().setMyCommands([{ command: 'book', description: 'Book' }])
  await bot().setMyCommands([{ command: 'book', description: 'Reservar' }], { language_code: 'es' })
  const { telegram, page } = await open()
  await expect.poll(telegram.menu).toEqual(['/book Book'])

  await telegram.speak('es')
  await expect.poll(telegram.menu).toEqual(['/book Reservar'])
  await page.getByLabel('Commands').click()
  await page.getByRole('button', { name: '/book' }).click()
  await telegram.hears(/^\/book$/)
})

test('WhatsApp has a phone of its own, and Arabic is written from the right', async () => {
  const { whatsapp, sms, page } = await open()
  await whatsapp.say('احجز', /أي طبيب/)

  expect(await sms.messages.count()).toBe(0)
  const directions = await page.evaluate<string[]>(
    "[...document.querySelectorAll('#whatsapp .text')].map((text) => getComputedStyle(text).direction)",
  )
  expect(directions).toEqual(['rtl', 'rtl'])
})

test('a refusal by WhatsApp is said below the messages, which do not show what never arrived', async () => {
  const { whatsapp } = await open()
  await fetch(`${standIns.twilioUrl}/2010-04-01/Accounts/${account.sid}/Messages.json`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${account.sid}:${account.token}`)}` },
    body: new URLSearchParams({
      To: 'whatsapp:+12025550144',
      From: `whatsapp:${account.whatsappFrom}`,
      Body: 'You are next.',
    }),
  })

  await expect.poll(() => whatsapp.notice.textContent()).toContain('63016')
  expect(await whatsapp.messages.count()).toBe(0)
})

test('a behaviour is set on the page, and shown on it when another page sets it', async () => {
  const { page } = await open()
  await page.getByText('How the providers behave').click()
  const mail = page.getByRole('combobox', { name: /^Mail/ })
  await page.getByLabel('SMS and WhatsApp').selectOption('says 500')
  await page.getByLabel(/30 messages a second/).check()

  type State = { twilio: { behaviour: string }; telegram: { limits: object | null } }
  const state = () => phoneOf(standIns).read<State>('/phone/behaviour')
  await expect
    .poll(state)
    .toMatchObject({ twilio: { behaviour: '500' }, telegram: { limits: { all: 30, perChat: 1 } } })
  await phoneOf(standIns).send('PUT', '/phone/behaviour', { provider: 'mail', behaviour: 'refused' })
  await expect.poll(() => mail.inputValue()).toBe('refused')
})

test('a choice stays when an answer that was asked for before it comes late', async () => {
  const { page } = await open()
  await page.getByText('How the providers behave').click()
  const limits = page.getByLabel(/30 messages a second/)
  const late = Promise.withResolvers<() => Promise<void>>()
  const next = Promise.withResolvers<void>()
  let asked = 0
  await page.route('**/phone/behaviour', async (route) => {
    asked += 1
    if (asked > 1) return next.resolve()
    const response = await route.fetch()
    late.resolve(() => route.fulfill({ response }))
  })
  await phoneOf(standIns).send('PUT', '/phone/behaviour', { provider: 'mail', behaviour: 'refused' })
  const answer = await late.promise

  await limits.check()
  await answer()

  await next.promise
  expect(await limits.isChecked()).toBe(true)
})
