import { createHash } from 'node:crypto'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'

/** The patient opted out of every contact route. */
export const OPTED_OUT = 'opted-out'
/** It would have told the patient nothing new, and never will. */
export const NOTHING_NEW = 'no-news'
/** The address has had a code that nobody answered: it gets no other. */
export const UNANSWERED_CODE = 'unanswered-code'
/** No provider has taken it yet. It is tried again for as long as it is true. */
export const UNREACHABLE = 'unreachable'

/** True when the row's `notBefore` has come, so that it needs attention. */
export const isOverdue = ({ notBefore }: Pick<LedgerRow, 'notBefore'>, now: Instant): boolean =>
  notBefore !== null && notBefore.getTime() <= now

/** What the ledger keeps of a text: it can be compared, and not be read. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
