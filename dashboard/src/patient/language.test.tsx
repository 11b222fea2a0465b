// @vitest-environment jsdom

import type { Language } from '@anteroom/contracts/status.ts'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PartsContext } from '../live/parts.ts'
import { exampleClinic } from '../testing/examples.ts'
import { answered, fakeApi } from '../testing/fake-api.ts'
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

/**
 * What the page shows first in a browser with these languages, at a clinic whose own language is `clinic`; null: the
 * clinic cannot be asked.
 */
async function firstShown(browser: string, chosenBefore?: string, clinic: Language | null = null) {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(browser.split(','))
  if (chosenBefore) localStorage.setItem('anteroom.language', chosenBefore)
  const doctors = async () => answered({ ...exampleClinic(), language: clinic ?? 'en' })
  render(
    <PartsContext value={{ api: fakeApi(clinic === null ? {} : { doctors }) }}>
      <LanguageProvider>
        <Page />
      </LanguageProvider>
    </PartsContext>,
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
  ['ca-ES,es-ES', undefined, 'es | es-ES-u-nu-latn | Reservar una cita', 'ltr'],
])('a browser in %s with %s chosen before shows at first: %s', async (browser, before, shown, direction) => {
  expect(await firstShown(browser, before)).toEqual([shown, direction])
})

test.each([
  ['de-DE', 'es | es-u-nu-latn | Reservar una cita'],
  ['de-DE,en-US', 'en | en-US-u-nu-latn | Book an appointment'],
])('at a clinic that speaks Spanish, a browser in %s shows at first: %s', async (browser, shown) => {
  expect((await firstShown(browser, undefined, 'es'))[0]).toBe(shown)
})

test('shows English when the texts of another language cannot be loaded', async () => {
  vi.doMock('@anteroom/messages/web/ar.ts', () => {
    throw new Error('no connection')
  })
  expect(await firstShown('ar')).toEqual(['en | en-u-nu-latn | Book an appointment', 'ltr'])
  vi.doUnmock('@anteroom/messages/web/ar.ts')
})
