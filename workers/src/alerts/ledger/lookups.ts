import type { Instant } from '@anteroom/contracts/queue.ts'
import type { AlertModel, LedgerRow } from '@anteroom/store/alerts.ts'
import type { LookupResult } from '../rules/lookup-result.ts'

/** No other worker asks the provider about the same row within this time. */
const LOOKUP_LEASE_MS = 15_000

/** The part of the ledger for lookups. They do not raise `attempt`, so that reports still count. */
export const lookupsIn = (model: AlertModel) => ({
  /** Claims the lookup of a row. False: another worker has it, or the row has changed. */
  async claimLookup({ _id, state, attempt, notBefore }: LedgerRow, now: Instant): Promise<boolean> {
    const { modifiedCount } = await model.updateOne(
      { _id, state, attempt, notBefore },
      { $set: { notBefore: new Date(now + LOOKUP_LEASE_MS) }, $inc: { lookups: 1 } },
    )
    return modifiedCount === 1
  },

  /** Records the result, unless a report came first. */
  async recordLookup({ _id, state, attempt }: LedgerRow, result: LookupResult): Promise<void> {
    await model.updateOne({ _id, state, attempt }, { $set: result })
  },

  /** Those of the provider's ids that a row has. */
  async knownProviderIds(providerIds: string[]): Promise<Set<string>> {
    const rows = await model.find({ providerId: { $in: providerIds } }, { providerId: 1 }).lean<LedgerRow[]>()
    return new Set(rows.flatMap(({ providerId }) => providerId ?? []))
  },
})
