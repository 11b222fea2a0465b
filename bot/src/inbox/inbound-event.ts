import type { Language } from '@anteroom/contracts/status.ts'
import type { Answered, Input } from '../conversation/model.ts'
import type { Patient } from '../execute-request.ts'

/** What a patient said, or that they want to hear nothing more, or again. */
export type Happening =
  /** `language` is the channel's guess, for a patient of whom nothing is known. */
  { kind: 'message'; input: Exclude<Input, Answered>; language: Language } | { kind: 'opt-out'; optedOut: boolean }

/** Something that a provider delivered, once its origin has been verified. */
export type Arrival = {
  /** The provider's name for it, the same in every copy: `telegram:<update_id>`, `sms:<MessageSid>`. */
  id: string
  patient: Patient
  /** Rises within a Telegram chat; null where the channel keeps no order. */
  updateId: number | null
  happening: Happening
}

/** Names a patient, and so their conversation. */
export const whoIs = ({ channel, address }: Patient): string => `${channel}:${address}`

/**
 * What happens in one lane is done in its order. Opting out has a lane of its own: it is repeated until the API has taken
 * it, and the patient is answered meanwhile.
 */
export const laneOf = ({ patient, happening }: Arrival): string =>
  happening.kind === 'message' ? whoIs(patient) : `opt-out ${whoIs(patient)}`
