import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { Answered, Input } from '../conversation/model.ts'
import type { Patient } from '../execute-request.ts'

/** What a patient said, or that they want to hear nothing more, or again. */
export type InboundEvent =
  /** `language` is the channel's guess, for a patient of whom nothing is known. */
  { kind: 'message'; input: Exclude<Input, Answered>; language: Language } | { kind: 'opt-out'; optedOut: boolean }

/** Something that a provider delivered, once its origin has been verified. */
export type Delivery = {
  /** The provider's name for it, the same in every copy: `telegram:<update_id>`, `sms:<MessageSid>`. */
  id: string
  patient: Patient
  /** Rises within a Telegram chat; null where the channel keeps no order. */
  updateId: number | null
  event: InboundEvent
}

/**
 * What happens in one lane is done in its order. Opting out has a lane of its own: it is repeated until the API has taken
 * it, and the patient is answered meanwhile.
 */
export const laneOf = ({ patient, event }: Delivery): string =>
  event.kind === 'message' ? contactKey(patient) : `opt-out ${contactKey(patient)}`
