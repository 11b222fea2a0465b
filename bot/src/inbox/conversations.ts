import { contactKey } from '@anteroom/contracts/contact-key.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { type Database, isDuplicateKey } from '@anteroom/store/connection.ts'
import { RETENTION_MS } from '@anteroom/store/retention.ts'
import { Schema } from 'mongoose'
import { newConversation, type Reply, type State } from '../conversation/model.ts'
import type { Patient } from '../execute-request.ts'
import type { Seal } from './seal.ts'

/** Message ids kept per conversation, to recognise repeated deliveries. */
const HANDLED_KEPT = 20

/** The replies to one message, until they are sent. */
export type Outgoing = {
  messageId: string
  replies: Reply[]
  tries: number
  /** Attempts with unknown outcome: the provider may have accepted them. */
  unconfirmed: number
}

export type Conversation = {
  patient: Patient
  state: State
  /** Ids of the last messages that `state` and `outbox` contain, newest last. */
  handled: string[]
  /** The replies still to be sent, in their order. */
  outbox: Outgoing[]
  /** When the first reply may be sent; null: there is none. */
  dueAt: Instant | null
  forgetAt: Instant
}

/** `rev` is the revision that was loaded; 0 when there is none. */
export type Loaded = { rev: number; conversation: Conversation | null }

type Row = { _id: string; rev: number; handled: string[]; dueAt: Date | null; sealed: string; expiresAt: Date }

const schema = new Schema<Row>(
  { _id: String, rev: Number, handled: [String], dueAt: Date, sealed: String, expiresAt: Date },
  { collection: 'conversations', versionKey: false },
)
schema.index({ dueAt: 1 })
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

/** The conversation after a message: its new state, and its replies in the outbox. */
export function afterMessage(
  before: Conversation | null,
  message: { patient: Patient; messageId: string; state: State; replies: Reply[] },
  now: Instant,
): Conversation {
  const { patient, messageId, state, replies } = message
  const outgoing: Outgoing[] = replies.length > 0 ? [{ messageId, replies, tries: 0, unconfirmed: 0 }] : []
  const outbox = [...(before?.outbox ?? []), ...outgoing]
  return {
    patient,
    state,
    handled: [...(before?.handled ?? []), messageId].slice(-HANDLED_KEPT),
    outbox,
    dueAt: outbox.length === 0 ? null : (before?.dueAt ?? now),
    forgetAt: now + RETENTION_MS.conversations,
  }
}

export const conversationModel = (database: Database) => database.model('Conversation', schema)

/** Collection `conversations`, one document per patient, with name and content sealed. */
export function conversationStore(database: Database, seal: Seal) {
  const model = conversationModel(database)

  /** `name` is the patient's key, sealed. One that has expired, or cannot be unsealed, is null. */
  async function load(name: string, now: Instant): Promise<Loaded> {
    const row = await model.findById(name).lean<Row | null>()
    if (row === null) return { rev: 0, conversation: null }
    const { rev, handled, dueAt, sealed, expiresAt } = row
    const opened = expiresAt.getTime() > now ? seal.open(name, sealed) : null
    if (opened === null) return { rev, conversation: null }
    const content = JSON.parse(opened) as Pick<Conversation, 'patient' | 'state' | 'outbox'>
    // A document of an earlier version may lack a field.
    const state = { ...newConversation(content.state), ...content.state }
    return {
      rev,
      conversation: { ...content, state, handled, dueAt: dueAt?.getTime() ?? null, forgetAt: expiresAt.getTime() },
    }
  }

  return {
    createIndexes: () => model.createIndexes(),

    load,

    /**
     * What the patient said under a former secret, for a conversation that has no document under the present one. Its
     * replies still to be sent stay with the former document. Null: nothing.
     */
    async former(patient: Patient, now: Instant): Promise<Conversation | null> {
      for (const name of seal.formerNames(contactKey(patient))) {
        const { conversation } = await load(name, now)
        if (conversation) return { ...conversation, outbox: [], dueAt: null }
      }
      return null
    },

    /** Saves the conversation if the stored one still has the loaded revision. False: another process was faster. */
    async save(name: string, rev: number, conversation: Conversation): Promise<boolean> {
      const { patient, state, outbox, handled, dueAt, forgetAt } = conversation
      const row = {
        rev: rev + 1,
        handled,
        dueAt: dueAt === null ? null : new Date(dueAt),
        sealed: seal.seal(name, JSON.stringify({ patient, state, outbox })),
        expiresAt: new Date(forgetAt),
      }
      if (rev > 0) return (await model.updateOne({ _id: name, rev }, { $set: row })).matchedCount === 1
      try {
        await model.create([{ _id: name, ...row }])
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },

    /** The number of conversations with an unsent reply. */
    countWaiting: (): Promise<number> => model.countDocuments({ dueAt: { $ne: null } }),

    /** The names of conversations whose first reply is due, longest waiting first. */
    async due(now: Instant, most: number): Promise<string[]> {
      const rows = await model
        .find({ dueAt: { $ne: null, $lte: new Date(now) }, expiresAt: { $gt: new Date(now) } }, { _id: 1 })
        .sort({ dueAt: 1 })
        .limit(most)
        .lean<Pick<Row, '_id'>[]>()
      return rows.map(({ _id }) => _id)
    },
  }
}

export type Conversations = ReturnType<typeof conversationStore>
