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
export function read(table: string): Utterance[] {
  const found: Utterance[] = []
  let head: Pick<Utterance, 'at' | 'does'> = { at: 'new', does: 'ask' }
  for (const line of table.split('\n')) {
    const text = line.trim()
    const [, at, does] = /^# ([a-z-]+) → ([a-z-]+\??)$/.exec(text) ?? []
    if (at !== undefined && does !== undefined) head = { at: at as Situation, does: does as Outcome }
    else if (text !== '') found.push({ text, ...head })
  }
  return found
}

export const corpus: Record<'en' | 'es' | 'ar', Utterance[]> = { en: read(en), es: read(es), ar: read(ar) }
