import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import type { Locator, Page } from 'playwright-core'
import type { ShownClinic } from './shown-clinic.ts'
import { exampleAccuracy, exampleReport } from './shown-figures.ts'
import { request } from './stack.ts'

/** The steps from a newly opened page to the state to show. Settles when all of it is there. */
export type Step = (page: Page, clinic: ShownClinic) => Promise<unknown>

/** Waits as long as a step may take, or for `timeout` milliseconds. */
export const shows =
  (selector: string, wait: { timeout?: number } = {}): Step =>
  (page) =>
    page.locator(selector).first().waitFor(wait)

const board = shows('main [data-rev]')

/** A menu closes when the page scrolls, so scrolling comes before the click. */
async function clickInView(opener: Locator) {
  await opener.hover()
  await opener.click()
}

export const openMenu: Step = async (page) => {
  await clickInView(page.getByRole('table').locator('[aria-haspopup="menu"]').first())
  await page.getByRole('menuitem').first().waitFor()
}

export const openOtherDay: Step = async (page) => {
  await page.locator('.week thead button').first().click()
  await page.locator('.day-list').waitFor()
}

/** The last option of the day closes it; the one before writes to all who wait. */
const chooseForDay = async (page: Page, fromTheEnd: number) => {
  await page.locator('.day-options').click()
  await page.getByRole('menuitem').nth(-fromTheEnd).click()
}

/** The question before closing the day, with two people waiting, one of whom was not called. */
export const askToClose: Step = async (page) => {
  await chooseForDay(page, 1)
  await page.getByRole('radiogroup').last().waitFor()
}

export const askToAnnounce: Step = async (page) => {
  await chooseForDay(page, 2)
  await page.getByRole('dialog').locator('textarea').waitFor()
}

/** A doctor's list, on the page of somebody who sees all doctors. */
export const openDoctor =
  (of: 'empty' | 'closed' | 'contested', then: Step = board): Step =>
  async (page, clinic) => {
    await openTab(page, clinic[of])
    await then(page, clinic)
  }

async function openTab(page: Page, doctorId: string) {
  const tab = `[role="tab"][id$="-tab-${doctorId}"]`
  await page.locator(tab).click()
  await page.locator(`${tab}[aria-selected="true"]`).waitFor()
}

/** Somebody else calls a patient while this page's call is under way. */
export const callTwice: Step = async (page, { url, cookies, contested }) => {
  const asDesk = <Answer>(path: string, body: object = {}) =>
    request<Answer>(`${url}/api/appointments${path}`, { method: 'POST', body, cookie: cookies.get('desk') ?? '' })
  const booking = { patientName: 'Zoe Winter', doctorId: contested, scheduledTime: new Date().toISOString() }
  const { id } = (await asDesk<BookAnswer>('', booking)).body.appointment
  await page.route('**/call', async (route) => {
    await asDesk(`/${id}/call`)
    await route.continue()
  })
  // The newest may have been booked before the socket connected, so the page looks again.
  await page.reload()
  await openTab(page, contested)
  await page.locator(`tr[data-appointment="${id}"] button[aria-label]:not([aria-haspopup])`).last().click()
  await page.locator('.toasts .patient-name').waitFor()
}

/** The network has been gone for a minute since the page was there (`live`). */
const loseNetwork =
  (live: string, notice: string): Step =>
  async (page) => {
    await page.clock.install()
    await page.reload()
    await page.locator(live).first().waitFor()
    await page.context().setOffline(true)
    await page.clock.fastForward(60_000)
    await page.locator(notice).first().waitFor()
  }

export const boardOffline = loseNetwork('main [data-rev]', '.next-bar button:disabled')
export const statusOffline = loseNetwork('.pulse.up', '.freshness .notice')
export const screenOffline = loseNetwork('.first', '.notice')

/** Until then the screen says that it starts, with an ellipsis in each language. */
export const withdrawn: Step = (page) => page.locator('.notice h1').filter({ hasNotText: '…' }).waitFor()

/** Asks and answers the question of a dialog, which this button opens. */
export const press =
  (selector: string, then: string): Step =>
  async (page) => {
    await clickInView(page.locator(selector).first())
    await page.locator(then).first().waitFor()
  }

export const chooseAnotherDay: Step = async (page) => {
  await page.locator('.reschedule-offer > button').click()
  await page.locator('.reschedule input').first().check()
  await page.locator('.reschedule button.primary:enabled').waitFor()
}

export const addWalkIn: Step = async (page) => {
  await page.locator('.day-options').waitFor()
  await page.locator('.board-tools button').first().click()
  await page.getByRole('dialog').locator('input').first().fill('Sam Rivers')
  await page.keyboard.press('Enter')
  await page.locator('.slip-panel img, .slip-panel svg').first().waitFor()
}

export const search: Step = async (page) => {
  await page.locator('.search input').fill('an')
  await page.locator('.search .found li').first().waitFor()
}

export const bookNothing: Step = async (page) => {
  await page.locator('#name').waitFor()
  await page.locator('button.primary').click()
  await page.locator('[aria-invalid="true"]').first().waitFor()
}

/** A booking by Telegram in a new chat, up to the card that follows it. */
export const talk: Step = async (page, { url }) => {
  await page.goto(`${url}/phone?telegram=${Date.now() % 1_000_000}`)
  const phone = page.locator('#telegram')
  const say = async (text: string, then: string) => {
    await phone.locator('input[name="text"]').fill(text)
    await page.keyboard.press('Enter')
    await phone.locator('[role="log"] li:not(.patient)').filter({ hasText: then }).last().waitFor()
  }
  await say('Book Dr. Reyes tomorrow', 'name')
  await say('Nora Bell', 'Nora Bell')
  await phone.locator('[role="log"] li').last().locator('.row button').first().click()
  await phone.locator('[role="log"] li').filter({ hasText: '/a/' }).last().waitFor()
}

/** The list of keys has no button where there is no keyboard. */
export const openKeys: Step = async (page) => {
  await page.locator('.keys').dispatchEvent('click')
  await page.getByRole('dialog').waitFor()
}

/** With a month's figures in place of those of the first hour. */
const withFigures =
  (selector: string): Step =>
  async (page) => {
    await page.route('**/api/reports?*', (route) => route.fulfill({ json: exampleReport }))
    await page.route('**/api/accuracy*', (route) => route.fulfill({ json: exampleAccuracy }))
    await page.reload()
    await page.locator(selector).first().waitFor()
  }

/** The charts appear last. */
export const reports = withFigures('main canvas')
export const accuracy = withFigures('.accuracy table')

/** As in a clinic without an administrator, a state that one with accounts cannot have. */
export const openSetup: Step = async (page) => {
  await page.route('**/api/setup/check', (route) => route.fulfill({ json: {} }))
  await page.reload()
  await page.locator('main form, form').first().waitFor()
}

/** Printouts are in the clinic's language until another one is chosen. */
export async function chooseLanguage(page: Page, language: string) {
  await clickInView(page.locator('[aria-haspopup="menu"]').last())
  await page.locator(`[role="menuitem"][lang="${language}"]`).click()
  await page.locator(`html[lang="${language}"]`).waitFor()
}
