import type { Instant } from '@anteroom/contracts/queue.ts'
import { clinicStore } from '@anteroom/store/clinic.ts'
import { clinicDetails, detailsOf } from '@anteroom/store/clinic-details.ts'
import { codeStore } from '@anteroom/store/codes.ts'
import { createIndexes, type Database } from '@anteroom/store/connection.ts'
import { heldBackStore } from '@anteroom/store/held-back.ts'
import { mailTestStore } from '@anteroom/store/mail-tests.ts'
import { patientStore } from '@anteroom/store/patients.ts'
import { quoteStore } from '@anteroom/store/quotes.ts'
import { sendCounts } from '@anteroom/store/send-counts.ts'
import { clinicTotals } from '@anteroom/store/totals.ts'
import { alertLedger } from './alerts/ledger/ledger.ts'
import type { Config } from './config.ts'
import { clinicDays } from './days.ts'

export type Stores = ReturnType<typeof openStores>

/** The collections as the workers use them, and the clinic's details. Reads and writes nothing by itself. */
export function openStores(database: Database, config: Config, clock: () => Instant) {
  const settings = clinicStore(database)
  const details = clinicDetails({ store: settings, defaults: detailsOf(config) })
  const keepDays = () => details.keep()?.patients ?? config.KEEP_PATIENTS_DAYS
  const patients = patientStore(database, { days: keepDays, clock })
  const ledger = alertLedger(database)
  const codes = codeStore(database, config.LINK_SECRET)
  const counts = sendCounts(database)
  const heldBack = heldBackStore(database)
  const mailTests = mailTestStore(database)
  return {
    settings,
    details,
    patients,
    days: clinicDays(database, { clinic: details, patients, clock }),
    ledger,
    codes,
    counts,
    heldBack,
    mailTests,
    quotes: quoteStore(database),
    totals: clinicTotals(database),
    createIndexes: () => createIndexes([ledger, codes, counts, heldBack, mailTests]),
  }
}
