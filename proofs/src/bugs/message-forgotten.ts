import { inboxStore as original } from '@anteroom/bot/inbox/inbox.ts'

export * from '@anteroom/bot/inbox/inbox.ts'

/** What a process that died had kept and not begun is never looked for. */
export const inboxStore = ((database, seal) => ({
  ...original(database, seal),
  dueLanes: async () => [],
})) satisfies typeof original
