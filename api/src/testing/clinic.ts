import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import { alertStore } from '@anteroom/store/alerts.ts'
import { clinicStore } from '@anteroom/store/clinic.ts'
import { alertRulesOf, clinicDetails, detailsOf } from '@anteroom/store/clinic-details.ts'
import { codeStore } from '@anteroom/store/codes.ts'
import { connect, openDatabase } from '@anteroom/store/connection.ts'
import { displayStore } from '@anteroom/store/displays.ts'
import { doctorStore } from '@anteroom/store/doctors.ts'
import { learnedHabits } from '@anteroom/store/habits.ts'
import { heldBackStore } from '@anteroom/store/held-back.ts'
import { linkStore } from '@anteroom/store/links.ts'
import { mailTestStore } from '@anteroom/store/mail-tests.ts'
import { patientStore } from '@anteroom/store/patients.ts'
import { queueStore } from '@anteroom/store/queue-writes.ts'
import { quoteStore } from '@anteroom/store/quotes.ts'
import { statusLinks } from '@anteroom/store/status-links.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { siteCodes } from '../auth/site-codes.ts'
import type { Clinic } from '../commands/clinic.ts'
import { commandRunner } from '../commands/run.ts'
import { rememberedDays } from '../days/remembered-days.ts'

const timeZone = 'Europe/Madrid'

/** A clinic over a new real database; tests set its clock. Nothing is published. */
export async function openTestClinic(doctors: Doctor[], now: Instant) {
  const log = pino({ level: 'silent' })
  const database = await connect(openDatabase(), testDatabaseUrl('api'), log)
  const { queues } = rememberedDays({ queues: queueStore(database), isOver: () => false })
  const time = { now }
  const clock = () => time.now
  const settings = clinicStore(database)
  const details = clinicDetails({
    store: settings,
    defaults: detailsOf({ CLINIC_NAME: 'Test clinic', CLINIC_TIMEZONE: timeZone }),
  })
  const clinic: Clinic = {
    details,
    defaultAlertRules: alertRulesOf({ NEARLY_AHEAD: 2, QUIET_HOURS: null }),
    timeZone,
    publicUrl: 'https://clinic.example.org',
    reach: { telegram: null, sms: null, whatsapp: null },
    textedCountries: () => null,
    clock,
    doctors: doctorStore(database),
    displays: displayStore(database),
    queues,
    patients: patientStore(database),
    links: linkStore(database),
    statusLinks: statusLinks('l'.repeat(40)),
    siteCodes: siteCodes('l'.repeat(40), clock),
    codes: codeStore(database, 'l'.repeat(40)),
    heldBack: heldBackStore(database),
    mailTests: mailTestStore(database),
    webVerifyMinutes: 10,
    habitsOn: learnedHabits({ queues, colleagues: async () => [], clinic: { timeZone }, clock }),
    alerts: alertStore(database),
    quotes: quoteStore(database),
    noteQuote: () => {},
    budgets: async () => [],
    settings,
    webBookings: async () => 'on',
    admission: {
      around: (_, __, run) => run({ share: {}, admit: async () => null }),
      cancelled: async () => {},
    },
    alarm: { secondsLeft: async () => null },
    savePatient: () => {},
    publishBoardChange: () => {},
    endDisplay: () => {},
    run: commandRunner({ queues, clinic: { timeZone }, clock, publish: () => {}, onLostRace: () => {}, log }),
  }
  await clinic.doctors.add(doctors)
  return { clinic, time, database, close: () => database.close() }
}

export type TestClinic = Awaited<ReturnType<typeof openTestClinic>>
