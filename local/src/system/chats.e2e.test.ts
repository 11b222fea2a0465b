import type { SearchAnswer } from '@anteroom/contracts/answers.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startBrowser } from '../testing/browser.ts'
import { openPhones, type Phone, type TelegramPhone } from '../testing/phones.ts'
import { logIn, request, startTestStack, type TestStack, textsTo } from '../testing/stack.ts'

let stack: TestStack
let browser: Browser
let telegram: TelegramPhone
let sms: Phone
let whatsapp: Phone

beforeAll(async () => {
  stack = await startTestStack()
  browser = await startBrowser()
  ;({ telegram, sms, whatsapp } = await openPhones(browser, stack.url))
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

/** The live appointments of one contact, as the bot asks for them. */
async function appointmentsOf(contact: Contact) {
  const response = await fetch(`${stack.url}/api/appointments/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${stack.secrets.botApiKey}` },
    body: JSON.stringify({ contact }),
  })
  return ((await response.json()) as SearchAnswer).appointments
}

/**
 * A page with its own phones for one test: a chat and numbers that nobody else uses. Each open page reads everything
 * again at every message.
 */
async function phonesOf(query: string) {
  const phones = await openPhones(browser, stack.url, query)
  onTestFinished(() => phones.page.close())
  return phones
}

