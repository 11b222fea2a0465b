import { createHash } from 'node:crypto'

/**
 * What Twilio is given to name a call by when it reports: it leads to the alert in the ledger, and says nothing to
 * whoever reads it, as nobody can guess the appointment in an alert's id.
 */
export const reportReference = (alertId: string, attempt: number): string =>
  createHash('sha256').update(`${alertId}#${attempt}`).digest('base64url')
