import type { Language } from '@anteroom/contracts/status.ts'
import { ar } from './web/ar.ts'
import { en, type WebTexts } from './web/en.ts'
import { es } from './web/es.ts'

/** All languages at once. The pages themselves load only the one that they speak. */
export const webTexts: Record<Language, WebTexts> = { en, es, ar }
