import { answered } from '../commands/outcome.ts'
import { type RetentionParts, retention, saveRetention } from '../commands/retention.ts'
import type { Handlers } from './handler.ts'

export const retentionHandlers = (parts: RetentionParts) =>
  ({
    retention: async () => answered(await retention(parts)),
    previewRetention: async ({ body: { keep } }) => answered(await parts.countOver(keep)),
    saveRetention: ({ body: { rev, keep }, caller }) => saveRetention(parts, keep, { rev, by: caller.staff.username }),
  }) satisfies Partial<Handlers>
