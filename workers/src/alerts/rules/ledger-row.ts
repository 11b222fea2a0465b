import type { Instant } from '@anteroom/contracts/queue.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'

/** The patient opted out of every way there is. */
export const OPTED_OUT = 'opted-out'
/** It would have told the patient nothing new, and never will. */
export const NO_NEWS = 'no-news'
/** No provider took it until now. It is tried again as long as it is true. */
export const UNREACHABLE = 'unreachable'

/** True if somebody is to look at the row by now. */
export const isOverdue = ({ notBefore }: Pick<LedgerRow, 'notBefore'>, now: Instant): boolean =>
  notBefore !== null && notBefore.getTime() <= now
