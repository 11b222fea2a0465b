import type { Browser, BrowserContextOptions } from 'playwright-core'
import { fillShownClinic, type Shown } from './shown-pages.ts'
import { logIn, type TestStack } from './stack.ts'

/** Fills the clinic, and opens the pages of the table in it. */
export async function shownPagesOf(stack: TestStack, browser: Browser) {
  const clinic = await fillShownClinic(stack)
  const cookies = new Map<string, string>()
  for (const username of ['chen', 'desk', 'admin']) cookies.set(username, await logIn(stack.url, username))

  return {
    /** Opens the page as this person sees it. `faults`: what its scripts threw. */
    async open({ as, path, arrive }: Shown, person: BrowserContextOptions) {
      // What is half faded in has too little contrast for a moment.
      const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true, ...person })
      const [name = '', value = ''] = cookies.get(as ?? '')?.split('=') ?? []
      if (as) await context.addCookies([{ name, value, url: stack.url }])
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      await page.goto(stack.url + (typeof path === 'string' ? path : path(clinic)))
      await arrive(page)
      return { page, faults, close: () => context.close() }
    },
  }
}
