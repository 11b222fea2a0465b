import type { KeptKind } from '@anteroom/contracts/keep.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { accessLogStore } from '@anteroom/store/access-log.ts'
import { alertStore } from '@anteroom/store/alerts.ts'
import { clinicStore } from '@anteroom/store/clinic.ts'
import { clinicDetails, detailsOf } from '@anteroom/store/clinic-details.ts'
import { codeStore } from '@anteroom/store/codes.ts'
import { createIndexes, type Database } from '@anteroom/store/connection.ts'
import { dayFiguresStore } from '@anteroom/store/day-figures.ts'
import { displayStore } from '@anteroom/store/displays.ts'
import { doctorStore } from '@anteroom/store/doctors.ts'
import { heldBackStore } from '@anteroom/store/held-back.ts'
import { isOver, type Keep, keepDaysOf, retentionOf } from '@anteroom/store/keep.ts'
import { linkStore } from '@anteroom/store/links.ts'
import { mailTestStore } from '@anteroom/store/mail-tests.ts'
import { oneTimeLinkStore } from '@anteroom/store/one-time-links.ts'
import { patientStore } from '@anteroom/store/patients.ts'
import { queueStore } from '@anteroom/store/queue-writes.ts'
import { quoteStore } from '@anteroom/store/quotes.ts'
import { secondFactorStore } from '@anteroom/store/second-factors.ts'
import { sessionStore } from '@anteroom/store/sessions.ts'
import { staffStore } from '@anteroom/store/staff.ts'
import { rememberedSessions } from './auth/remembered-sessions.ts'
import type { Config } from './config.ts'
import { rememberedDays } from './days/remembered-days.ts'
import { rememberedDoctors } from './days/remembered-doctors.ts'

export type Stores = ReturnType<typeof openStores>['stores']

/**
 * The collections as the API uses them, with the clinic's details, which say how long each is kept. Reads and writes
 * nothing by itself.
 */
export function openStores(database: Database, config: Config, clock: () => Instant) {
  const settings = clinicStore(database)
  const details = clinicDetails({ store: settings, defaults: detailsOf(config) })
  const keepDefaults = keepDaysOf(config)
  const keepDays = () => details.keep() ?? keepDefaults
  const keepOf = (kind: KeptKind): Keep => ({ days: () => keepDays()[kind], clock })
  const keepVisits = keepOf('visits')
  const storedQueues = queueStore(database, keepVisits)
  const days = rememberedDays({ queues: storedQueues, isOver: (day) => isOver(day, keepVisits) })
  const { sessions, forget: forgetSession } = rememberedSessions(sessionStore(database))
  const stores = {
    doctors: rememberedDoctors(doctorStore(database)),
    displays: displayStore(database),
    queues: days.queues,
    patients: patientStore(database, keepOf('patients')),
    links: linkStore(database),
    codes: codeStore(database, config.LINK_SECRET),
    heldBack: heldBackStore(database),
    mailTests: mailTestStore(database),
    staff: staffStore(database),
    sessions,
    dayFigures: dayFiguresStore(database),
    alerts: alertStore(database, keepVisits),
    settings,
    quotes: quoteStore(database, keepOf('quotes')),
    accessLog: accessLogStore(database, keepOf('accessLog')),
    oneTimeLinks: oneTimeLinkStore(database),
    secondFactors: secondFactorStore(database),
  }
  const indexed = [
    stores.queues,
    stores.links,
    stores.codes,
    stores.mailTests,
    stores.alerts,
    stores.sessions,
    stores.accessLog,
    stores.quotes,
    stores.dayFigures,
    stores.oneTimeLinks,
    stores.staff,
  ]
  const applyRetention = retentionOf(database, { keep: keepDays, clock })
  return {
    stores,
    /** Past what this process remembers of days: for their history, which no copy has. */
    storedQueues,
    days,
    details,
    /** How long things are kept while no administrator has said so. */
    keepDefaults,
    /** Another process has ended this session. */
    forgetSession,
    createIndexes: () => createIndexes(indexed),
    /** Reads what administrators have saved, and has everything kept for as long as they say. */
    async refreshDetails() {
      await details.refresh()
      await applyRetention()
    },
  }
}
