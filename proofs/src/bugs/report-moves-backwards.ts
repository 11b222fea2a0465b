import { alertModel } from '@anteroom/store/alerts.ts'
import { alertLedger as original } from '@anteroom/workers/alerts/ledger/ledger.ts'
import { override } from '../harness/override.ts'

export * from '@anteroom/workers/alerts/ledger/ledger.ts'

/** A "sent" that arrives after "delivered" counts. */
export const alertLedger = ((database) => {
  const ledger = original(database)
  return override(ledger, {
    async report(reference, report, now) {
      if (report.state === 'sent')
        await alertModel(database).updateOne({ reference, state: 'delivered' }, { $set: { state: 'sent' } })
      await ledger.report(reference, report, now)
    },
  })
}) satisfies typeof original
