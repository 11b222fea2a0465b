import { alertLedger as original } from '@anteroom/workers/alerts/ledger/ledger.ts'

export * from '@anteroom/workers/alerts/ledger/ledger.ts'

export const alertLedger = ((database) => {
  const ledger = original(database)
  return {
    ...ledger,
    async aboutToSend(...claimed) {
      await ledger.aboutToSend(...claimed)
      return true
    },
  }
}) satisfies typeof original
