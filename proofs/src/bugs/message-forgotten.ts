import { inboxStore as original } from '@anteroom/bot/inbox/inbox.ts'
import { override } from '../harness/override.ts'

export * from '@anteroom/bot/inbox/inbox.ts'

/** Nobody looks for messages that a dead process stored but did not begin. */
export const inboxStore = ((database, seal) =>
  override(original(database, seal), { dueKeys: async () => [] })) satisfies typeof original
