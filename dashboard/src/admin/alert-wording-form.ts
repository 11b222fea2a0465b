import {
  type AlertWording,
  type WordableKind,
  type WordingChange,
  type WordingFault,
  wordingFault,
} from '@anteroom/contracts/alert-wording.ts'
import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { nameIn } from '@anteroom/contracts/name-in.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { AdminTexts } from '@anteroom/messages/admin/en.ts'
import { alertText, ourWording, smsSegments } from '@anteroom/messages/alerts.ts'
import { exampleFacts } from '@anteroom/messages/catalogue/facts.ts'
import { fitsSms, smsLength } from '@anteroom/messages/sms.ts'

/** One alert in one language. */
export type WhichWording = { language: Language; kind: WordableKind }

/** Typed text for one alert. `was`: the clinic's wording when the person last saw it; null: our default. */
export type Typed = WhichWording & { text: string; was: string | null }

const isAt = (at: WhichWording) => (one: WhichWording) => one.language === at.language && one.kind === at.kind

/** The clinic's own wording of an alert; null: our default is sent. */
export const ownOf = (wording: AlertWording, { language, kind }: WhichWording): string | null =>
  wording[language][kind] ?? null

/** The wording to show: what was typed, or else the current one. */
export function withTyped(there: AlertWording, typed: Typed[]): AlertWording {
  const wording = structuredClone(there)
  for (const { language, kind, text } of typed) {
    // Typed text stays as it is, even if it is empty.
    if (text === ourWording(language, kind)) delete wording[language][kind]
    else wording[language][kind] = text
  }
  return wording
}

/** Adds typed text for one alert, with the current wording as its base. */
export function retyped(typed: Typed[], at: WhichWording & { text: string }, there: AlertWording): Typed[] {
  const { was } = typed.find(isAt(at)) ?? { was: ownOf(there, at) }
  return [...typed.filter((one) => !isAt(at)(one)), { ...at, was }]
}

/** Our default, or an empty text, is not a wording of the clinic. */
const asStored = ({ language, kind, text }: Typed): string | null =>
  text.trim() === '' || text === ourWording(language, kind) ? null : text

/** The changes to save: only alerts whose text differs. */
export const changesOf = (typed: Typed[]): WordingChange[] =>
  typed.map((one) => ({ ...one, text: asStored(one) })).filter(({ text, was }) => text !== was)

/** Alerts that somebody else has changed in the meantime, to something other than what was typed here. */
export const changedMeanwhile = (typed: Typed[], there: AlertWording): Typed[] =>
  typed.filter((one) => ownOf(there, one) !== one.was && ownOf(there, one) !== asStored(one))

/** Confirms that the typed text for an alert replaces the current one. */
export const overTheirs = (typed: Typed[], at: WhichWording, there: AlertWording): Typed[] =>
  typed.map((one) => (isAt(at)(one) ? { ...one, was: ownOf(there, one) } : one))

/** Removes typed texts that equal the current wording. */
export const stillOpen = (typed: Typed[], there: AlertWording): Typed[] =>
  typed.filter((one) => asStored(one) !== ownOf(there, one))

/** The first alert whose wording cannot be saved. */
export const firstFault = (typed: Typed[]): WhichWording | undefined =>
  typed.find((one) => asStored(one) !== null && wordingFault(one.kind, one.text) !== null)

export function faultOf(wording: AlertWording, { language, kind }: WhichWording): WordingFault | null {
  const text = wording[language][kind]
  return text === undefined || text.trim() === '' ? null : wordingFault(kind, text)
}

/** The message for a fault, with the part of the wording that it is about. */
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

/** A sample link as long as those of appointments. */
const EXAMPLE_PATH = '/a/Zk3vT9wqLx0BvYh2mPqR8A'

export type Preview = { text: string; texts: number; characters: number; isTooLong: boolean; most: number }

/** An alert as a text message of this clinic, with its length. `most`: how many texts it may take by our limit. */
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
