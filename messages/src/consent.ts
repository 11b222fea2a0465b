import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { ar } from './consent/ar.ts'
import { en } from './consent/en.ts'
import { es } from './consent/es.ts'

const sentences: Record<Language, Record<Channel, string>> = { en, es, ar }

/**
 * The consent wording shown when a patient gives a contact, and stored with the consent. It names how to opt out of
 * that channel, and fits one SMS together with the question above it.
 */
export const consentText = (language: Language, channel: Channel): string => sentences[language][channel]
