import type { Language } from '@anteroom/contracts/status.ts'
import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { en, type WebTexts } from '@anteroom/messages/web/en.ts'
import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { isIn, localeOf } from '../ui/clinic-time.ts'

type LoadedLanguage = { language: Language; texts: WebTexts }
type LanguageState = LoadedLanguage & { locale: string; setLanguage: (language: Language) => void }

const LanguageContext = createContext<LanguageState | null>(null)

const STORAGE_KEY = 'anteroom.language'

const english: LoadedLanguage = { language: 'en', texts: en }

/** Loaded on demand. English is part of the page, as the fallback when another language cannot be loaded. */
const otherTexts: Record<Exclude<Language, 'en'>, () => Promise<WebTexts>> = {
  es: async () => (await import('@anteroom/messages/web/es.ts')).es,
  ar: async () => (await import('@anteroom/messages/web/ar.ts')).ar,
}

const languageOf = (tag: string | null): Language | undefined =>
  languageCodes.find((language) => tag !== null && isIn(language, tag))

/** Private windows may refuse storage; the choice then lasts until the page is closed. */
function storedLanguage(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

function storeLanguage(language: Language) {
  try {
    localStorage.setItem(STORAGE_KEY, language)
  } catch {
    return
  }
}

/**
 * The language last chosen on this device, else the browser's, else English. Renders nothing until its texts are
 * loaded.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState(() => languageOf(storedLanguage()) ?? languageOf(navigator.language) ?? 'en')
  const [loaded, setLoaded] = useState(chosen === 'en' ? english : null)
  useEffect(() => {
    if (chosen === 'en') return setLoaded(english)
    let isCurrent = true
    otherTexts[chosen]().then(
      (texts) => isCurrent && setLoaded({ language: chosen, texts }),
      () => isCurrent && setLoaded((before) => before ?? english),
    )
    return () => {
      isCurrent = false
    }
  }, [chosen])

  useLayoutEffect(() => {
    if (loaded === null) return
    document.documentElement.lang = loaded.language
    document.documentElement.dir = languages[loaded.language].direction
  }, [loaded])

  const state = useMemo(
    () =>
      loaded && {
        ...loaded,
        locale: localeOf(loaded.language),
        setLanguage: (language: Language) => {
          storeLanguage(language)
          setChosen(language)
        },
      },
    [loaded],
  )
  return state && <LanguageContext value={state}>{children}</LanguageContext>
}

export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext)
  if (state === null) throw new Error('A page was rendered without its LanguageProvider')
  return state
}
