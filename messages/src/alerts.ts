import type { WordableKind } from '@anteroom/contracts/alert-wording.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { AlertFacts, AlertSentences, AlertTexts, Worded } from './alerts/alert-texts.ts'
import { ar } from './alerts/ar.ts'
import { en } from './alerts/en.ts'
import { es } from './alerts/es.ts'
import { asWording, inOwnWords } from './alerts/own-words.ts'
import { mailHtml } from './mail.ts'
import { fitsSms, smsLength } from './sms.ts'
import { whose } from './whose.ts'

const sentences: Record<Language, AlertTexts> = { en, es, ar }

const reminder: Record<Language, string> = { en: 'Reminder: ', es: 'De nuevo: ', ar: 'تذكير: ' }

/** What the sender knows. How much of it there is room for is decided here. */
export type FullFacts = Omit<AlertFacts, 'detail'>

/** Where to go is worth a second segment. */
const confirmations = new Set<Worded>(['booked', 'moved-by-clinic', 'moved-by-patient'])

export const smsSegments = (kind: Worded): 1 | 2 => (confirmations.has(kind) ? 2 : 1)

/**
 * Names are cut to the first of these lengths at which the text fits an SMS that includes a link of up to 60
 * characters.
 */
const nameLengths = [40, 22, 16]
/** Shorter names, still recognisable, for when even the tersest sentence would be too long. */
const shortestNames = [...nameLengths, 12, 8]

const cut = (name: string, longest: number) => (name.length <= longest ? name : `${name.slice(0, longest - 1).trim()}.`)

const textOf = ({ news, facts }: AlertSentences, link: string) => [news, facts, link].join('\n')

/** A person's name where there is little room: the first name, as their family uses it. */
const calledShort = (name: string, longest: number) =>
  name.length <= longest ? name : cut(name.split(' ')[0] ?? name, longest)

const shortNames = (facts: AlertFacts, longest: number): AlertFacts => ({
  ...facts,
  patientName: facts.patientName && calledShort(facts.patientName, longest),
  clinic: cut(facts.clinic, longest),
  doctor: cut(facts.doctor, longest),
  room: cut(facts.room, longest),
})

/** The facts of an alert for an SMS, from the fullest version to the briefest. */
function versions({ change, ...facts }: FullFacts): AlertFacts[] {
  const brief: AlertFacts = { ...facts, address: null, detail: 'brief' }
  return [
    ...(change === undefined ? [] : [{ ...facts, change, detail: 'full' as const }]),
    { ...facts, detail: 'full' },
    { ...facts, detail: 'brief' },
    brief,
    ...nameLengths.map((longest) => shortNames(brief, longest)),
    ...shortestNames.map((longest) => shortNames({ ...brief, detail: 'terse' }, longest)),
    // Without the name, the number still identifies the appointment.
    ...shortestNames.map((longest) => shortNames({ ...brief, patientName: null, detail: 'terse' }, longest)),
  ]
}

/**
 * An alert in our words, or with the news in the clinic's own. Number, clinic and link follow in both cases; the reason
 * why the turn has moved comes after the news, where all of it has room.
 */
function sentencesOf(language: Language, kind: Worded, { facts, own }: { facts: AlertFacts; own: string | undefined }) {
  const ours = sentences[language][kind](facts)
  const news = inOwnWords(language, kind, facts, own) ?? ours.news
  const { change, detail } = facts
  return { ...ours, news: change !== undefined && detail === 'full' ? `${news}\n${change}` : news }
}

/** Our news of an alert with placeholders, as the start for a clinic's own wording. */
export const ourWording = (language: Language, kind: WordableKind): string =>
  asWording(language, kind, (facts) => sentences[language][kind](facts).news)

/**
 * The texts of an alert for an SMS, from the fullest to the briefest. Every other channel gets the first. `own`: the
 * news in the clinic's own words, if it has some.
 */
export const alertVersions = (language: Language, kind: Worded, facts: FullFacts, own?: string): string[] =>
  versions(facts).map((version) =>
    whose(version.patientName, textOf(sentencesOf(language, kind, { facts: version, own }), facts.link)),
  )

/** When every text is too long: the fullest of those that need the fewest messages. */
function fullestOfShortest(texts: string[]): string | undefined {
  const lengths = texts.map((text) => smsLength(text).segments)
  return texts[lengths.indexOf(Math.min(...lengths))]
}

/** `html`: for e-mail, beside the text. */
export type AlertText = { subject: string; text: string; html: string }

type ToWord = FullFacts & { channel: Channel; repeated: boolean; own?: string | undefined }

/**
 * The text of an alert. By SMS it fits one text of GSM-7 (two for a confirmation) or two of UCS-2, unless the clinic's
 * own words (`own`) need more. Other channels get all of it. `repeated`: an earlier attempt may have arrived, so the
 * text says that it is a repeat.
 */
export function alertText(language: Language, kind: Worded, { channel, repeated, own, ...facts }: ToWord): AlertText {
  const prefix = repeated ? reminder[language] : ''
  const full = sentencesOf(language, kind, { facts: { ...facts, detail: 'full' }, own })
  const { news, facts: below } = full
  const { patientName } = facts
  const subject = prefix + whose(patientName, full.subject)
  const texts = (
    channel === 'sms' ? alertVersions(language, kind, facts, own) : [whose(patientName, textOf(full, facts.link))]
  ).map((text) => prefix + text)
  const fitting = () => texts.find((text) => fitsSms(text, smsSegments(kind))) ?? fullestOfShortest(texts)
  return {
    subject,
    text: (channel === 'sms' ? fitting() : texts[0]) ?? '',
    html: mailHtml(language, { subject, news: prefix + whose(patientName, news), facts: below, link: facts.link }),
  }
}
