import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Alert } from '@anteroom/queue/alerts/due.ts'
import type { AlertModel, AlertState } from '@anteroom/store/alerts.ts'
import { newRow } from './new-row.ts'

/** Whose provider can say what it took, given the text. */
const askable: Channel[] = ['sms', 'whatsapp']

/** The part of the ledger for a backup that was restored: what its clinic did afterwards is not known here. */
export const restoredIn = (model: AlertModel) => ({
  /**
   * Nobody knows what became of the rows with which something was to be done. Where the provider can be asked, it is;
   * the others stay `uncertain`, for staff to see, and are not sent.
   */
  async leaveUncertain(now: Instant): Promise<void> {
    const states: AlertState[] = ['pending', 'sending', 'failed', 'uncertain']
    const inHand = { state: { $in: states }, notBefore: { $ne: null } }
    const wasCalled = { state: { $in: ['sending', 'uncertain'] as AlertState[] }, textHash: { $exists: true } }
    const asked = { ...wasCalled, notBefore: { $ne: null }, channel: { $in: askable } }
    const uncertain = { state: 'uncertain' as const }
    await model.updateMany(
      { ...inHand, $nor: [asked] },
      { $set: { ...uncertain, notBefore: null }, $max: { unconfirmed: 1 } },
    )
    await model.updateMany(asked, { $set: { ...uncertain, notBefore: new Date(now) }, $max: { unconfirmed: 1 } })
  },

  /** An alert that was due and has no row: it may have been sent since. */
  async addUncertain(alert: Alert, contactRev: number, now: Instant): Promise<void> {
    const nowhere = { route: 0, contactRev, attempt: 0, claimedAt: new Date(now) }
    await model.create([{ ...newRow(alert, now), ...nowhere, unconfirmed: 1, state: 'uncertain', notBefore: null }])
  },
})
