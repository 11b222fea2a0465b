import type { Language } from '@anteroom/contracts/status.ts'
import { ar } from './staff/ar.ts'
import { en, type StaffTexts } from './staff/en.ts'
import { es } from './staff/es.ts'

/** The texts of the pages for staff in all languages. The pages themselves load one language at a time. */
export const staffTexts: Record<Language, StaffTexts> = { en, es, ar }
