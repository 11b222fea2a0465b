import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Page } from 'playwright-core'
import { parseConfig, root } from '../config.ts'
import { freePort } from '../processes/free-port.ts'
import type { Launch } from '../processes/services.ts'
import { keptSecrets } from '../secrets.ts'
import { type Stack, startStack } from '../stack.ts'
import { newDataDir } from './data-dir.ts'

export const PASSWORD = 'a-demo-password'

/** All of Anteroom as `npm start` runs it, with data of its own; `launch` as {@link startStack} takes it. */
export async function startTestStack(settings: NodeJS.ProcessEnv = {}, launch: Launch = () => ({})) {
  const DATA_DIR = await newDataDir()
  const config = parseConfig({
    PORT: String(await freePort()),
    DATA_DIR,
    CLINIC_TIMEZONE: 'UTC',
    DEMO: 'always-open',
    DEMO_PASSWORD: PASSWORD,
    RATE_LIMITS: 'off',
    ...settings,
  })
  const { secrets } = await keptSecrets(DATA_DIR)
  const lines: string[] = []
  const stack = await startStack({
    config,
    secrets,
    say: (line) => lines.push(line),
    toolsDir: join(root, '.data'),
    launch,
  })
  return {
    ...stack,
    config,
    secrets,
    /** What the services wrote, to be shown when a test fails. */
    lines,
    async stop() {
      await stack.stop()
      await rm(DATA_DIR, { recursive: true, force: true })
    },
  }
}

export type TestStack = Stack & Awaited<ReturnType<typeof startTestStack>>

type Call = { method?: string; body?: object; cookie?: string; authorization?: string }

/** Asks the API; the caller knows the shape of the answer. */
export async function request<Answer>(url: string, { method = 'GET', body, cookie = '', authorization }: Call = {}) {
  const response = await fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      cookie,
      origin: new URL(url).origin,
      ...(authorization && { authorization }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Answer }
}

/** The cookie of a member of staff who has logged in. */
export async function logIn(url: string, username: string): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: PASSWORD }),
  })
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** Logs in as a person does, on the page at `/doctor` in any language, up to the board. */
export async function logInOn(page: Page, username: string) {
  await page.locator('input[autocomplete="username"]').fill(username)
  await page.locator('input[autocomplete="current-password"]').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.locator('main [data-rev]').waitFor()
}

type Booking = { patientName: string; doctorId: string }

/** A patient who books on the web for today; `contact` is to be confirmed by the code that is sent there. */
export async function bookAt(url: string, booking: Booking & { contact?: Contact }) {
  const { body } = await request<BookAnswer>(`${url}/api/appointments`, {
    method: 'POST',
    body: { ...booking, scheduledTime: new Date().toISOString() },
  })
  return body.appointment
}

/** A booking for today whose alerts go to `contact`, with nothing to confirm: the bot vouches for it. */
export async function bookReachable({ url, secrets }: TestStack, booking: Booking & { contact: Contact }) {
  const { body } = await request<BookAnswer>(`${url}/api/appointments`, {
    method: 'POST',
    body: { ...booking, scheduledTime: new Date().toISOString() },
    authorization: `Bearer ${secrets.botApiKey}`,
  })
  // The patient knows the appointment by its link.
  return { ...body.appointment, id: body.appointment.link }
}

/** The texts that the stand-in for Twilio accepted so far. */
export async function textsTo(stack: Stack, number: string): Promise<string[]> {
  const { body } = await request<{ sms: { to: string; text: string }[] }>(`${stack.standIns?.url}/accepted`)
  return body.sms.filter(({ to }) => to === number).map(({ text }) => text)
}
