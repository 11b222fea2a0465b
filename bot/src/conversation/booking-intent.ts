import { doctorNamed } from './doctor-names.ts'
import type { Action, BookableDoctor, BookingIntent } from './model.ts'
import { wordsOf } from './plain.ts'
import { type Field, fieldsIn } from './specialties.ts'

export const noIntent: BookingIntent = {
  words: [],
  doctorId: null,
  code: null,
  day: null,
  firstFree: false,
  specialties: [],
  patientName: null,
  hour: false,
  isTentative: false,
}

type Wish = Extract<Action, { do: 'intent' }>

/** A wish that is read from words alone, which may be a doctor's name or anything else; null: it is none. */
export const tentativeWish = (action: Action | null): Wish | null =>
  action?.do === 'intent' && action.intent.isTentative ? action : null

/** The same wish, or `action` where its words name nobody. */
export const orElse = (wish: Wish, action: Action): Action => ({
  ...wish,
  intent: { ...wish.intent, otherwise: action },
})

type Practitioner = { specialty: string }

/**
 * Those whose field the intent names, by the clinic's own word for it or by another. "A skin doctor for my son" is a
 * dermatologist: for whom it is counts where no other field is named.
 */
export function ofSpecialty<One extends Practitioner>({ specialties, words }: BookingIntent, all: One[]): One[] {
  const among = (fields: Field[]) =>
    all.filter(({ specialty }) => fieldsIn(specialty).some((one) => fields.includes(one)))
  const named = among(specialties.filter((field) => field !== 'children'))
  const byField = named.length > 0 ? named : among(specialties)
  if (byField.length > 0) return byField
  return all.filter(({ specialty }) => wordsOf(specialty).some((word) => word.length > 3 && words.includes(word)))
}

/** True where the doctors have different fields, so that a patient has to know which. */
export const differInSpecialty = (all: Practitioner[]): boolean =>
  new Set(all.map(({ specialty }) => specialty)).size > 1

/** The doctor whom an intent means, or null. A name in words outweighs the doctor whose place is moved. */
export const doctorIntended = (intent: BookingIntent, doctors: BookableDoctor[]): BookableDoctor | null =>
  doctors.find(({ code }) => code !== null && code === intent.code) ??
  doctorNamed(intent.words, doctors) ??
  doctors.find(({ id }) => id === intent.doctorId) ??
  null
