import type { Instant } from '@anteroom/contracts/queue.ts'
import type { AlertModel, LedgerRow } from '@anteroom/store/alerts.ts'

/** Whoever asks a provider has this long, before somebody else may. */
const QUESTION_MS = 15_000

/**
 * What asking the provider led to. `pending`, or `failed` without a `providerId`: it surely did not take the message.
 * `sent` without one: it is still on its way.
 */
export type Settled =
  | { state: 'sent' | 'delivered'; providerId: string; sentAt: Date; lookups: number; notBefore: Date | null }
  | { state: 'failed'; providerId: string; reason: string; notBefore: Date | null }
  | { state: 'pending'; tries: number; unconfirmed: number; notBefore: Date }
  | { state: 'failed'; reason: string; tries: number; unconfirmed: number; notBefore: Date | null }
  | { state: 'uncertain'; notBefore: Date | null }
  | { state: 'sent'; lookups: number; notBefore: Date | null }

/** The part of the ledger that settles what became of a message. It does not raise `attempt`, so that reports still count. */
export const unconfirmedIn = (model: AlertModel) => ({
  /** Takes the right to ask the provider about a row. False: somebody else asks, or it is settled. */
  async askAbout({ _id, state, attempt, notBefore }: LedgerRow, now: Instant): Promise<boolean> {
    const { modifiedCount } = await model.updateOne(
      { _id, state, attempt, notBefore },
      { $set: { notBefore: new Date(now + QUESTION_MS) }, $inc: { lookups: 1 } },
    )
    return modifiedCount === 1
  },

  /** Writes the answer, unless a report was faster. */
  async settle({ _id, state, attempt }: LedgerRow, settled: Settled): Promise<void> {
    await model.updateOne({ _id, state, attempt }, { $set: settled })
  },

  /** Those among the provider's ids that belong to a row. */
  async known(providerIds: string[]): Promise<Set<string>> {
    const rows = await model.find({ providerId: { $in: providerIds } }, { providerId: 1 }).lean<LedgerRow[]>()
    return new Set(rows.flatMap(({ providerId }) => providerId ?? []))
  },
})
