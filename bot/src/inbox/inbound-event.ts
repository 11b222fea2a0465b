import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { Answered, Input } from '../conversation/model.ts'
import type { Patient } from '../execute-request.ts'

/** A patient's message, opt-out or opt-in. */
export type InboundEvent =
  /** `language`: the channel's hint for an unknown patient; null: it has none. */
  | { kind: 'message'; input: Exclude<Input, Answered>; language: Language | null }
  /** `textedCancel`: by the word CANCEL, which may have meant the appointment. */
  | { kind: 'opt-out'; optedOut: boolean; textedCancel?: true }

/** An event as a provider delivered it, its origin verified. */
export type Delivery = {
  /** The provider's name for it, the same in every copy: `telegram:<update_id>`, `sms:<MessageSid>`. */
  id: string
  patient: Patient
  /** Increases within a Telegram chat; null for channels without an order. */
  updateId: number | null
  event: InboundEvent
}

/**
 * Deliveries with the same ordering key are handled one after another. An opt-out has a key of its own: it is retried
 * until the API accepts it, which must not hold up the patient's messages.
 */
export const orderingKeyOf = ({ patient, event }: Delivery): string =>
  event.kind === 'message' ? contactKey(patient) : `opt-out ${contactKey(patient)}`
