import type { NamesByLanguage } from '@anteroom/contracts/clinic-details.ts'
import { nameIn } from '@anteroom/contracts/name-in.ts'
import { useStaffLanguage } from './staff-language.tsx'

type Named = { doctor: string; doctorNames?: NamesByLanguage | undefined }

/** How staff who read the page's language know the doctor of an answer. */
export function useDoctorName() {
  const { language } = useStaffLanguage()
  return ({ doctor: name, doctorNames: names }: Named): string => nameIn({ name, names }, language)
}
