import { alertModel } from '@anteroom/store/alerts.ts'
import { alertLedger as original } from '@anteroom/workers/alerts/ledger/ledger.ts'
import { override } from '../harness/override.ts'

export * from '@anteroom/workers/alerts/ledger/ledger.ts'

/** A "sent" that comes after "delivered" counts. */
export const alertLedger = ((database) => {
  const ledger = original(database)
  return override(ledger, {
    async report(id, report, now) {
      if (report.state === 'sent')
        await alertModel(database).updateOne({ _id: id, state: 'delivered' }, { $set: { state: 'sent' } })
      await ledger.report(id, report, now)
    },
  })
}) satisfies typeof original
