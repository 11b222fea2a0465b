import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { AlertFacts, AlertText, AlertTexts } from './alerts/alert-texts.ts'
import { ar } from './alerts/ar.ts'
import { en } from './alerts/en.ts'
import { es } from './alerts/es.ts'
import { fitsSms } from './sms.ts'

const sentences: Record<Language, AlertTexts> = { en, es, ar }

const again: Record<Language, string> = { en: 'Again: ', es: 'De nuevo: ', ar: 'نكرر: ' }

/**
 * Names are cut to the first of these lengths with which the text fits an SMS, a link of up to 60 characters included.
 */
const nameLengths = [80, 40, 30, 22, 16, 12]
const SHORTEST_NAME = 8

const cut = (name: string, longest: number) => (name.length <= longest ? name : `${name.slice(0, longest - 1).trim()}.`)

/**
 * The text of an alert. `text` passes `fitsSms`, whatever script the names are in. `repeated`: an earlier attempt may
 * have arrived, so the text says that it is a repeat.
 */
export function alertText(language: Language, kind: AlertKind, facts: AlertFacts & { repeated: boolean }): AlertText {
  const prefix = facts.repeated ? again[language] : ''
  const textWith = (longest: number): AlertText => {
    const names = {
      clinic: cut(facts.clinic, longest),
      doctor: cut(facts.doctor, longest),
      room: cut(facts.room, longest),
    }
    const { subject, text } = sentences[language][kind]({ ...facts, ...names })
    return { subject: prefix + subject, text: prefix + text }
  }
  const longest = nameLengths.find((length) => fitsSms(textWith(length).text))
  // The previous time is the first fact to leave out.
  if (longest === undefined && facts.was !== null) return alertText(language, kind, { ...facts, was: null })
  return textWith(longest ?? SHORTEST_NAME)
}
