import type { AlertRules } from '@anteroom/contracts/alert-rules.ts'
import type { BudgetAnswer, DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import type { VisitType } from '@anteroom/contracts/clinic-details.ts'
import type { AlertUpdate } from '@anteroom/contracts/live.ts'
import { type Day, type Instant, queueId } from '@anteroom/contracts/queue.ts'
import type { WebBookings } from '@anteroom/contracts/status.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import type { Habits } from '@anteroom/queue/estimate/habits.ts'
import { lastTick } from '@anteroom/queue/last-tick.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import { paceOf } from '@anteroom/queue/window.ts'
import type { AlertStore } from '@anteroom/store/alerts.ts'
import type { ClinicStore } from '@anteroom/store/clinic.ts'
import type { ClinicDetailsNow } from '@anteroom/store/clinic-details.ts'
import type { CodeStore } from '@anteroom/store/codes.ts'
import type { DisplayStore } from '@anteroom/store/displays.ts'
import type { DoctorStore } from '@anteroom/store/doctors.ts'
import type { HabitsOn } from '@anteroom/store/habits.ts'
import type { HeldBackStore } from '@anteroom/store/held-back.ts'
import type { LinkStore } from '@anteroom/store/links.ts'
import type { MailTestStore } from '@anteroom/store/mail-tests.ts'
import type { KnownPatient, PatientStore } from '@anteroom/store/patients.ts'
import { dayBefore, planAfter } from '@anteroom/store/plan-now.ts'
import type { QueueStore } from '@anteroom/store/queue-writes.ts'
import type { QuoteOfDay, QuoteStore } from '@anteroom/store/quotes.ts'
import type { StatusLinks } from '@anteroom/store/status-links.ts'
import type { BookingAlarm } from '../admission/alarm.ts'
import type { BookingAdmission } from '../admission/bookings.ts'
import type { SiteCodes } from '../auth/site-codes.ts'
import { recentDays } from '../days/recent-days.ts'
import type { DayView, PacedView } from '../present/day-view.ts'
import type { CommandRunner } from './run.ts'

/** The dependencies of every command and query. */
export type Clinic = {
  /** What an administrator says of the clinic, as last read. */
  details: ClinicDetailsNow
  /** When alerts are sent as long as no administrator has set it. */
  defaultAlertRules: AlertRules
  /** The time zone of its details, in which days begin and end. */
  readonly timeZone: string
  /** Address of the web pages, without a slash at the end. */
  publicUrl: string
  /** Where patients can write to the clinic: bot link and phone numbers, null for a channel that is off. */
  reach: DoctorsAnswer['reach']
  /** The countries whose numbers are texted; null: any. */
  textedCountries: () => readonly string[] | null
  clock: () => Instant
  doctors: DoctorStore
  displays: DisplayStore
  queues: QueueStore
  patients: PatientStore
  links: LinkStore
  statusLinks: StatusLinks
  /** The codes that the screens at the clinic show. */
  siteCodes: SiteCodes
  codes: Pick<CodeStore, 'check' | 'answered' | 'isCodeOf'>
  /** Counts of the messages that the gate did not let through. */
  heldBack: Pick<HeldBackStore, 'recent'>
  /** Mails by which administrators see that mail works. */
  mailTests: MailTestStore
  /** For how long a place booked on the web waits for its contact to be verified. */
  webVerifyMinutes: number
  /** What was learned about the doctors on other days. */
  habitsOn: HabitsOn
  alerts: Pick<AlertStore, 'listByQueue'>
  /** What patients were shown. */
  quotes: Pick<QuoteStore, 'ofQueue' | 'unscored' | 'score' | 'scoresOf'>
  /** Stores what a patient is shown. Not awaited. */
  noteQuote: (quote: QuoteOfDay) => void
  /** Today's budgets of messages that run low. */
  budgets: () => Promise<BudgetAnswer[]>
  /** What staff set at run time. */
  settings: ClinicStore
  /** Whose bookings are taken on the web, as known a moment ago. */
  webBookings: () => Promise<WebBookings>
  /** Decides whether a patient's booking is admitted. */
  admission: BookingAdmission
  /** Says whether unusually many were refused. */
  alarm: Pick<BookingAlarm, 'secondsLeft'>
  /** Saves the patient of a booking. Not awaited; a failure is only logged. */
  savePatient: (patient: KnownPatient) => void
  /** Tells the staff of a doctor's day that the board has changed without a command. */
  publishBoardChange: (update: AlertUpdate) => void
  /** Disconnects a screen whose link was withdrawn. */
  endDisplay: (id: string) => void
  run: CommandRunner
}

/** The part of an answer with the types of visits to choose from; empty if the clinic has none. */
export function typesAsked({ details }: Pick<Clinic, 'details'>): { visitTypes?: VisitType[] } {
  const { visitTypes = [] } = details.current()
  return visitTypes.length === 0 ? {} : { visitTypes }
}

/**
 * A view with what it was made of: the line of the day `before`, null where none goes on, and what was `learned` of the
 * doctor.
 */
export type WholeView = PacedView & { before: Queue | null; learned: Habits }

/** A doctor's day at this moment, with the line of the day before, which may delay its hours; null: none goes on. */
export async function dayView(
  clinic: Clinic,
  doctor: Doctor,
  queue: Queue,
): Promise<DayView & Pick<WholeView, 'before'>> {
  const now = clinic.clock()
  const { timeZone } = clinic
  const moment = { day: queue.day, timeZone, now }
  const before = await dayBefore(recentDays(clinic.queues), doctor, moment)
  return { queue, doctor, plan: planAfter(before, doctor, moment), timeZone, now, before: before?.queue ?? null }
}

/** The views of all doctors on a day, ordered by doctor id. */
export async function dayViewsOn(clinic: Clinic, day: Day): Promise<PacedView[]> {
  const doctors = await clinic.doctors.all()
  const queues = await clinic.queues.loadAll(doctors.map(({ _id }) => queueId(_id, day)))
  return Promise.all(
    doctors.map((doctor) =>
      withPace(clinic, doctor, queues.find(({ doctorId }) => doctorId === doctor._id) ?? emptyQueue(doctor._id, day)),
    ),
  )
}

/** The doctor of a queue. Throws if the doctor does not exist, since no queue is stored without one. */
export async function doctorOf(clinic: Clinic, queue: { doctorId: string; day: Day }): Promise<Doctor> {
  const doctor = await clinic.doctors.find(queue.doctorId)
  if (doctor === null) throw new Error(`The queue ${queue.doctorId}:${queue.day} belongs to no doctor`)
  return doctor
}

/** For this long an unchanged day is presented as of one moment, so that all who look share the calculations. */
const SHARED_MS = 1_000

const shared = new WeakMap<Queue, WholeView>()

/**
 * True if a view of a moment ago says what one of now would say, but for the instants that go on with the clock:
 * nothing that the tag of a status is made of (decision 53) has become another.
 */
async function isStill(clinic: Clinic, view: WholeView, doctor: Doctor): Promise<boolean> {
  const { queue, timeZone, before } = view
  const now = clinic.clock()
  const isRecent = now >= view.now && now - view.now < SHARED_MS && lastTick(queue, now) <= view.now
  if (!isRecent || view.doctor !== doctor || timeZone !== clinic.timeZone) return false
  // The line of the day before, which may delay the hours, belongs to another day.
  if (before) return false
  if (await dayBefore(recentDays(clinic.queues), doctor, { day: queue.day, timeZone, now })) return false
  return (await clinic.habitsOn(doctor, queue.day)) === view.learned
}

/** The view of a queue with the doctor's pace, at most a second old. */
export async function dayViewWithPace(clinic: Clinic, queue: Queue): Promise<WholeView> {
  const doctor = await doctorOf(clinic, queue)
  const known = shared.get(queue)
  if (known && (await isStill(clinic, known, doctor))) return known
  const view = await withPace(clinic, doctor, queue)
  shared.set(queue, view)
  return view
}

/** The view of a doctor's queue now, with the doctor's pace. */
export async function withPace(clinic: Clinic, doctor: Doctor, queue: Queue): Promise<WholeView> {
  const [view, learned] = await Promise.all([dayView(clinic, doctor, queue), clinic.habitsOn(doctor, queue.day)])
  return { ...view, learned, pace: paceOf(learned, queue, view.now) }
}
