import { type AdminTexts, en } from '@anteroom/messages/admin/en.ts'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'

const AdminTextsContext = createContext<AdminTexts | null>(null)

const load = {
  en: async () => en,
  es: async () => (await import('@anteroom/messages/admin/es.ts')).es,
  ar: async () => (await import('@anteroom/messages/admin/ar.ts')).ar,
}

/** The administrator's texts in the language of the staff's pages. Renders nothing until they are loaded. */
export function AdminTextsProvider({ children }: { children: ReactNode }) {
  const { language } = useStaffLanguage()
  const [texts, setTexts] = useState<AdminTexts | null>(language === 'en' ? en : null)
  useEffect(() => {
    let isCurrent = true
    load[language]().then(
      (loaded) => isCurrent && setTexts(loaded),
      () => isCurrent && setTexts((before) => before ?? en),
    )
    return () => {
      isCurrent = false
    }
  }, [language])
  return texts && <AdminTextsContext value={texts}>{children}</AdminTextsContext>
}

export function useAdminTexts(): AdminTexts {
  const texts = useContext(AdminTextsContext)
  if (texts === null) throw new Error("An administrator's page was rendered without its AdminTextsProvider")
  return texts
}
