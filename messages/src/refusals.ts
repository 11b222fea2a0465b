import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { ar } from './refusals/ar.ts'
import { en } from './refusals/en.ts'
import { es } from './refusals/es.ts'

/** One sentence for each refusal: what is wrong, and what to do. Each passes `fitsSms`. */
export const refusalTexts: Record<Language, Record<Refusal, string>> = { en, es, ar }
