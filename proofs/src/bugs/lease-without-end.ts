import { alertLedger as original } from '@anteroom/workers/alerts/ledger/ledger.ts'
import { override } from '../harness/override.ts'

export * from '@anteroom/workers/alerts/ledger/ledger.ts'

export const alertLedger = ((database) =>
  override(original(database), { endExpiredLeases: async () => {} })) satisfies typeof original
