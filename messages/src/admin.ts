import type { Language } from '@anteroom/contracts/status.ts'
import { ar } from './admin/ar.ts'
import { type AdminTexts, en } from './admin/en.ts'
import { es } from './admin/es.ts'

/** The texts of the administrator's pages in all languages. The pages themselves load one language at a time. */
export const adminTexts: Record<Language, AdminTexts> = { en, es, ar }
