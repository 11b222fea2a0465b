import { type AlertKind, alertKinds, type CorrectableKind, correctableKinds } from '@anteroom/contracts/alerts.ts'

/** All facts an alert may contain: no diagnosis, no specialty, no other patient. */
export type AlertFacts = {
  /** Whose it is, for a contact with appointments for several people; null: messages hold no names otherwise. */
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
  /** Null: the clinic has not set it, or it is left out. */
  address: string | null
  link: string
  /**
   * What moved the turn since the patient was last told of it, as a sentence of its own; absent: nothing worth saying.
   */
  change?: string
  detail: Detail
}

/**
 * How much is said. An SMS may have room for less: `brief` leaves out details, `terse` all but the news and what to do.
 */
export type Detail = 'full' | 'brief' | 'terse'

/** The text for a level of detail. */
export const by = (detail: Detail, texts: Record<Detail, string>): string => texts[detail]

/**
 * `subject` is for e-mail. `news`: what has happened, then what to do. `facts`: the line below. The link comes last.
 */
export type AlertSentences = { subject: string; news: string; facts: string }

/**
 * An alert by what it says: a `disregard` by the alert that it corrects; apart are a break with an end, and a no-show
 * on a day that was closed, which takes nobody back. The words of a code are in `code.ts`: they tell nothing of an
 * appointment.
 */
export type AlertTextKind =
  | Exclude<AlertKind, 'disregard'>
  | 'doctor-break-until'
  | 'no-show-closed'
  | `disregard-${CorrectableKind}`

/** What is sent unasked, and the reply to a patient who moves the appointment: a confirmation like any other. */
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
