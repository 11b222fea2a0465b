import { type AuditParts, readAudit } from '../audit/read-audit.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'

export const auditHandlers = (parts: AuditParts) =>
  ({
    audit: async ({ query }) => answered(await readAudit(parts, query)),
  }) satisfies Partial<Handlers>
