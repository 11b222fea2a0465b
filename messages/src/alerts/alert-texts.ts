import { type AlertKind, alertKinds, type CorrectableKind, correctableKinds } from '@anteroom/contracts/alerts.ts'

/** All facts an alert may contain: no diagnosis, no specialty, no other patient. */
export type AlertFacts = {
  /**
   * Whose appointment it is, for a contact with appointments for several people; otherwise null, because messages then
   * contain no names.
   */
  patientName: string | null
  clinic: string
  doctor: string
  room: string
  ticket: number
  /** Unfinished patients ahead. */
  ahead: number
  /** The day of the appointment in words: "today", "tomorrow, Sat 28 Nov". */
  day: string
  /** When the turn is expected, in words: "about 14:20", "after the break". */
  turn: string
  /** The end of the doctor's break on the clinic's clock; null: not known, or no break. */
  until: string | null
  /** Null: not set by the clinic, or left out. */
  address: string | null
  link: string
  /** What moved the turn since the patient was last told, as a sentence; absent: nothing worth saying. */
  change?: string
  detail: Detail
}

/**
 * How much is said, because an SMS may have little room: `brief` leaves out details, `terse` all but the news and what
 * to do.
 */
export type Detail = 'full' | 'brief' | 'terse'

/** The text for a level of detail. */
export const by = (detail: Detail, texts: Record<Detail, string>): string => texts[detail]

/**
 * `subject` is for e-mail. `news`: what has happened, then what to do. `facts`: the line below. The link comes last.
 */
export type AlertSentences = { subject: string; news: string; facts: string }

/**
 * An alert by what it says: a `disregard` by the alert that it corrects. Separate kinds are a break with an end, and a
 * no-show on a closed day, which cannot be undone. The text of a code is in `code.ts`, because it says nothing of an
 * appointment.
 */
export type AlertTextKind =
  | Exclude<AlertKind, 'disregard'>
  | 'doctor-break-until'
  | 'no-show-closed'
  | `disregard-${CorrectableKind}`

/**
 * What is sent unprompted, and the reply to a patient who moves the appointment, which is a confirmation like any
 * other.
 */
export type Worded = Exclude<AlertTextKind, 'code' | 'message'> | 'moved-by-patient'

export const wordedKinds: Worded[] = [
  ...alertKinds.filter((kind) => kind !== 'disregard' && kind !== 'code' && kind !== 'message'),
  'doctor-break-until',
  'no-show-closed',
  ...correctableKinds.map((kind) => `disregard-${kind}` as const),
  'moved-by-patient',
]

/** Every alert in one language. */
export type AlertTexts = Record<Worded, (facts: AlertFacts) => AlertSentences>
