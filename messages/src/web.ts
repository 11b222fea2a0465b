import type { Language } from '@anteroom/contracts/status.ts'
import { ar } from './web/ar.ts'
import { en, type WebTexts } from './web/en.ts'
import { es } from './web/es.ts'

/** The texts of the web pages in all languages. The pages themselves load one language at a time. */
export const webTexts: Record<Language, WebTexts> = { en, es, ar }
