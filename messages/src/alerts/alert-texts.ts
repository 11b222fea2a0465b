import type { AlertKind } from '@anteroom/contracts/alerts.ts'

/** All that an alert may say: no diagnosis, no specialty, no other patient, not even the patient's own name. */
export type AlertFacts = {
  clinic: string
  doctor: string
  room: string
  ticket: number
  /** Place in line, 1 being the one in the room or next to go in; 0 when the appointment is over. */
  position: number
  /** The expected time on the clinic's clock, with the day if it is not today's; null while the queue is paused. */
  time: string | null
  /** The time that the patient was told before, on today's clock; null if none, or if it is the same. */
  was: string | null
  link: string
}

/** `subject` is for e-mail, `text` for every channel. */
export type AlertText = { subject: string; text: string }

/** Every alert in one language. */
export type AlertTexts = Record<AlertKind, (facts: AlertFacts) => AlertText>
