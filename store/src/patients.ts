import type { Contact } from '@anteroom/contracts/contact.ts'
import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { BookedVia, Language } from '@anteroom/contracts/status.ts'
import { consentText } from '@anteroom/messages/consent.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'
import { type Keep, stillKept } from './keep.ts'

/** Collection `patients`: one document per contact. `_id` is its {@link contactKey}. */
export type Patient = {
  _id: string
  contact: Contact
  /** The last one booked for. Null: never booked. */
  name: string | null
  /** Everybody booked for by this contact, a parent for the children, the last one first. */
  names: string[]
  language: Language
  /** When and where the patient gave the contact for appointment messages, and the wording that was shown. */
  consent: { at: Instant; via: BookedVia; wording: string } | null
  /** When the patient opted out; null if they did not. Nothing is sent after an opt-out. */
  optedOutAt: Instant | null
  /** When they did so by the word CANCEL, by which they may have meant an appointment; staff are shown it. */
  textedCancelAt?: Instant | null
  /** Minutes the patient needs to get to the clinic; null if they did not say. */
  leadMinutes: number | null
  /** The last booking or STOP. */
  keptFrom: Date
}

const schema = new Schema<Patient>(
  {
    _id: String,
    contact: { _id: false, channel: String, address: String },
    name: String,
    names: { type: [String], default: undefined },
    language: String,
    consent: new Schema({ at: Number, via: String, wording: String }, { _id: false }),
    optedOutAt: Number,
    textedCancelAt: Number,
    leadMinutes: Number,
    keptFrom: Date,
  },
  { collection: 'patients', versionKey: false },
)

/** No family has more; older names are forgotten. */
const MAX_NAMES = 8

/** What a booking says about the patient. */
export type KnownPatient = { contact: Contact | null; patientName: string; language: Language; bookedVia: BookedVia }

/** `keep`: for how long patients are kept; others are not found. */
export function patientStore(database: Database, keep?: Keep) {
  const model = database.model('Patient', schema)
  return {
    find: (contact: Contact) =>
      model.findOne({ _id: contactKey(contact), ...stillKept(keep) }, { keptFrom: 0 }).lean<Patient | null>(),

    /**
     * Saves the newest name and language, and the first consent; without a contact it does nothing. An opt-out stays: a
     * booking is not a START. A booking on the web never renames a known patient, since anybody can enter any contact.
     */
    async saveFromBooking({ contact, patientName, language, bookedVia }: KnownPatient, at: Instant): Promise<void> {
      if (contact === null) return
      const _id = contactKey(contact)
      const $max = { keptFrom: new Date(at) }
      const latest = { name: patientName, language }
      const defaults = { contact, consent: null, optedOutAt: null, leadMinutes: null }
      if (bookedVia === 'web') {
        const first = { ...defaults, ...latest, names: [patientName] }
        await model.updateOne({ _id }, { $setOnInsert: first, $max }, { upsert: true })
      } else {
        await model.updateOne(
          { _id },
          { $set: latest, $setOnInsert: defaults, $pull: { names: patientName }, $max },
          { upsert: true },
        )
        const newest = { $each: [patientName], $position: 0, $slice: MAX_NAMES }
        await model.updateOne({ _id }, { $push: { names: newest } })
      }
      const consent = { at, via: bookedVia, wording: consentText(language, contact.channel) }
      await model.updateOne({ _id, consent: null }, { $set: { consent } })
    },

    /** Updates what the patient said about themselves. False: the contact is unknown. */
    async update(
      contact: Contact,
      fields: Partial<Pick<Patient, 'name' | 'language' | 'leadMinutes'>>,
    ): Promise<boolean> {
      const { matchedCount } = await model.updateOne({ _id: contactKey(contact) }, { $set: fields })
      return matchedCount === 1
    },

    /** STOP: the first one sets the time. A contact that has never booked gets a document with the opt-out only. */
    async optOut(contact: Contact, at: Instant, textedCancel = false): Promise<void> {
      const _id = contactKey(contact)
      const newPatient = { contact, name: null, names: [], language: 'en' as const, consent: null, leadMinutes: null }
      await model.updateOne(
        { _id },
        { $setOnInsert: { ...newPatient, optedOutAt: at }, $max: { keptFrom: new Date(at) } },
        { upsert: true },
      )
      await model.updateOne({ _id, optedOutAt: null }, { $set: { optedOutAt: at } })
      if (textedCancel) await model.updateOne({ _id }, { $set: { textedCancelAt: at } })
    },

    /** START. */
    optIn: (contact: Contact) =>
      model.updateOne({ _id: contactKey(contact) }, { $set: { optedOutAt: null, textedCancelAt: null } }),

    /** The patients with these contacts; unknown contacts are left out. */
    findMany: (contacts: Contact[]) =>
      model.find({ _id: { $in: contacts.map(contactKey) }, ...stillKept(keep) }, { keptFrom: 0 }).lean<Patient[]>(),

    remove: (contact: Contact) => model.deleteOne({ _id: contactKey(contact) }),
  }
}

export type PatientStore = ReturnType<typeof patientStore>
