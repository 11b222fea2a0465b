import { alertLedger as original } from '@anteroom/workers/alerts/ledger/ledger.ts'
import { override } from '../harness/override.ts'

export * from '@anteroom/workers/alerts/ledger/ledger.ts'

export const alertLedger = ((database) => {
  const ledger = original(database)
  return override(ledger, {
    async recordText(...claimed) {
      await ledger.recordText(...claimed)
      return true
    },
  })
}) satisfies typeof original
