import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { clockTime, dayAt } from '../ui/clinic-time.ts'
import { useAdminTexts } from './admin-language.tsx'

type Props = { savedAt: string | null; savedBy: string | null; timeZone: string; lead: string }

/** Who saved a setting last, and when; `lead` while nobody has. */
export function SavedBy({ savedAt, savedBy: who, timeZone, lead }: Props) {
  const { locale } = useStaffLanguage()
  const { savedBy } = useAdminTexts()
  if (who === null || savedAt === null) return lead
  return savedBy(who, `${dayAt(Date.parse(savedAt), timeZone)}, ${clockTime(savedAt, timeZone, locale)}`)
}
