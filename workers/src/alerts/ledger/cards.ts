import type { Instant } from '@anteroom/contracts/queue.ts'
import type { AlertModel, LedgerRow } from '@anteroom/store/alerts.ts'

/** Longer than any call to a provider. */
const EDIT_LEASE_MS = 15_000

/** The lease on one card. */
export type EditClaim = Pick<LedgerRow, '_id' | 'attempt'>

/** The part of the ledger for live cards. One worker at a time edits a card, so that the newest content is the last. */
export const cardsIn = (model: AlertModel) => ({
  /** Null: another worker edits it, or the row has changed since `rowsOf`. */
  async claimEdit(
    { _id, attempt, notBefore }: Pick<LedgerRow, '_id' | 'attempt' | 'notBefore'>,
    now: Instant,
  ): Promise<EditClaim | null> {
    const { modifiedCount } = await model.updateOne(
      { _id, state: 'sent', attempt, notBefore },
      { $set: { notBefore: new Date(now + EDIT_LEASE_MS) }, $inc: { attempt: 1 } },
    )
    return modifiedCount === 1 ? { _id, attempt: attempt + 1 } : null
  },

  /** The card shows the content with this hash; the lease ends. */
  async cardShows({ _id, attempt }: EditClaim, contentHash: string): Promise<void> {
    await model.updateOne({ _id, attempt }, { $set: { contentHash, notBefore: null } })
  },

  /** The card could not be edited now. */
  async editCardLater({ _id, attempt }: EditClaim, notBefore: Date): Promise<void> {
    await model.updateOne({ _id, attempt, state: 'sent' }, { $set: { notBefore } })
  },

  /** The patient deleted the card: it is sent once more. */
  async cardLost({ _id, attempt }: EditClaim, now: Instant): Promise<void> {
    const again = { state: 'pending' as const, notBefore: new Date(now), dueAt: new Date(now) }
    await model.updateOne({ _id, attempt, state: 'sent' }, { $set: again, $unset: { contentHash: 1, providerId: 1 } })
  },

  /** The card is not edited any more. */
  async dropCard({ _id, attempt }: EditClaim): Promise<void> {
    await model.updateOne({ _id, attempt }, { $set: { notBefore: null }, $unset: { contentHash: 1 } })
  },
})
