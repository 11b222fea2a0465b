import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { alertRulesOf } from '@anteroom/store/clinic-details.ts'
import { colleaguesIn } from '@anteroom/store/colleagues.ts'
import type { Database } from '@anteroom/store/connection.ts'
import { learnedHabits } from '@anteroom/store/habits.ts'
import { quoteKeeper } from '@anteroom/store/quote-keeper.ts'
import { sendCounts } from '@anteroom/store/send-counts.ts'
import { statusLinks } from '@anteroom/store/status-links.ts'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { bookingAlarm } from './admission/alarm.ts'
import { bookingAdmission } from './admission/bookings.ts'
import { quotaCounter } from './admission/quotas.ts'
import { webBookingsNow } from './admission/web-bookings.ts'
import { siteCodes } from './auth/site-codes.ts'
import { type Clinic, dayViewWithPace } from './commands/clinic.ts'
import { commandRunner } from './commands/run.ts'
import { publishToEveryBoard } from './commands/web-bookings.ts'
import { type Config, countriesOf, reachOf } from './config.ts'
import type { apiMetrics } from './metrics.ts'
import { presentBudgets } from './present/budgets.ts'
import { type LiveServer, liveChannel } from './publish/channel.ts'
import { livePublisher } from './publish/live.ts'
import { queueChangedNotifier } from './publish/queue-changed.ts'
import { rooms } from './publish/rooms.ts'
import type { openStores } from './stores.ts'

type Parts = {
  config: Config
  database: Database
  opened: ReturnType<typeof openStores>
  /** For quotas, and to tell the workers which queues have changed. */
  redis: Redis
  io: LiveServer
  /** True while other processes hear what this one publishes. */
  clusterIsUp: () => boolean
  metrics: ReturnType<typeof apiMetrics>
  clock: () => Instant
  log: Logger
}

/** What the commands and queries of one process work with, and what has to be closed after them. */
export function openClinic({ config, database, opened, redis, io, clusterIsUp, metrics, clock, log }: Parts) {
  const { stores, days, details } = opened
  const queueChanged = queueChangedNotifier(redis, log)
  const links = statusLinks(config.LINK_SECRET)
  const channel = liveChannel(io, clusterIsUp)
  const habitsOn = learnedHabits({ queues: stores.queues, colleagues: colleaguesIn(stores), clinic: details, clock })
  const quotes = quoteKeeper({ store: stores.quotes, log })
  const live = livePublisher({
    io,
    clusterIsUp,
    queues: stores.queues,
    viewOf: (queue) => dayViewWithPace(clinic, queue),
    noteQuote: quotes.note,
    outdate: ({ queueId, rev }) => days.outdate(queueId, rev),
    log,
  })
  const limited = config.RATE_LIMITS === 'on'
  const quotas = quotaCounter(redis, { secret: config.LINK_SECRET, limited })
  const webBookings = webBookingsNow({
    settings: stores.settings,
    withoutContact: config.WEB_WITHOUT_CONTACT,
    clock,
  })
  const alarm = bookingAlarm({
    quotas,
    log,
    onRefused: metrics.refusedBooking,
    onAlarm: () => {
      publishToEveryBoard(clinic).catch((error: Error) => log.warn({ err: error.message }, 'an alarm was not shown'))
    },
  })
  const limits = { limited, sharePercent: config.WEB_SHARE, perDay: config.WEB_BOOKINGS_PER_DAY }
  const counts = sendCounts(database)
  const budgets = async () => presentBudgets(await counts.budgetsOn(clinicDay(clock(), details.timeZone)))
  const clinic: Clinic = {
    details,
    defaultAlertRules: alertRulesOf(config),
    get timeZone() {
      return details.timeZone
    },
    publicUrl: config.PUBLIC_URL,
    reach: reachOf(config),
    textedCountries: () => countriesOf(config, details.current()),
    clock,
    doctors: stores.doctors,
    displays: stores.displays,
    queues: stores.queues,
    patients: stores.patients,
    links: stores.links,
    statusLinks: links,
    siteCodes: siteCodes(config.LINK_SECRET, clock),
    codes: stores.codes,
    heldBack: stores.heldBack,
    mailTests: stores.mailTests,
    webVerifyMinutes: config.WEB_VERIFY_MINUTES,
    habitsOn,
    alerts: stores.alerts,
    quotes: stores.quotes,
    noteQuote: quotes.note,
    budgets,
    settings: stores.settings,
    webBookings,
    admission: bookingAdmission({ quotas, alarm, webBookings, limits, clock }),
    alarm,
    savePatient: (patient) => {
      stores.patients
        .saveFromBooking(patient, clock())
        .catch((error: Error) => log.warn({ err: error.message }, 'a patient was not saved'))
    },
    publishBoardChange: (update) => channel.emit([rooms.doctor(update.doctorId)], 'alertUpdate', update),
    endDisplay: (id) => channel.disconnect(rooms.display(id)),
    run: metrics.timed(
      commandRunner({
        queues: stores.queues,
        clinic: details,
        clock,
        publish: (saved) => {
          queueChanged.notify(saved.view.queue)
          live.saved(saved)
        },
        onLostRace: metrics.lostRace,
        log,
      }),
    ),
  }

  return {
    clinic,
    quotas,
    quotes,
    queueChanged,
    /** Closes the sockets of a session, in all processes. */
    endLive: channel.endSession,
    /** Lets go of the days that nobody works with or follows any more. */
    forgetIdle() {
      days.forgetIdle()
      live.forgetIdle()
    },
  }
}
