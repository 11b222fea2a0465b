import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { BrowserContextOptions } from 'playwright-core'
import { root } from '../config.ts'
import { startBrowser } from './browser.ts'
import { shownPagesOf } from './open-shown.ts'
import { chooseLanguage, shownPages } from './shown-pages.ts'
import { startTestStack } from './stack.ts'

/** `npm run screenshots`, with `-- --only board` for the pages that have this in their name: pictures of the pages that tests look at. */
const { only = '' } = parseArgs({ options: { only: { type: 'string' } } }).values
const folder = join(root, 'screenshots')

const looks: [string, BrowserContextOptions & { locale?: string }][] = [
  ['desktop', { viewport: { width: 1280, height: 800 } }],
  ['desktop-dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
  ['tablet', { viewport: { width: 768, height: 1024 } }],
  ['phone', { viewport: { width: 320, height: 640 } }],
  ['phone-dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ['phone-arabic', { viewport: { width: 320, height: 640 }, locale: 'ar-EG' }],
]

const stack = await startTestStack()
const browser = await startBrowser()
try {
  const { open } = await shownPagesOf(stack, browser)
  await rm(folder, { recursive: true, force: true })
  for (const shown of shownPages.filter(({ name }) => name.includes(only))) {
    for (const [look, person] of looks) {
      const { page, close } = await open(shown, person)
      if (person.locale && shown.language === 'chosen') await chooseLanguage(page, 'ar')
      const file = `${shown.name.replace(/^(?:the|a) /, '').replace(/[^a-z]+/g, '-')}-${look}.png`
      await page.screenshot({ path: join(folder, file), fullPage: true })
      await close()
    }
    console.log(shown.name)
  }
  console.log(`The pictures are in ${folder}.`)
} finally {
  await browser.close()
  await stack.stop()
}
