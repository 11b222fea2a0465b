// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LanguageProvider, useLanguage } from './language.tsx'

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Page() {
  const { language, locale, texts } = useLanguage()
  return <h1>{[language, locale, texts.bookTitle].join(' | ')}</h1>
}

/** What the page shows first in a browser with this language. */
async function firstShown(browser: string, chosenBefore?: string) {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(browser)
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([browser])
  if (chosenBefore) localStorage.setItem('anteroom.language', chosenBefore)
  render(
    <LanguageProvider>
      <Page />
    </LanguageProvider>,
  )
  const heading = await screen.findByRole('heading')
  return [heading.textContent, document.documentElement.dir]
}

test.each([
  ['en-GB', undefined, 'en | en-GB-u-nu-latn | Book an appointment', 'ltr'],
  ['es-MX', undefined, 'es | es-MX-u-nu-latn | Reservar una cita', 'ltr'],
  ['ar-EG', undefined, 'ar | ar-EG-u-nu-latn | حجز موعد', 'rtl'],
  ['ar-EG', 'es', 'es | es-u-nu-latn | Reservar una cita', 'ltr'],
  ['arn-CL', undefined, 'en | en-u-nu-latn | Book an appointment', 'ltr'],
  ['de-DE', 'xx', 'en | en-u-nu-latn | Book an appointment', 'ltr'],
])('a browser in %s with %s chosen before shows at first: %s', async (browser, before, shown, direction) => {
  expect(await firstShown(browser, before)).toEqual([shown, direction])
})

test('shows English when the texts of another language cannot be loaded', async () => {
  vi.doMock('@anteroom/messages/web/ar.ts', () => {
    throw new Error('no connection')
  })
  expect(await firstShown('ar')).toEqual(['en | en-u-nu-latn | Book an appointment', 'ltr'])
  vi.doUnmock('@anteroom/messages/web/ar.ts')
})
