import { en, type StaffTexts } from '@anteroom/messages/staff/en.ts'
import { createContext, type ReactNode, useCallback, useContext } from 'react'
import { clinicLanguage } from '../live/clinic-language.ts'
import { useParts } from '../live/parts.ts'
import { type LanguageState, useLanguageTexts } from '../ui/use-language-texts.ts'

const StaffLanguageContext = createContext<LanguageState<StaffTexts> | null>(null)

/** Stored under its own key: a patient who books at the desk may choose another language than the desk. */
const source = {
  storageKey: 'anteroom.staff-language',
  english: en,
  others: {
    es: async () => (await import('@anteroom/messages/staff/es.ts')).es,
    ar: async () => (await import('@anteroom/messages/staff/ar.ts')).ar,
  },
}

/** What staff print for patients begins in the clinic's language, whatever theirs is. */
const sourceForPatients = { ...source, storageKey: null }

type Props = { children: ReactNode; forPatients?: boolean }

/** The pages for staff in one language. Renders nothing until its texts are loaded. */
export function StaffLanguageProvider({ children, forPatients = false }: Props) {
  const { api } = useParts()
  const state = useLanguageTexts<StaffTexts>(
    forPatients ? sourceForPatients : source,
    useCallback(() => clinicLanguage(api), [api]),
  )
  return state && <StaffLanguageContext value={state}>{children}</StaffLanguageContext>
}

export function useStaffLanguage(): LanguageState<StaffTexts> {
  const state = useContext(StaffLanguageContext)
  if (state === null) throw new Error('A page for staff was rendered without its StaffLanguageProvider')
  return state
}
