import type { Language } from '@anteroom/contracts/status.ts'
import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { isIn, localeOf } from './clinic-time.ts'

type Loaded<Texts> = { language: Language; texts: Texts }

/** The texts of a page in the language of its reader; `locale` is for dates and times. */
export type LanguageState<Texts> = Loaded<Texts> & { locale: string; setLanguage: (language: Language) => void }

type Source<Texts> = {
  /** Where this device keeps the choice. */
  storageKey: string
  /** Part of the page, as the fallback when another language cannot be loaded. */
  english: Texts
  /** Loaded on demand. */
  others: Record<Exclude<Language, 'en'>, () => Promise<Texts>>
}

const languageOf = (tag: string | null): Language | undefined =>
  languageCodes.find((language) => tag !== null && isIn(language, tag))

/** Private windows may refuse storage; the choice then lasts until the page is closed. */
function storedLanguage(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function storeLanguage(key: string, language: Language) {
  try {
    localStorage.setItem(key, language)
  } catch {
    return
  }
}

/**
 * The language last chosen on this device, else the browser's, else English; null until its texts are loaded. Sets `lang`
 * and `dir` of the page. `source` is the same at every call.
 */
export function useLanguageTexts<Texts>({ storageKey, english, others }: Source<Texts>): LanguageState<Texts> | null {
  const inEnglish = useMemo((): Loaded<Texts> => ({ language: 'en', texts: english }), [english])
  const [chosen, setChosen] = useState(
    () => languageOf(storedLanguage(storageKey)) ?? languageOf(navigator.language) ?? 'en',
  )
  const [loaded, setLoaded] = useState(chosen === 'en' ? inEnglish : null)
  useEffect(() => {
    if (chosen === 'en') return setLoaded(inEnglish)
    let isCurrent = true
    others[chosen]().then(
      (texts) => isCurrent && setLoaded({ language: chosen, texts }),
      () => isCurrent && setLoaded((before) => before ?? inEnglish),
    )
    return () => {
      isCurrent = false
    }
  }, [chosen, inEnglish, others])

  useLayoutEffect(() => {
    if (loaded === null) return
    document.documentElement.lang = loaded.language
    document.documentElement.dir = languages[loaded.language].direction
  }, [loaded])

  return useMemo(
    () =>
      loaded && {
        ...loaded,
        locale: localeOf(loaded.language),
        setLanguage: (language: Language) => {
          storeLanguage(storageKey, language)
          setChosen(language)
        },
      },
    [loaded, storageKey],
  )
}
