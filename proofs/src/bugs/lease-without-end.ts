import { alertLedger as original } from '@anteroom/workers/alerts/ledger/ledger.ts'

export * from '@anteroom/workers/alerts/ledger/ledger.ts'

export const alertLedger = ((database) => ({
  ...original(database),
  endExpiredLeases: async () => {},
})) satisfies typeof original
