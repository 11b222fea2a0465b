import type { Language } from '@anteroom/contracts/status.ts'
import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { isIn, localeOf } from './clinic-time.ts'

type Loaded<Texts> = { language: Language; texts: Texts }

/** The texts of a page in the language of its reader; `locale` is for dates and times. */
export type LanguageState<Texts> = Loaded<Texts> & {
  locale: string
  /** From now on, on this device. */
  setLanguage: (language: Language) => void
  /** While this person reads the page, their language; null: nobody in particular. */
  speakFor: (language: Language | null) => void
}

type Source<Texts> = {
  /**
   * Where this device keeps the choice; null: it is the clinic's until the page is closed, whatever device and browser
   * say.
   */
  storageKey: string | null
  /** Part of the page, as the fallback when another language cannot be loaded. */
  english: Texts
  /** Loaded on demand. */
  others: Record<Exclude<Language, 'en'>, () => Promise<Texts>>
}

const languageOf = (tag: string | null): Language | undefined =>
  languageCodes.find((language) => tag !== null && isIn(language, tag))

/** The first of the browser's languages that is one of ours. */
export const browserLanguage = (): Language | undefined =>
  navigator.languages.map(languageOf).find((language) => language !== undefined)

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
 * The language last chosen on this device, else the first of the browser's that is one of ours, else the clinic's, for
 * which `ofClinic` is asked; null until its texts are loaded. Sets `lang` and `dir` of the page. Both arguments are the
 * same at every call.
 */
export function useLanguageTexts<Texts>(
  { storageKey, english, others }: Source<Texts>,
  ofClinic: () => Promise<Language>,
): LanguageState<Texts> | null {
  const inEnglish = useMemo((): Loaded<Texts> => ({ language: 'en', texts: english }), [english])
  const [ofReader, speakFor] = useState<Language | null>(null)
  const [ofDevice, setOfDevice] = useState(() =>
    storageKey === null ? undefined : (languageOf(storedLanguage(storageKey)) ?? browserLanguage()),
  )
  const chosen = ofReader ?? ofDevice
  const [loaded, setLoaded] = useState(chosen === 'en' ? inEnglish : null)
  useEffect(() => {
    if (chosen === undefined) {
      ofClinic().then((language) => setOfDevice((already) => already ?? language))
      return
    }
    if (chosen === 'en') return setLoaded(inEnglish)
    let isCurrent = true
    others[chosen]().then(
      (texts) => isCurrent && setLoaded({ language: chosen, texts }),
      () => isCurrent && setLoaded((before) => before ?? inEnglish),
    )
    return () => {
      isCurrent = false
    }
  }, [chosen, inEnglish, others, ofClinic])

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
          if (storageKey !== null) storeLanguage(storageKey, language)
          setOfDevice(language)
          speakFor(null)
        },
        speakFor,
      },
    [loaded, storageKey],
  )
}
