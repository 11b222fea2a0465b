import { inboxStore as original } from '@anteroom/bot/inbox/inbox.ts'
import { override } from '../harness/override.ts'

export * from '@anteroom/bot/inbox/inbox.ts'

/** What a process that died had kept and not begun is never looked for. */
export const inboxStore = ((database, seal) =>
  override(original(database, seal), { dueKeys: async () => [] })) satisfies typeof original
