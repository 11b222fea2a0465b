import type { Language } from '@anteroom/contracts/status.ts'
import { ar } from './display/ar.ts'
import { type DisplayTexts, en } from './display/en.ts'
import { es } from './display/es.ts'

/** The words of the waiting room's screens, which are few: a screen may speak all of these languages. */
export const displayTexts: Record<Language, DisplayTexts> = { en, es, ar }
