import type { AlertKind } from '@anteroom/contracts/alerts.ts'

/** All facts an alert may contain: no diagnosis, no specialty, no other patient, not even the patient's own name. */
export type AlertFacts = {
  clinic: string
  doctor: string
  room: string
  ticket: number
  /** Place in line: 1 is in the room or next to go in, 0 is over. */
  position: number
  /** The expected time on the clinic's clock, with the day unless it is today; null while the queue is paused. */
  time: string | null
  /** The time in the patient's previous message; null if there was none, or if it is the same. */
  was: string | null
  link: string
}

/** `subject` is for e-mail, `text` for every channel. */
export type AlertText = { subject: string; text: string }

/** Every alert in one language. */
export type AlertTexts = Record<AlertKind, (facts: AlertFacts) => AlertText>
