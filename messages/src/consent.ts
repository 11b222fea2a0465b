import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { ar } from './consent/ar.ts'
import { en } from './consent/en.ts'
import { es } from './consent/es.ts'

const sentences: Record<Language, Record<Channel, string>> = { en, es, ar }

/**
 * What a patient is told when they give a way to reach them, and what is kept with their consent. Each names the way out
 * of that channel, and fits one SMS beside the question it stands with.
 */
export const consentText = (language: Language, channel: Channel): string => sentences[language][channel]
