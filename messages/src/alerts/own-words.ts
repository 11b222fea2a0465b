import {
  fillIn,
  type Placeholder,
  placeholdersOf,
  type WordableKind,
  wordableKinds,
  wordingFault,
} from '@anteroom/contracts/alert-wording.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { peopleBefore } from '../arabic.ts'
import { peopleAhead } from '../english.ts'
import { peopleAhead as peopleAheadInSpanish, TheDoctor, theDoctor, theHour } from '../spanish.ts'
import type { AlertFacts, Detail, Worded } from './alert-texts.ts'

const isWordable = (kind: Worded): kind is WordableKind => wordableKinds.some((one) => one === kind)

const ahead: Record<Language, (count: number) => string> = {
  en: peopleAhead,
  es: peopleAheadInSpanish,
  ar: peopleBefore,
}

/** The text for each placeholder, in the form in which our own sentences have it. */
const valuesOf = (language: Language, facts: AlertFacts): Record<Placeholder, string> => ({
  doctor: language === 'es' ? theDoctor(facts.doctor) : facts.doctor,
  clinic: facts.clinic,
  room: facts.room,
  number: String(facts.ticket),
  day: facts.day,
  time: facts.turn,
  ahead: ahead[language](facts.ahead),
  until: language === 'es' ? theHour(facts.until ?? '') : (facts.until ?? ''),
})

const BEFORE_A_SENTENCE = /(^|[.!?¡¿]\s*)$/

/** Spanish joins a preposition with the article of a name: "del Dr. Chen". */
const joined = (text: string): string => text.replace(/(?<!\p{L})(de|a) el (?=D(?:r|octor)\b)/giu, '$1l ')

/**
 * The news of an alert in the clinic's own words. Null: it has none, or some that this version cannot fill in, so ours
 * are used.
 */
export function inOwnWords(language: Language, kind: Worded, facts: AlertFacts, own: string | undefined) {
  if (own === undefined || !isWordable(kind) || wordingFault(kind, own) !== null) return null
  if (kind === 'doctor-break-until' && facts.until === null) return null
  const values = valuesOf(language, facts)
  if (language !== 'es') return fillIn(own.trim(), (name) => values[name])
  const filled = fillIn(own.trim(), (name, before) =>
    name === 'doctor' && BEFORE_A_SENTENCE.test(before) ? TheDoctor(facts.doctor) : values[name],
  )
  return joined(filled)
}

/** Facts that no sentence contains by itself. */
const marks: Omit<AlertFacts, 'detail'> = {
  patientName: null,
  clinic: 'Zafiro',
  doctor: 'Dr. Quetzal',
  room: '707',
  ticket: 811,
  ahead: 922,
  day: '606',
  turn: '21:58',
  until: '20:59',
  address: null,
  link: '',
}
const ANY_MARK = /Zafiro|Quetzal|707|811|922|606|21:58|20:59/
const details: Detail[] = ['full', 'brief', 'terse']

/**
 * Our own news of an alert with placeholders, as a clinic would write it and as the start for its wording: our fullest
 * text that contains nothing else. `newsOf`: our news, from facts.
 */
export function asWording(language: Language, kind: WordableKind, newsOf: (facts: AlertFacts) => string): string {
  const texts = details.map((detail) => {
    const values = valuesOf(language, { ...marks, detail })
    const written = (news: string, name: Placeholder) =>
      [values[name], ...(name === 'doctor' ? [TheDoctor(marks.doctor)] : [])].reduce(
        (text, value) => text.replaceAll(value, `{${name}}`),
        news,
      )
    return placeholdersOf(kind).all.reduce(written, newsOf({ ...marks, detail }))
  })
  return texts.find((text) => !ANY_MARK.test(text)) ?? ''
}
