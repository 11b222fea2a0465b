import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'

/** Where the conversation stands when the utterance comes. All but `idle` have one appointment today, at number 5. */
export type Situation =
  /** No question is open, and the patient has no appointment. */
  | 'new'
  /** No question is open. */
  | 'booked'
  /** The same, and the patient has been called. */
  | 'called'
  | 'doctor'
  | 'day'
  | 'name'
  /** "Book for Ana?" */
  | 'confirm'
  /** "Cancel your appointment?" */
  | 'give-up'
  /** "Move your appointment?" */
  | 'moving'

/**
 * What an utterance has to lead to. `ask`: nothing is done, and it may be asked back. All others are understood, or wrong
 * if something else is done.
 */
export type Outcome =
  | 'ask'
  | 'silence'
  | 'book'
  | 'first-free'
  | 'status'
  | 'cancel?'
  | 'move?'
  | 'here'
  | 'later'
  | 'lead'
  | 'stop'
  /** Asked whether the appointment or the messages are meant. */
  | 'off-list?'
  | 'start'
  | 'yes'
  | 'no'
  | 'name'
  | 'day'
  | 'doctor'
  | 'emergency'
  | 'where'
  | 'hours'
  | 'phone'
  | 'call-back'
  /** The status, with what can be done by who may be late. */
  | 'lateness'
  | 'beyond'
  | 'language'
  | 'help'
  | 'greeting'
  | 'thanks'
  | 'hour'

export type Utterance = { text: string; at: Situation; does: Outcome }

/** `situation, outcome: utterances`, one a line. */
export const read = (table: string): Utterance[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce<{ head: Pick<Utterance, 'at' | 'does'>; found: Utterance[] }>(
      ({ head, found }, line) => {
        const [, at, does] = /^# ([a-z-]+) → ([a-z-]+\??)$/.exec(line) ?? []
        if (at !== undefined && does !== undefined) {
          return { head: { at: at as Situation, does: does as Outcome }, found }
        }
        return { head, found: [...found, { text: line, ...head }] }
      },
      { head: { at: 'new', does: 'ask' }, found: [] },
    ).found

export const corpus: Record<'en' | 'es' | 'ar', Utterance[]> = { en: read(en), es: read(es), ar: read(ar) }
