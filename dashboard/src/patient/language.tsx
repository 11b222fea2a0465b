import type { Language } from '@anteroom/contracts/status.ts'
import { type WebTexts, webTexts } from '@anteroom/messages/web.ts'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { localeOf } from '../ui/clinic-time.ts'

type Speaking = { language: Language; locale: string; texts: WebTexts; speak: (language: Language) => void }

const LanguageContext = createContext<Speaking | null>(null)

const REMEMBERED = 'anteroom.language'

export const languages = Object.keys(webTexts) as Language[]

const known = (word: string | null): Language | undefined => languages.find((language) => word?.startsWith(language))

/** Private windows may refuse storage; the choice then lasts as long as the page. */
function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED)
  } catch {
    return null
  }
}

function remember(language: Language) {
  try {
    localStorage.setItem(REMEMBERED, language)
  } catch {
    return
  }
}

/** The language chosen last on this device, else the browser's, else English. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(() => known(remembered()) ?? known(navigator.language) ?? 'en')

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const speaking = useMemo(
    () => ({
      language,
      locale: localeOf(language),
      texts: webTexts[language],
      speak: (chosen: Language) => {
        remember(chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return <LanguageContext value={speaking}>{children}</LanguageContext>
}

export function useSpeaking(): Speaking {
  const speaking = useContext(LanguageContext)
  if (speaking === null) throw new Error('A page was rendered without its LanguageProvider')
  return speaking
}
