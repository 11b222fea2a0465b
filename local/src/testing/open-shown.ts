import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { fillShownClinic } from './shown-clinic.ts'
import type { Shown } from './shown-pages.ts'
import type { TestStack } from './stack.ts'

/**
 * Fills the clinic. Returns functions that open the pages of the table as a reader sees them: in a language, light or
 * dark.
 */
export async function shownPagesOf(stack: TestStack, browser: Browser) {
  const clinic = await fillShownClinic(stack)

  return (person: BrowserContextOptions) => {
    // One for each signed-in account, so that a page can reuse what the one before has loaded.
    const contexts = new Map<string, BrowserContext>()

    async function contextOf(username: string) {
      const known = contexts.get(username)
      if (known) return known
      // A half faded-in element has too little contrast for a moment.
      const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true, ...person })
      contexts.set(username, context)
      const [name = '', value = ''] = clinic.cookies.get(username)?.split('=') ?? []
      if (name) await context.addCookies([{ name, value, url: stack.url }])
      return context
    }

    return {
      /** `faults`: errors that the page's scripts threw. */
      async open({ as, path, arrive, endsBrowser }: Shown, viewport: { width: number; height: number }) {
        const username = as ?? ''
        const context = await contextOf(username)
        const page = await context.newPage()
        page.setDefaultTimeout(15_000)
        await page.setViewportSize(viewport)
        const faults: string[] = []
        page.on('pageerror', ({ message }) => faults.push(message))
        await page.goto(new URL(typeof path === 'string' ? path : path(clinic), stack.url).href)
        await arrive(page, clinic)
        return {
          page,
          faults,
          async close() {
            await page.close()
            if (!endsBrowser) return
            contexts.delete(username)
            await context.close()
          },
        }
      },
      async close() {
        for (const context of contexts.values()) await context.close()
      },
    }
  }
}

const script = readFile(join(import.meta.dirname, 'layout-faults.js'), 'utf8')

/** What cannot be read or pressed on the page, one line each. */
export const layoutFaults = async (page: Page) => page.evaluate<string[]>(`${await script}\nlayoutFaults()`)
