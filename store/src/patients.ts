import type { Contact } from '@anteroom/contracts/contact.ts'
import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { BookedVia, Language } from '@anteroom/contracts/status.ts'
import { consentText } from '@anteroom/messages/consent.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/** Collection `patients`: what is known of a person who can be reached. `_id` is `channel:address`. */
export type Patient = {
  _id: string
  contact: Contact
  /** Null: has not booked yet. */
  name: string | null
  language: Language
  /** When and where the contact was given for messages about appointments, and the sentence that was shown. */
  consent: { at: Instant; via: BookedVia; wording: string } | null
  /** When the patient said STOP; nothing is sent there since. */
  optedOutAt: Instant | null
  /** Minutes that the patient needs to get to the clinic, if they said so. */
  leadMinutes: number | null
}

const schema = new Schema<Patient>(
  {
    _id: String,
    contact: { _id: false, channel: String, address: String },
    name: String,
    language: String,
    consent: new Schema({ at: Number, via: String, wording: String }, { _id: false }),
    optedOutAt: Number,
    leadMinutes: Number,
  },
  { collection: 'patients', versionKey: false },
)

/** What a booking tells of a person. */
export type KnownPatient = { contact: Contact | null; patientName: string; language: Language; bookedVia: BookedVia }

export function patientStore(database: Database) {
  const model = database.model('Patient', schema)
  return {
    find: (contact: Contact) => model.findById(contactKey(contact)).lean<Patient | null>(),

    /**
     * Keeps the newest name and language, and the first consent. Somebody without a contact is not kept. Whoever opted
     * out stays so: a booking is no START. On the web anybody can give anybody's contact: that renames nobody.
     */
    async saveFromBooking({ contact, patientName, language, bookedVia }: KnownPatient, at: Instant): Promise<void> {
      if (contact === null) return
      const _id = contactKey(contact)
      const said = { name: patientName, language }
      const unknown = { contact, consent: null, optedOutAt: null, leadMinutes: null }
      const update =
        bookedVia === 'web' ? { $setOnInsert: { ...unknown, ...said } } : { $set: said, $setOnInsert: unknown }
      await model.updateOne({ _id }, update, { upsert: true })
      const consent = { at, via: bookedVia, wording: consentText(language, contact.channel) }
      await model.updateOne({ _id, consent: null }, { $set: { consent } })
    },

    /** Changes what a patient said of themself. False: nobody with this contact is known. */
    async update(
      contact: Contact,
      said: Partial<Pick<Patient, 'name' | 'language' | 'leadMinutes'>>,
    ): Promise<boolean> {
      const { matchedCount } = await model.updateOne({ _id: contactKey(contact) }, { $set: said })
      return matchedCount === 1
    },

    /** STOP: the first is the one that counts. Of a contact that has never booked nothing but this is kept. */
    async optOut(contact: Contact, at: Instant): Promise<void> {
      const _id = contactKey(contact)
      const stranger = { contact, name: null, language: 'en' as const, consent: null, leadMinutes: null }
      await model.updateOne({ _id }, { $setOnInsert: { ...stranger, optedOutAt: at } }, { upsert: true })
      await model.updateOne({ _id, optedOutAt: null }, { $set: { optedOutAt: at } })
    },

    /** START. */
    optIn: (contact: Contact) => model.updateOne({ _id: contactKey(contact) }, { $set: { optedOutAt: null } }),

    /** Those among these contacts who are known. */
    findMany: (contacts: Contact[]) => model.find({ _id: { $in: contacts.map(contactKey) } }).lean<Patient[]>(),

    remove: (contact: Contact) => model.deleteOne({ _id: contactKey(contact) }),
  }
}

export type PatientStore = ReturnType<typeof patientStore>
