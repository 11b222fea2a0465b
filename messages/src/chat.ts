import type { Language } from '@anteroom/contracts/status.ts'
import { ar } from './chat/ar.ts'
import type { ChatTexts } from './chat/chat-texts.ts'
import { en } from './chat/en.ts'
import { es } from './chat/es.ts'

/**
 * The conversation's sentences by language. A language added to the contract does not compile until it is added here.
 */
export const chatTexts: Record<Language, ChatTexts> = { en, es, ar }
