import type { Locator, Page } from 'playwright-core'
import { bookAt, logIn, request, type TestStack } from './stack.ts'

/** Where the pages of one appointment and of one screen are, of a clinic that {@link fillShownClinic} has filled. */
export type ShownClinic = { toConfirm: string; called: string; screen: string }

/** A page, or a state of it, as tests look at it. */
export type Shown = {
  name: string
  /** Who is signed in; left out, nobody. */
  as?: 'chen' | 'desk' | 'admin'
  path: string | ((clinic: ShownClinic) => string)
  /** Ends when all of it is there. */
  arrive: (page: Page) => Promise<unknown>
  /** Which language it is in: the reader's (left out), one that is chosen on it, or the one that it is made in. */
  language?: 'chosen' | 'its own'
}

/** In the first doctor's line of today: Ann, who was called, and Ben, who has an address to confirm. */
export async function fillShownClinic({ url }: TestStack): Promise<ShownClinic> {
  const ann = await bookAt(url, { patientName: 'Ann', doctorId: 'dr_1' })
  const contact = { channel: 'email', address: 'ben@example.org' } as const
  const ben = await bookAt(url, { patientName: 'Ben', doctorId: 'dr_1', contact })
  const cookie = await logIn(url, 'desk')
  await request(`${url}/api/appointments/${ann.id}/call`, { method: 'POST', body: {}, cookie })
  const body = { name: 'Ground floor', doctorIds: [], languages: ['en', 'ar'], initials: true }
  const screen = await request<{ link: string }>(`${url}/api/displays`, { method: 'POST', body, cookie })
  return { toConfirm: `/a/${ben.id}`, called: `/a/${ann.id}`, screen: `/display#${screen.body.link}` }
}

const shows = (selector: string) => (page: Page) => page.locator(selector).first().waitFor()

/** A menu closes when the page scrolls, so that this comes before the click. */
async function clickInView(opener: Locator) {
  await opener.hover()
  await opener.click()
}

async function openMenu(page: Page) {
  await clickInView(page.getByRole('table').locator('[aria-haspopup="menu"]').first())
  await page.getByRole('menuitem').first().waitFor()
}

async function openOtherDay(page: Page) {
  await page.locator('.week thead button').first().click()
  await page.locator('.day-list').waitFor()
}

/** Closing the day is asked for with two people waiting, of whom one was not called. */
async function askToClose(page: Page) {
  await page.locator('.day-options').click()
  await page.getByRole('menuitem').last().click()
  await page.getByRole('radiogroup').last().waitFor()
}

/** What staff print is in the clinic's language until another one is chosen. */
export async function chooseLanguage(page: Page, language: string) {
  await clickInView(page.locator('[aria-haspopup="menu"]').last())
  await page.locator(`[role="menuitem"][lang="${language}"]`).click()
  await page.locator(`html[lang="${language}"]`).waitFor()
}

export const shownPages: Shown[] = [
  { name: 'the booking form', path: '/', arrive: shows('#name') },
  {
    name: 'the status page, with a contact to confirm',
    path: ({ toConfirm }) => toConfirm,
    arrive: shows('.verify'),
  },
  { name: 'a call', path: ({ called }) => called, arrive: shows('.called') },
  { name: 'the login', path: '/doctor', arrive: shows('input[type="password"]') },
  { name: 'the board', as: 'chen', path: '/doctor', arrive: shows('main [data-rev]') },
  { name: 'the front desk', as: 'desk', path: '/desk', arrive: shows('main [data-rev]') },
  { name: 'the list of another day', as: 'desk', path: '/desk', arrive: openOtherDay },
  { name: "a patient's menu", as: 'chen', path: '/doctor', arrive: openMenu },
  { name: 'closing the day', as: 'chen', path: '/doctor', arrive: askToClose },
  { name: 'the audit page', as: 'admin', path: '/admin/audit', arrive: shows('.audit tbody tr') },
  { name: 'the retention page', as: 'admin', path: '/admin/retention', arrive: shows('main form input') },
  { name: 'the accounts of staff', as: 'admin', path: '/admin/staff', arrive: shows('main li') },
  { name: 'when alerts go', as: 'admin', path: '/admin/alerts', arrive: shows('input[type="time"]') },
  { name: 'what alerts say', as: 'admin', path: '/admin/wording', arrive: shows('main textarea') },
  { name: 'the own account', as: 'chen', path: '/doctor?account', arrive: shows('main li') },
  { name: 'the poster', path: '/doctor?poster=dr_1', arrive: shows('.poster img'), language: 'chosen' },
  {
    name: 'a screen of the waiting room',
    path: ({ screen }) => screen,
    arrive: shows('.first'),
    language: 'its own',
  },
  {
    name: 'the phones',
    path: '/phone',
    arrive: (page) => page.getByText('How the providers behave').click(),
    language: 'its own',
  },
]