describe('a whole booking', () => {
  test('by buttons on Telegram, in Spanish', async () => {
    await telegram.speak('es')
    await telegram.say('/start', /Bienvenido a Riverside Clinic/)
    await telegram.press('Elegir doctor', /Con quién/)
    await telegram.press('Dr. Michael Chen, General practice', /Qué día/)
    await telegram.press('Mañana', /Cómo se llama.*\/stop/)
    await telegram.say('Ana López', /Reservar para Ana López\? Dr\. Michael Chen, mañana/)
    await telegram.press('Sí, reservar', /./)
    await telegram.hears(
      /Su cita con el Dr\. Michael Chen está reservada: mañana[\s\S]*Su número es el 1\.[\s\S]*\/a\//,
    )
  })

  test('by numbers in text messages, in English', async () => {
    await sms.say('Hello', /Welcome to Riverside Clinic[\s\S]*2 Choose a doctor/)
    await sms.say('2', /2 Dr\. Michael Chen/)
    await sms.say('2', /2 Tomorrow/)
    await sms.say('2', /name.*reply STOP/)
    await sms.say('Sam', /1 Yes, book/)
    await sms.say('1', /You're booked with Dr\. Michael Chen for tomorrow[\s\S]*Your number is 2\.[\s\S]*\/a\//)
  })

  test('in words on WhatsApp, in Arabic', async () => {
    await whatsapp.say('احجز مع Chen غدا', /Dr\. Michael Chen[\s\S]*STOP/)
    await whatsapp.say('ليلى', /ليلى/)
    await whatsapp.say('نعم', /رقمك 3/)
    const [booked] = await appointmentsOf({ channel: 'whatsapp', address: '+12025550144' })
    expect(booked).toMatchObject({ patientName: 'ليلى', queueNumber: 3, language: 'ar' })
  })

  test('of somebody who has been here before takes three messages', async () => {
    const again = await phonesOf('sms=%2B12025550143&telegram=1001')
    await again.sms.say('LEAVE', /Cancel your appointment .*number 2/)
    await again.sms.say('1', /cancelled[\s\S]*1 First available/)

    await again.sms.say('hi', /1 First available/)
    await again.sms.say('1', /Book for Sam\?/)
    await again.sms.say('1', /You're booked[\s\S]*Your number is 1\./)
  })
})

describe('straight to one doctor', () => {
  test('by the link of a poster', async () => {
    const phones = await phonesOf('telegram=2001')
    await phones.telegram.openLink('https://t.me/clinic?start=d_dr_2', /Which day with Dr\. Sofia Reyes/)
  })

  test('by BOOK and the number of a poster', async () => {
    const phones = await phonesOf('sms=%2B12025550201')
    await phones.sms.say('BOOK 12', /Which day with Dr\. Sofia Reyes/)
  })
})

test('alerts move from text messages to Telegram by the link on the page of the place', async () => {
  const page: Page = await browser.newPage({ viewport: { width: 320, height: 700 } })
  await page.goto(stack.url)
  await page.getByRole('radio', { name: /Dr\. Amal Haddad/ }).check()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Wes')
  await page.getByRole('radio', { name: 'Text message' }).check()
  await page.getByRole('textbox', { name: 'Mobile number' }).fill('+12025550301')
  await page.getByRole('button', { name: 'Book', exact: true }).click()
  await page.waitForURL(/\/a\//)
  await expect.poll(() => textsTo(stack, '+12025550301')).toHaveLength(1)

  await page.getByRole('button', { name: 'Get messages on Telegram' }).click()
  const link = await page.getByRole('link', { name: 'Open Telegram' }).getAttribute('href')
  const { telegram: chat } = await phonesOf('telegram=3001')
  await chat.openLink(link ?? '', /Dr\. Amal Haddad/)
  await chat.hears(/We'll message you here from now on[\s\S]*Dr\. Amal Haddad/)
  const stranger = await phonesOf('telegram=3002')
  await stranger.telegram.openLink(link ?? '', /link doesn't work any more/)

  const cookie = await logIn(stack.url, 'haddad')
  await request(`${stack.url}/api/doctors/dr_3/next`, { method: 'POST', body: {}, cookie })
  await chat.hears(/It's your turn\. Please come to room/)
  expect(await textsTo(stack, '+12025550301')).toHaveLength(1)
})

test('here, later, another day: the clinic sees what a patient writes', async () => {
  const { sms: phone } = await phonesOf('sms=%2B12025550401')
  const contact = { channel: 'sms', address: '+12025550401' } as const
  await phone.say('book dr reyes today', /What's your name/)
  await phone.say('Hal', /1 Yes, book/)
  await phone.say('ok', /You're booked/)
  const stage = async () => (await appointmentsOf(contact))[0]?.stage

  await phone.say("I'm here", /you're checked in/)
  expect(await stage()).toBe('here')
  await phone.say('please call me', /we'll call you back/)
  expect((await appointmentsOf(contact))[0]?.callBackAt).toBeTruthy()
  await phone.say('LATER', /let others go ahead/)
  expect(await stage()).toBe('held')
  await phone.say('move to tomorrow', /Move your appointment \(number \d+, today\)\? New: Dr\. Sofia Reyes, tomorrow/)
  await phone.say('1', /You're now booked with Dr\. Sofia Reyes for tomorrow[\s\S]*Your number is 1\./)
  expect(await appointmentsOf(contact)).toMatchObject([{ doctorId: 'dr_2', queueNumber: 1 }])
})

test('what is pressed under the card reaches the clinic, and the card keeps what can still be said', async () => {
  const { telegram: chat } = await phonesOf('telegram=7001')
  await chat.say('book dr haddad today', /What's your name/)
  await chat.say('Ida', /Book for Ida/)
  await chat.say('ok', /./)
  const changes = ['Reschedule', 'Cancel appointment']
  await expect.poll(chat.card.buttons, { timeout: 15_000 }).toEqual(["I'm here", '10 more minutes', ...changes])

  await chat.card.press("I'm here", /you're checked in/)
  expect(await appointmentsOf({ channel: 'telegram', address: '7001' })).toMatchObject([{ stage: 'here' }])
  await expect.poll(chat.card.buttons, { timeout: 15_000 }).toEqual(['10 more minutes', ...changes])

  await chat.card.press('Cancel appointment', /Cancel your appointment with Dr\. Amal Haddad, today \(number \d+\)\?/)
  expect(await chat.card.buttons()).toEqual(['10 more minutes', ...changes])
  await chat.press('Yes, cancel', /is cancelled/)
  await expect.poll(chat.card.text, { timeout: 15_000 }).toContain('Your appointment is cancelled.')
  expect(await chat.card.buttons()).toEqual([])
})

test('who blocks the bot, or writes /stop, hears nothing more until they come back', async () => {
  const { telegram: chat } = await phonesOf('telegram=4001')
  const contact = { channel: 'telegram', address: '4001' } as const
  const optedOut = async () => {
    const response = await fetch(`${stack.url}/api/patients/search`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${stack.secrets.botApiKey}` },
      body: JSON.stringify({ contact }),
    })
    const { optedOutAt } = (await response.json()) as { optedOutAt?: string | null }
    return Boolean(optedOutAt)
  }
  await chat.say('/stop', /any more messages/)
  expect(await optedOut()).toBe(true)
  await chat.say('/start', /Welcome/)
  expect(await optedOut()).toBe(false)

  await chat.block()
  await expect.poll(optedOut).toBe(true)
  await chat.unblock()
  await expect.poll(optedOut).toBe(false)
})

test('the menu of commands speaks the language of the phone', async () => {
  const { telegram: chat } = await phonesOf('telegram=5001')
  await chat.speak('ar')
  await expect.poll(async () => (await chat.menu()).join('\n')).toMatch(/\/reschedule[\s\S]*\p{Script=Arabic}/u)
})

describe('a bot that is killed in a conversation', () => {
  const chatId = '6001'
  const phoneUrl = () => `${stack.url}/phone/telegram/${chatId}`

  /** The bot's texts in the chat, as they were sent. */
  async function heard(): Promise<string[]> {
    const { body } = await request<{ messages: { from: string; text: string }[] }>(phoneUrl())
    return body.messages.filter(({ from }) => from === 'bot').map(({ text }) => text)
  }

  test('loses no message, and books once', async () => {
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    const steps: { text: string; answer: RegExp; killed?: true }[] = [
      { text: '/book', answer: /Which doctor/ },
      { text: 'Chen', answer: /Which day/ },
      { text: day, answer: /What's your name/, killed: true },
      { text: 'Kim', answer: /Book for Kim\?/ },
      { text: 'ok', answer: /You're booked/, killed: true },
      { text: 'status', answer: /You're booked with Dr\. Michael Chen for \w{3} \d+ \w{3}[\s\S]*room 1/ },
    ]
    for (const { text, answer, killed } of steps) {
      // A sent message is answered without a body, or not at all when the bot was killed.
      const sent = request(`${phoneUrl()}/messages`, { method: 'POST', body: { text } }).catch(() => {})
      if (killed) {
        await Promise.all([sent, stack.kill('bot')])
        await stack.start('bot')
      } else {
        await sent
      }
      await expect.poll(async () => (await heard()).some((one) => answer.test(one)), { timeout: 40_000 }).toBe(true)
    }
    const booked = await appointmentsOf({ channel: 'telegram', address: chatId })
    expect(booked).toMatchObject([{ patientName: 'Kim', day }])
  })
})
