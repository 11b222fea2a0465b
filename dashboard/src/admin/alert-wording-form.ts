import {
  type AlertWording,
  type WordableKind,
  type WordingFault,
  wordableKinds,
  wordingFault,
} from '@anteroom/contracts/alert-wording.ts'
import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { nameIn } from '@anteroom/contracts/name-in.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { AdminTexts } from '@anteroom/messages/admin/en.ts'
import { alertText, ourWording, smsSegments } from '@anteroom/messages/alerts.ts'
import { exampleFacts } from '@anteroom/messages/catalogue/facts.ts'
import { languageCodes } from '@anteroom/messages/languages.ts'
import { fitsSms, smsLength } from '@anteroom/messages/sms.ts'

/** One alert in one language. */
export type WhichWording = { language: Language; kind: WordableKind }

/** The wording with another text for one alert. What is ours, or empty, is not the clinic's own. */
export function withText(wording: AlertWording, { language, kind }: WhichWording, text: string): AlertWording {
  const { [kind]: _, ...others } = wording[language]
  const isOurs = text.trim() === '' || text === ourWording(language, kind)
  return { ...wording, [language]: isOurs ? others : { ...others, [kind]: text } }
}

/** The first alert of which the wording cannot be saved. */
export const firstFault = (wording: AlertWording): WhichWording | undefined =>
  languageCodes
    .flatMap((language) => wordableKinds.map((kind) => ({ language, kind })))
    .find(({ language, kind }) => faultOf(wording, { language, kind }) !== null)

export function faultOf(wording: AlertWording, { language, kind }: WhichWording): WordingFault | null {
  const text = wording[language][kind]
  return text === undefined || text.trim() === '' ? null : wordingFault(kind, text)
}

/** What a fault is called, with the part of the wording that it is about. */
export function faultText(
  fault: WordingFault,
  { alertWording, wordingBroken, wordingUnknown, wordingMissing }: AdminTexts,
): string {
  switch (fault.why) {
    case 'empty':
      return alertWording.ours
    case 'long':
    case 'lines':
      return alertWording.faults[fault.why]
    case 'broken':
      return wordingBroken(fault.part)
    case 'unknown':
      return wordingUnknown(fault.part)
    case 'missing':
      return wordingMissing(fault.part)
  }
}

/** An address like those of appointments, which are as long as this. */
const EXAMPLE_PATH = '/a/Zk3vT9wqLx0BvYh2mPqR8A'

export type Preview = { text: string; texts: number; characters: number; isTooLong: boolean; most: number }

/** An alert as a text message of this clinic, and what it takes. `most`: how many texts it may take by our own measure. */
export function previewOf(
  { language, kind, own }: WhichWording & { own: string | undefined },
  { clinic, origin }: { clinic: DoctorsAnswer | null; origin: string },
): Preview {
  const example = exampleFacts(language)
  const doctor = clinic?.doctors[0]
  const { text } = alertText(language, kind, {
    ...example,
    clinic: clinic ? nameIn({ name: clinic.clinic, names: clinic.clinicNames }, language) : example.clinic,
    doctor: doctor ? nameIn(doctor, language) : example.doctor,
    link: origin + EXAMPLE_PATH,
    channel: 'sms',
    repeated: false,
    own,
  })
  const { segments, characters, encoding } = smsLength(text)
  const most = encoding === 'GSM-7' ? smsSegments(kind) : 2
  return { text, texts: segments, characters, isTooLong: !fitsSms(text, smsSegments(kind)), most }
}
