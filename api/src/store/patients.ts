import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { BookedVia, Language } from '@anteroom/contracts/status.ts'
import { Schema } from 'mongoose'
import type { Database } from './connection.ts'

/** Collection `patients`: what is known of a person who can be reached. `_id` is `channel:address`. */
export type Patient = {
  _id: string
  contact: Contact
  name: string
  language: Language
  /** When and where the contact was given for messages about appointments. */
  consent: { at: Instant; via: BookedVia }
  /** Minutes that the patient needs to get to the clinic, if they said so. */
  leadMinutes: number | null
}

const schema = new Schema<Patient>(
  {
    _id: String,
    contact: { _id: false, channel: String, address: String },
    name: String,
    language: String,
    consent: { _id: false, at: Number, via: String },
    leadMinutes: Number,
  },
  { collection: 'patients', versionKey: false },
)

const idOf = ({ channel, address }: Contact) => `${channel}:${address}`

/** What a booking tells of a person. */
export type Known = { contact: Contact | null; patientName: string; language: Language; bookedVia: BookedVia }

export function patientStore(database: Database) {
  const model = database.model('Patient', schema)
  return {
    find: (contact: Contact) => model.findById(idOf(contact)).lean<Patient | null>(),

    /** Keeps the newest name and language, and the first consent. Somebody without a contact is not kept. */
    async remember({ contact, patientName, language, bookedVia }: Known, at: Instant): Promise<void> {
      if (contact === null) return
      await model.updateOne(
        { _id: idOf(contact) },
        {
          $set: { name: patientName, language },
          $setOnInsert: { contact, consent: { at, via: bookedVia }, leadMinutes: null },
        },
        { upsert: true },
      )
    },

    /** Changes what a patient said of themself. False: nobody with this contact is known. */
    async change(
      contact: Contact,
      said: Partial<Pick<Patient, 'name' | 'language' | 'leadMinutes'>>,
    ): Promise<boolean> {
      const { matchedCount } = await model.updateOne({ _id: idOf(contact) }, { $set: said })
      return matchedCount === 1
    },

    forget: (contact: Contact) => model.deleteOne({ _id: idOf(contact) }),
  }
}

export type PatientStore = ReturnType<typeof patientStore>
