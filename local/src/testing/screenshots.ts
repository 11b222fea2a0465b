import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../config.ts'
import { startBrowser } from './browser.ts'
import { zoneAt } from './clinic-zone.ts'
import { layoutFaults, shownPagesOf } from './open-shown.ts'
import { type Shown, shownPages } from './shown-pages.ts'
import { chooseLanguage } from './shown-steps.ts'
import { startTestStack } from './stack.ts'

/**
 * `npm run screenshots`: pictures of the pages that tests look at, in each size, scheme and direction, with the faults
 * of the layout below the name of each. `-- --only board` takes only the pages with this in their name; `-- --readme`
 * renews the README's pictures.
 */
const { only = '', readme = false } = parseArgs({
  options: { only: { type: 'string' }, readme: { type: 'boolean' } },
}).values
const folder = join(root, 'screenshots')
/** Rows taken at the same time, each with its own page. */
const AT_ONCE = 3

const sizes = {
  phone: { width: 320, height: 640 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1280, height: 800 },
}
type Look = { size: keyof typeof sizes; dark?: true }
const english: Look[] = [
  { size: 'phone' },
  { size: 'phone', dark: true },
  { size: 'tablet' },
  { size: 'desktop' },
  { size: 'desktop', dark: true },
]
const inEach: { locale?: string; lang?: string; looks: Look[] }[] = [
  { looks: english },
  { locale: 'ar-EG', lang: 'ar', looks: [{ size: 'phone' }, { size: 'desktop' }] },
  { locale: 'es-MX', lang: 'es', looks: [{ size: 'phone' }] },
]

const stack = await startTestStack({ CLINIC_TIMEZONE: zoneAt(7) })
const browser = await startBrowser()
try {
  const readerOf = await shownPagesOf(stack, browser)

  async function picture(shown: Shown) {
    const kebab = shown.name.replace(/^(?:the|a|an) /, '').replace(/[^a-z0-9]+/gi, '-')
    for (const { locale, lang, looks } of inEach) {
      if (lang && shown.language === 'its own') continue
      const reader = readerOf({ ...(locale && { locale }) })
      const openAt = async ({ size }: Look) => {
        const opened = await reader.open(shown, sizes[size])
        if (lang && shown.language === 'chosen') await chooseLanguage(opened.page, lang)
        return opened
      }
      let opened: Awaited<ReturnType<typeof openAt>> | undefined
      for (const look of looks) {
        const { size, dark } = look
        if (opened === undefined || (shown.isPopUp && !dark)) {
          await opened?.close()
          opened = await openAt(look)
        }
        const { page } = opened
        await page.setViewportSize(sizes[size])
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
        const file = [kebab, size, lang, dark && 'dark'].filter(Boolean).join('-')
        // For a whole page the window grows to its height, which would close a popup.
        const fullPage = !shown.isPopUp
        await page.screenshot({ path: join(folder, `${file}.png`), fullPage, animations: 'disabled' })
        if (!dark) for (const fault of await layoutFaults(page)) console.log(`  ${file}: ${fault}`)
      }
      await reader.close()
    }
  }

  async function pictureForReadme(shown: Shown) {
    if (!shown.inReadme) return
    const { file, viewport, scale, of } = shown.inReadme
    const reader = readerOf({ deviceScaleFactor: scale })
    const { page } = await reader.open(shown, viewport)
    // Without serifs, as on people's devices; the browser would choose the tests' fonts with serifs.
    await page.addStyleTag({ content: '* { font-family: "DejaVu Sans", sans-serif !important }' })
    await (of ? page.locator(of) : page).screenshot({ path: join(root, 'docs/pictures', `${file}.png`) })
    await reader.close()
  }

  if (!readme) await rm(folder, { recursive: true, force: true })
  const rows = shownPages.filter(({ name, inReadme }) => name.includes(only) && (inReadme || !readme)).values()
  async function work() {
    for (const shown of rows) {
      try {
        await (readme ? pictureForReadme : picture)(shown)
        console.log(shown.name)
      } catch (error) {
        process.exitCode = 1
        console.error(`${shown.name} cannot be shown: ${String(error).split('\n', 3).join(' ')}`)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  console.log(`The pictures are in ${readme ? 'docs/pictures' : folder}.`)
} finally {
  await browser.close()
  await stack.stop()
}
