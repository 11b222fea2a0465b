import type { Language } from '@anteroom/contracts/status.ts'
import { ar } from './display/ar.ts'
import { type DisplayTexts, en } from './display/en.ts'
import { es } from './display/es.ts'

/** The few words of the waiting room's screens. A screen may use all of these languages. */
export const displayTexts: Record<Language, DisplayTexts> = { en, es, ar }
