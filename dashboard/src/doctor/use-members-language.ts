import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { useEffect } from 'react'
import { useStaffLanguage } from './staff-language.tsx'

/** Whoever has set a language reads it on every machine; the machine speaks its own again when they have logged out. */
export function useMembersLanguage(session: SessionAnswer | null): void {
  const { speakFor } = useStaffLanguage()
  const language = session?.language ?? null
  useEffect(() => speakFor(language), [language, speakFor])
}
