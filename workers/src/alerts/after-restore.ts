import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { recipientOf } from '@anteroom/queue/alerts/contact-routes.ts'
import type { AlertSettings } from '@anteroom/queue/alerts/due.ts'
import type { Database } from '@anteroom/store/connection.ts'
import { patientStore } from '@anteroom/store/patients.ts'
import { clinicDays } from '../days.ts'
import { alertLedger } from './ledger/ledger.ts'
import { newsOf } from './rules/news.ts'
import { contactRoutesIn, dueIn, findIn } from './rules/view.ts'
import { expectedIn } from './rules/words.ts'

/**
 * Settles the ledger of a backup that was restored, so that nothing goes out a second time which the clinic sent after
 * the backup had read it. `at`: when the backup was complete. What was in hand then, and what was due and not begun, is
 * `uncertain` from now on: the provider is asked where it can be, and staff see the others. Alerts that become due
 * later are sent as ever.
 */
export async function settleRestoredLedger(database: Database, settings: AlertSettings, at: Instant): Promise<void> {
  const { timeZone } = settings
  const clock = () => at
  const days = clinicDays(database, { clinic: settings, patients: patientStore(database), clock })
  const ledger = alertLedger(database)
  await ledger.leaveUncertain(at)
  for (const { _id: queueId } of await days.revisions(addDays(clinicDay(at, timeZone), -1))) {
    const view = await days.load(queueId, at)
    if (!view) continue
    const rows = await ledger.rowsOf(queueId)
    const known = new Set(rows.map(({ _id }) => _id))
    for (const alert of dueIn(view, settings)) {
      const appointment = findIn(view, alert.appointmentId)
      if (!appointment || known.has(alert.id)) continue
      // Of these the clinic would have sent none.
      const { open } = contactRoutesIn(view, recipientOf(appointment, alert.kind), () => true)
      const news = newsOf(alert, { rows, appointment, expectedAt: expectedIn(view, appointment.id), ...settings })
      if (open.length === 0 || news === 'no-news' || news === 'not-sent') continue
      await ledger.addUncertain(alert, appointment.contactRev, at)
    }
  }
}
