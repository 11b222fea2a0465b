import { en, type WebTexts } from '@anteroom/messages/web/en.ts'
import { createContext, type ReactNode, useCallback, useContext } from 'react'
import { clinicLanguage } from '../live/clinic-language.ts'
import { useParts } from '../live/parts.ts'
import { type LanguageState, useLanguageTexts } from '../ui/use-language-texts.ts'

const LanguageContext = createContext<LanguageState<WebTexts> | null>(null)

const source = {
  storageKey: 'anteroom.language',
  english: en,
  others: {
    es: async () => (await import('@anteroom/messages/web/es.ts')).es,
    ar: async () => (await import('@anteroom/messages/web/ar.ts')).ar,
  },
}

/** The patient's pages in one language. Renders nothing until its texts are loaded. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { api } = useParts()
  const state = useLanguageTexts<WebTexts>(
    source,
    useCallback(() => clinicLanguage(api), [api]),
  )
  return state && <LanguageContext value={state}>{children}</LanguageContext>
}

export function useLanguage(): LanguageState<WebTexts> {
  const state = useContext(LanguageContext)
  if (state === null) throw new Error('A page was rendered without its LanguageProvider')
  return state
}
