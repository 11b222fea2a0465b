import type { Language } from '@anteroom/contracts/status.ts'
import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { en, type WebTexts } from '@anteroom/messages/web/en.ts'
import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { isIn, localeOf } from '../ui/clinic-time.ts'

type Spoken = { language: Language; texts: WebTexts }
type Speaking = Spoken & { locale: string; speak: (language: Language) => void }

const LanguageContext = createContext<Speaking | null>(null)

const REMEMBERED = 'anteroom.language'

const english: Spoken = { language: 'en', texts: en }

/** A phone loads the language that it speaks, and English, which is there when another cannot be loaded. */
const otherTexts: Record<Exclude<Language, 'en'>, () => Promise<WebTexts>> = {
  es: async () => (await import('@anteroom/messages/web/es.ts')).es,
  ar: async () => (await import('@anteroom/messages/web/ar.ts')).ar,
}

const known = (word: string | null): Language | undefined =>
  languageCodes.find((language) => word !== null && isIn(language, word))

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

/** The language chosen last on this device, else the browser's, else English. Nothing is shown until its texts are there. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState(() => known(remembered()) ?? known(navigator.language) ?? 'en')
  const [spoken, setSpoken] = useState(wanted === 'en' ? english : null)
  useEffect(() => {
    if (wanted === 'en') return setSpoken(english)
    let isWanted = true
    otherTexts[wanted]().then(
      (texts) => isWanted && setSpoken({ language: wanted, texts }),
      () => isWanted && setSpoken((before) => before ?? english),
    )
    return () => {
      isWanted = false
    }
  }, [wanted])

  useLayoutEffect(() => {
    if (spoken === null) return
    document.documentElement.lang = spoken.language
    document.documentElement.dir = languages[spoken.language].direction
  }, [spoken])

  const speaking = useMemo(
    () =>
      spoken && {
        ...spoken,
        locale: localeOf(spoken.language),
        speak: (chosen: Language) => {
          remember(chosen)
          setWanted(chosen)
        },
      },
    [spoken],
  )
  return speaking && <LanguageContext value={speaking}>{children}</LanguageContext>
}

export function useSpeaking(): Speaking {
  const speaking = useContext(LanguageContext)
  if (speaking === null) throw new Error('A page was rendered without its LanguageProvider')
  return speaking
}
