import { z } from 'zod'
import { accessActions } from './access.ts'
import { AlertRules } from './alert-rules.ts'
import { AlertWording } from './alert-wording.ts'
import { alertKinds, deliveryStates } from './alerts.ts'
import { BoardAnnouncement } from './announcement.ts'
import { Change } from './change.ts'
import { CheckInRule } from './check-in.ts'
import { ClinicDetails, NamesByLanguage, otherNames, VisitType } from './clinic-details.ts'
import { Channel, Contact } from './contact.ts'
import { DoctorDetails } from './doctor-details.ts'
import { HeldBack } from './held-back.ts'
import { mailTestStates } from './mail-test.ts'
import { queueCommands } from './queue-commands.ts'
import { budgetStates } from './send-budget.ts'
import { AppointmentStatus, BookedVia, DoctorStatus, Language, Stage, UndoableStep, WebBookings } from './status.ts'

const rev = z.int().describe('Revision of the queue that this answer is true for')
const position = z.int().describe('Unfinished patients ahead plus one; 0 when the appointment is over')
const estimatedWaitTime = z.string().describe('"20 minutes", or "paused" while the doctor is on a break')
const expectedAt = z.iso
  .datetime()
  .nullable()
  .describe('When the turn is expected, or began; null when over, and while paused without a known end')

const breakUntil = z.iso
  .datetime()
  .nullable()
  .describe('When the break ends, if that is known and still to come; null also if there is none')

const unknownFrom = z.iso
  .datetime()
  .nullable()
  .describe(
    'From then on nobody knows when the turn comes, unless the doctor has begun: a doctor nobody has measured yet should have, and has not; null: it is known',
  )

const visitTypes = z
  .array(VisitType)
  .optional()
  .describe('Of which a patient is asked to name one when booking; left out: nobody is asked')

const asOf = z.iso.datetime().describe("The moment that this answer is true for, on the server's clock")
const today = z.string().describe('The day that the calendar of the clinic shows at that moment')

const stage = Stage.nullable().describe('Where somebody who waits stands; null when not waiting')

/** The estimated window of the turn, from the lengths of the doctor's consultations. */
export const Window = z.object({
  earliest: z.iso.datetime(),
  latest: z.iso.datetime(),
  measured: z.int().describe('Consultations that it was learned from; with fewer than 10 it is a rough estimate'),
})
export type Window = z.infer<typeof Window>

const windowOfBooking = Window.nullable().describe(
  'When the turn of a booking made now may begin; null while nobody knows',
)

/** The parts of the estimated wait: `ahead` times `minutesEach`, plus the other two. All in whole minutes. */
export const WaitParts = z.object({
  ahead: z.int().describe('Patients who wait before this one'),
  minutesEach: z.int(),
  inRoom: z.int().describe('What is left of the consultation in the room'),
  late: z.int().describe('Added once when the doctor is running late'),
})
export type WaitParts = z.infer<typeof WaitParts>

/** Answer to `GET /api/appointments/:id/status`, and what every status page and chat shows. */
export const StatusAnswer = z.object({
  appointmentId: z.string(),
  patientName: z.string(),
  doctor: z.string(),
  queuePosition: position,
  doctorStatus: DoctorStatus,
  breakUntil,
  estimatedWaitTime,
  status: AppointmentStatus,
  stage,
  queueNumber: z.int(),
  doctorId: z.string(),
  room: z.string(),
  day: z.string(),
  expectedAt,
  window: Window.nullable().describe('Null while nobody knows when the turn comes, or when nobody waits any more'),
  unknownFrom,
  change: Change.nullable().describe('Since what the request says the patient was told; null: nothing worth saying'),
  waitParts: WaitParts.nullable().describe('Null while paused, or when nobody waits any more'),
  language: Language,
  alertsBy: Channel.nullable().describe('Where alerts go first; null: nowhere'),
  unverified: z
    .object({
      channel: Channel,
      hint: z.string().describe('What was typed, in part: the last four digits of a number'),
      until: z.iso.datetime().nullable().describe('When the place is given up unless the code is typed; null: never'),
    })
    .nullable()
    .describe('The contact typed on the web that is still to be confirmed by a code; null: none'),
  endedFor: z
    .enum(['not-verified', 'already-booked'])
    .nullable()
    .describe(
      'Why it was cancelled by nobody: the contact was not confirmed in time, or turned out to have another appointment that day',
    ),
  calledAt: z.iso
    .datetime()
    .nullable()
    .describe('The last call that the patient has not answered by returning or asking for time'),
  heldUntil: z.iso.datetime().nullable().describe('Until when others go ahead; null unless the stage is `held`'),
  callBackAt: z.iso
    .datetime()
    .nullable()
    .optional()
    .describe('Since when the clinic is asked to call back; null: it is not'),
  dayClosed: z.boolean().describe('The clinic has closed this day: nobody can come back into its line'),
  today,
  asOf,
  rev,
})
export type StatusAnswer = z.infer<typeof StatusAnswer>

export const BookAnswer = z.object({
  message: z.string(),
  appointment: z.object({
    id: z.string().describe('For a patient the same as `link`'),
    link: z.string().describe("What opens the patient's page at /a/…, until the day after the visit"),
    patientName: z.string(),
    doctor: z.string(),
    queueNumber: z.int(),
    status: AppointmentStatus,
    estimatedWaitTime,
    doctorId: z.string(),
    room: z.string(),
    day: z.string(),
    queuePosition: position,
    expectedAt,
    window: Window.nullable().optional().describe('When the turn may begin, where that is known'),
    unknownFrom: unknownFrom.optional(),
    rev,
  }),
})
export type BookAnswer = z.infer<typeof BookAnswer>

export const AppointmentAnswer = z.object({
  message: z.string(),
  appointmentId: z.string(),
  status: AppointmentStatus,
  rev,
})
export type AppointmentAnswer = z.infer<typeof AppointmentAnswer>

/** `link`: opens the patient's page from now on. */
export const LinkAnswer = AppointmentAnswer.extend({ link: z.string() })
export type LinkAnswer = z.infer<typeof LinkAnswer>

export const DoctorStatusAnswer = z.object({ message: z.string(), status: DoctorStatus })
export type DoctorStatusAnswer = z.infer<typeof DoctorStatusAnswer>

export const NextAnswer = z.object({
  message: z.string(),
  finished: z.string().nullable().describe('Id of the appointment that ended'),
  started: z.string().nullable().describe('Id of the appointment that began'),
  rev,
})
export type NextAnswer = z.infer<typeof NextAnswer>

export const SearchAnswer = z.object({ appointments: z.array(StatusAnswer) })
export type SearchAnswer = z.infer<typeof SearchAnswer>

/** A doctor as a patient chooses one: what a booking for `day` would get right now. */
export const DoctorAnswer = z.object({
  id: z.string(),
  name: z.string(),
  specialty: z.string(),
  names: otherNames,
  specialties: NamesByLanguage.optional().describe('Likewise the specialty'),
  room: z.string(),
  day: z.string(),
  doctorStatus: DoctorStatus,
  breakUntil,
  bookable: z.boolean().describe('The doctor works on that day and has a place left'),
  nextPosition: z.int(),
  estimatedWaitTime,
  expectedAt,
  window: windowOfBooking,
  unknownFrom,
  days: z.array(z.string()).describe('The next days, that one can book for'),
  code: z.int().nullable().describe("The number on the doctor's poster, as in BOOK 12"),
  hours: z
    .array(z.object({ from: z.iso.datetime(), to: z.iso.datetime() }))
    .describe('When the doctor sees patients on `day`, in order'),
})
export type DoctorAnswer = z.infer<typeof DoctorAnswer>

export const DoctorsAnswer = z.object({
  clinic: z.string(),
  trial: z.literal(true).optional().describe('The clinic is being set up: patients get no messages yet'),
  clinicNames: otherNames,
  address: z.string().optional().describe('Of the clinic, in one line; left out: not set'),
  language: Language.describe('Of whoever has not said another one'),
  checkIn: CheckInRule,
  today,
  asOf,
  timeZone: z.string(),
  webBookings: WebBookings.describe('Whose bookings the clinic takes on the web right now'),
  visitTypes,
  doctors: z.array(DoctorAnswer),
  reach: z
    .object({ telegram: z.url().nullable(), sms: z.string().nullable(), whatsapp: z.string().nullable() })
    .describe("The clinic's bot, and the numbers to write to; null: not offered"),
})
export type DoctorsAnswer = z.infer<typeof DoctorsAnswer>

/** An alert that a patient was sent, or should have been. */
export const BoardAlert = z.object({
  kind: z.enum(alertKinds),
  channel: Channel.nullable().describe('By which it went; null: not known'),
  state: z.enum(deliveryStates),
  at: z.iso.datetime().describe('When it was sent; before that, when it was last dealt with'),
  reason: z.string().nullable().describe("Why it failed or was not sent: the provider's code, or ours"),
})
export type BoardAlert = z.infer<typeof BoardAlert>

/** For staff, and for a patient who asks for their stored data. */
const visitWords = {
  reason: z.string().exactOptional().describe('Why the patient comes, in their own words; left out: not said'),
  note: z.string().exactOptional().describe('What staff have noted; left out: nothing'),
}

/** One line of the doctor's board. Times are ISO 8601. */
export const BoardRow = z.object({
  id: z.string(),
  queueNumber: z.int(),
  patientName: z.string(),
  status: AppointmentStatus,
  stage,
  callCount: z.int().describe('How often the patient was called'),
  position,
  estimatedWaitTime,
  expectedAt,
  window: Window.nullable().describe('What the patient is told of the turn; null where nobody knows it, or has to'),
  bookedVia: BookedVia,
  ...visitWords,
  visitType: z.string().optional().describe('The id of what kind of visit it is; left out: nobody said'),
  channel: Channel.nullable().describe('Where alerts go; null: nobody can be told'),
  unverified: z.boolean().describe('A contact was typed on the web and is not confirmed yet: nothing is sent there'),
  bookedAt: z.iso.datetime(),
  checkedInAt: z.iso.datetime().nullable().describe('Since when the patient is here; null: not seen yet'),
  startedAt: z.iso.datetime().nullable(),
  alerts: z.array(BoardAlert).describe('Newest first'),
  textedCancelAt: z.iso
    .datetime()
    .nullable()
    .describe('When the patient texted CANCEL, on which the carrier opted them out: somebody has to cancel or call'),
  unreached: z
    .boolean()
    .describe(
      'Was called, missed the call, is next, was cancelled or moved by the clinic, or was told something that was undone, and no alert got through: somebody has to call out',
    ),
})
export type BoardRow = z.infer<typeof BoardRow>

/** The emergency brake, and what asks for it. */
export const WebBookingsAnswer = z.object({
  webBookings: WebBookings,
  since: z.iso.datetime().nullable().describe('When it was last changed; null: never'),
  by: z.string().nullable().describe('The user name of who changed it'),
  alarmForSeconds: z
    .int()
    .nullable()
    .describe(
      'Unusually many bookings were refused: for how long the alarm lasts, from the answer on; null: there is none',
    ),
})
export type WebBookingsAnswer = z.infer<typeof WebBookingsAnswer>

/** Who last saved a setting, when, and at which revision. */
const saved = {
  rev: z.int().describe('Goes back with a change, which is refused where somebody else has saved since'),
  savedAt: z.iso.datetime().nullable().describe('Null: nobody has, and these are the values of the environment'),
  savedBy: z.string().nullable().describe('The user name of who saved it'),
}

export const ClinicSettingsAnswer = z.object({ details: ClinicDetails, ...saved })
export type ClinicSettingsAnswer = z.infer<typeof ClinicSettingsAnswer>

/** The patients whose appointments another time zone would move, by day and in line order. */
export const ZoneChangeAnswer = z.object({
  today: z.object({ before: z.iso.date(), after: z.iso.date() }).describe('The day that it is by either zone'),
  patients: z.array(
    z.object({
      appointmentId: z.string(),
      patientName: z.string(),
      queueNumber: z.int(),
      day: z.string(),
      doctor: z.string(),
      hasContact: z.boolean().describe('False: somebody has to tell the patient'),
      shiftMinutes: z.int().describe('By so much later the same time of the clock comes; below 0: earlier'),
    }),
  ),
  tag: z.string().describe('Of this list: goes back with the change, as whoever is on it was seen'),
})
export type ZoneChangeAnswer = z.infer<typeof ZoneChangeAnswer>

export const AlertRulesAnswer = z.object({
  rules: AlertRules,
  timeZone: z.string().describe('By its clock the quiet hours are'),
  ...saved,
})
export type AlertRulesAnswer = z.infer<typeof AlertRulesAnswer>

export const AlertWordingAnswer = z.object({ wording: AlertWording, timeZone: z.string(), ...saved })
export type AlertWordingAnswer = z.infer<typeof AlertWordingAnswer>

/**
 * `refused`: our token or password is not accepted. `no-answer`: the provider does not answer, and due messages wait.
 */
const channelFaults = ['refused', 'no-answer'] as const
export type ChannelFault = (typeof channelFaults)[number]

/** What is configured, never a secret. */
export const ChannelsAnswer = z.object({
  trial: z.boolean().describe('Messages go only to the addresses for tests, and all others are held back'),
  wentLive: z
    .object({ at: z.iso.datetime(), by: z.string() })
    .nullable()
    .describe('Null: never, or there was no trial'),
  channels: z.array(
    z.object({
      channel: Channel,
      isOn: z.boolean().describe('The workers send by it'),
      fault: z
        .enum(channelFaults)
        .nullable()
        .describe('What its provider said a moment ago to our token or password; null: nothing against it'),
      reach: z.string().nullable().describe('The link or number that patients write to; null: none'),
    }),
  ),
  testAddresses: z.array(z.object({ channel: Channel, hint: z.string(), by: z.string(), at: z.iso.datetime() })),
  heldBack: z.array(HeldBack).describe('What the clinic’s own limits kept from the providers in the last 30 days'),
  timeZone: z.string(),
  mailTest: z
    .object({ hint: z.string(), state: z.enum(mailTestStates), expiresAt: z.iso.datetime() })
    .nullable()
    .describe('The mail with a code that the caller has asked for last; null: none whose code still counts'),
})
export type ChannelsAnswer = z.infer<typeof ChannelsAnswer>

export const TestCodeAnswer = z.object({
  text: z.string().describe('To be sent to the clinic'),
  expiresAt: z.iso.datetime(),
})
export type TestCodeAnswer = z.infer<typeof TestCodeAnswer>

/** A doctor as an administrator sees one. `code`: the number on the poster. */
export const DoctorSettings = z.object({
  id: z.string(),
  code: z.int().nullable(),
  rev: z.int().describe('Goes back with a change, which is refused where somebody else has saved since'),
  details: DoctorDetails,
})
export type DoctorSettings = z.infer<typeof DoctorSettings>

export const DoctorSettingsAnswer = z.object({ doctors: z.array(DoctorSettings) })
export type DoctorSettingsAnswer = z.infer<typeof DoctorSettingsAnswer>

/** The patients with an appointment outside a doctor's hours, by day and in line order. */
export const OutsideAnswer = z.object({
  outside: z.array(
    z.object({
      appointmentId: z.string(),
      patientName: z.string(),
      queueNumber: z.int(),
      day: z.string(),
      expectedAt: z.iso.datetime().nullable().describe('By the hours as they are now'),
      hasContact: z.boolean().describe('False: somebody has to tell the patient'),
      moveTo: z
        .object({ doctorId: z.string(), doctor: z.string(), day: z.string() })
        .nullable()
        .describe('Where they would be moved; null: there is no place, they would be cancelled'),
    }),
  ),
})
export type OutsideAnswer = z.infer<typeof OutsideAnswer>

export const SavedDoctorAnswer = z.object({ doctor: DoctorSettings, moved: z.int(), cancelled: z.int() })
export type SavedDoctorAnswer = z.infer<typeof SavedDoctorAnswer>

/** How much of a channel's budget for a day of the clinic is used. */
export const BudgetAnswer = z.object({
  channel: Channel,
  percent: z.int(),
  state: z
    .enum(budgetStates)
    .describe('`urgent-only`: the rest is kept for calls and the like; `used-up`: whoever is called is not told'),
})
export type BudgetAnswer = z.infer<typeof BudgetAnswer>

/** The doctor's day for staff: the unfinished in line order, then those that are over. */
export const BoardAnswer = z.object({
  doctorId: z.string(),
  doctor: z.string(),
  doctorNames: otherNames,
  day: z.string(),
  timeZone: z.string(),
  visitTypes,
  doctorStatus: DoctorStatus,
  breakUntil,
  unknownFrom,
  consultationMinutes: z.int(),
  lateMinutes: z.int().describe('By how much the doctor says to be running late; 0 unless `running-late`'),
  behindMinutes: z
    .int()
    .nullable()
    .describe(
      'By how much those who wait go in later than they were told when they booked, by the median; below 0: earlier. Null: nobody waits, or nobody knows',
    ),
  closed: z.boolean(),
  undoableRev: z.int().nullable().describe('Revision of the last step of who asks, if that can still be taken back'),
  undoable: z
    .object({
      rev: z.int(),
      step: UndoableStep,
      patientName: z.string().nullable().describe('Null: the step is about nobody in particular'),
    })
    .nullable()
    .describe('The same step with what it did'),
  announcement: BoardAnnouncement.nullable()
    .optional()
    .describe('The last message to everybody who waits; null: there is none'),
  web: WebBookingsAnswer,
  budgets: z
    .array(BudgetAnswer)
    .describe('The channels whose messages of the day run low; empty while there are enough of all'),
  appointments: z.array(BoardRow),
  asOf,
  rev,
})
export type BoardAnswer = z.infer<typeof BoardAnswer>

/**
 * Who did what to a doctor's day, when, and which revision it made. `by`: patient, bot, system or staff:<user name>.
 */
export const HistoryRow = z.object({
  rev,
  at: z.iso.datetime(),
  by: z.string(),
  command: z.string(),
  events: z.array(z.record(z.string(), z.union([z.string(), z.number()]))),
})
export type HistoryRow = z.infer<typeof HistoryRow>

/** The rows after the revision that was asked for, oldest first. */
export const ChangesAnswer = z.object({ doctorId: z.string(), day: z.string(), rev, changes: z.array(HistoryRow) })
export type ChangesAnswer = z.infer<typeof ChangesAnswer>

/** What a doctor has free on a day. */
export const Opening = z.object({
  doctorId: z.string(),
  doctor: z.string(),
  specialty: z.string(),
  doctorNames: otherNames,
  specialties: NamesByLanguage.optional().describe('Likewise the specialty'),
  room: z.string(),
  position: z.int(),
  estimatedWaitTime,
  expectedAt,
  window: windowOfBooking,
  unknownFrom,
})
export type Opening = z.infer<typeof Opening>

/** Earliest first; doctors on a break come last, as nobody knows when they are back. */
export const OpeningsAnswer = z.object({
  day: z.string(),
  timeZone: z.string(),
  visitTypes,
  openings: z.array(Opening),
})
export type OpeningsAnswer = z.infer<typeof OpeningsAnswer>

export const UndoAnswer = z.object({
  message: z.string(),
  undone: z.int().describe('The revision that was taken back'),
  rev,
})
export type UndoAnswer = z.infer<typeof UndoAnswer>

export const CloseAnswer = z.object({
  message: z.string(),
  closed: z.int().describe('Appointments that ended with the day: cancelled by the clinic, or no-shows'),
  noShows: z.int().describe('How many of those are no-shows'),
  moved: z.int(),
  rev,
})
export type CloseAnswer = z.infer<typeof CloseAnswer>

/** Where a closing would move the waiting patients, in line order. Nothing has happened. */
export const ClosePreview = z.object({
  day: z.string().describe('The day that would be closed'),
  days: z.array(z.object({ day: z.string(), free: z.int() })).describe('The next days on which the doctor has places'),
  places: z.array(
    z.object({
      appointmentId: z.string(),
      patientName: z.string(),
      queueNumber: z.int(),
      hasContact: z.boolean().describe('False: somebody has to tell the patient'),
      to: z
        .object({ day: z.string(), queueNumber: z.int(), expectedAt })
        .nullable()
        .describe('Null: there is no place, the appointment would be cancelled'),
    }),
  ),
})
export type ClosePreview = z.infer<typeof ClosePreview>

export const PatientAnswer = z.object({
  name: z.string().nullable().describe('The last one booked for. Null: this contact has not booked yet'),
  names: z.array(z.string()).describe('Everybody that this contact has booked for, the last one first'),
  language: Language,
  consent: z
    .object({ at: z.iso.datetime(), via: BookedVia, wording: z.string() })
    .nullable()
    .describe('When and where the contact was given, and the sentence that was shown'),
  optedOutAt: z.iso.datetime().nullable().describe('Since then nothing is sent there'),
  textedCancelAt: z.iso
    .datetime()
    .nullable()
    .describe('When the patient opted out by the word CANCEL, which may have meant the appointment'),
  leadMinutes: z.int().nullable(),
})
export type PatientAnswer = z.infer<typeof PatientAnswer>

/** A link that moves the alerts of one appointment to a Telegram chat. It can be used once. */
export const TelegramLinkAnswer = z.object({
  url: z.url(),
  expiresAt: z.iso.datetime(),
  validForSeconds: z.int().describe('The same without a clock: counted from the answer'),
})
export type TelegramLinkAnswer = z.infer<typeof TelegramLinkAnswer>

export const PersonAnswer = z.object({
  contact: Contact,
  patient: PatientAnswer.nullable(),
  appointments: z.array(StatusAnswer.extend(visitWords)),
})
export type PersonAnswer = z.infer<typeof PersonAnswer>

export const ErasedAnswer = z.object({ message: z.string(), appointments: z.int() })
export type ErasedAnswer = z.infer<typeof ErasedAnswer>

export const SessionAnswer = z.object({
  username: z.string(),
  name: z.string(),
  role: z.enum(['doctor', 'reception', 'admin']),
  /** The doctors whose queues this person may work. */
  doctorIds: z.array(z.string()),
  owesSecondFactor: z
    .literal(true)
    .optional()
    .describe('Nothing but the own account is open until there is a second step at login; left out: all is'),
  viaProvider: z.literal(true).optional().describe('Logged in at the provider, where a log-out goes too'),
  language: Language.optional().describe(
    'In which they read their pages on every machine; left out: in that of the machine',
  ),
  passwordless: z.literal(true).optional().describe('No password of theirs opens anything here'),
})
export type SessionAnswer = z.infer<typeof SessionAnswer>

/** How staff can log in. */
export const WaysIn = z.object({
  provider: z.string().nullable().describe('As staff know the provider that they log in at; null: there is none'),
  passwords: z.enum(['everybody', 'emergency']).describe('emergency: of one administrator, while the provider is away'),
})
export type WaysIn = z.infer<typeof WaysIn>

/** An account. `invited`: its password has not been chosen yet. */
export const StaffRow = z.object({
  username: z.string(),
  name: z.string(),
  role: z.enum(['doctor', 'reception', 'admin']),
  doctorId: z.string().nullable().describe('Whose queue a doctor works; of a doctor null: nobody has said so yet'),
  state: z.enum(['active', 'invited', 'disabled']),
  secondFactor: z.boolean().describe('A login asks for a second step'),
  viaProvider: z.boolean().describe('Logs in at the provider, which says the role'),
  linkUntil: z.iso
    .datetime()
    .nullable()
    .describe('Until when a link to choose its password works; null: there is none'),
})
export type StaffRow = z.infer<typeof StaffRow>

export const StaffAnswer = z.object({ staff: z.array(StaffRow) })
export type StaffAnswer = z.infer<typeof StaffAnswer>

export const StaffLinkAnswer = z.object({
  member: StaffRow,
  link: z.url().describe('Where the person chooses a password, once. It is not shown again'),
})
export type StaffLinkAnswer = z.infer<typeof StaffLinkAnswer>

export const PasswordLinkAnswer = z.object({ username: z.string(), name: z.string() })
export type PasswordLinkAnswer = z.infer<typeof PasswordLinkAnswer>

/** A session of the person who asks. Null: the browser does not say, or it began before this was kept. */
export const OwnSession = z.object({
  id: z.string(),
  browser: z.string().nullable(),
  system: z.string().nullable(),
  address: z.string().nullable(),
  beganAt: z.iso.datetime(),
  usedAt: z.iso.datetime(),
  isThis: z.boolean(),
})
export type OwnSession = z.infer<typeof OwnSession>

export const OwnSessionsAnswer = z.object({ sessions: z.array(OwnSession) })
export type OwnSessionsAnswer = z.infer<typeof OwnSessionsAnswer>

export const SecondFactorAnswer = z.object({
  app: z.boolean().describe('An authenticator app'),
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), addedAt: z.iso.datetime() })),
  required: z.boolean().describe('The clinic asks for it: it can be replaced, and not removed'),
  recoveryLeft: z.int().describe('Recovery codes that were not used yet'),
})
export type SecondFactorAnswer = z.infer<typeof SecondFactorAnswer>

/** The options for making or using a passkey, in the JSON form of WebAuthn. */
const passkeyOptions = z.record(z.string(), z.unknown())

export const BegunPasskey = z.object({ options: passkeyOptions })
export type BegunPasskey = z.infer<typeof BegunPasskey>

export const BegunSecondStep = z.object({
  options: passkeyOptions.nullable().describe('Null: there is no passkey'),
  app: z.boolean().describe('There is an authenticator app'),
})
export type BegunSecondStep = z.infer<typeof BegunSecondStep>

export const BegunSecondFactor = z.object({
  secret: z.string().describe('In base32, to type into an authenticator app'),
  qr: z.string().describe('The same as an SVG image'),
})
export type BegunSecondFactor = z.infer<typeof BegunSecondFactor>

export const RecoveryCodesAnswer = z.object({
  codes: z.array(z.string()).describe('Each opens once. They are not shown again. Empty: those before go on'),
})
export type RecoveryCodesAnswer = z.infer<typeof RecoveryCodesAnswer>

/** How long stored data is kept, and what the environment says. */
export const RetentionAnswer = z.object({
  keep: z.object({ visits: z.int(), patients: z.int(), chats: z.int(), quotes: z.int(), accessLog: z.int() }),
  timeZone: z.string(),
  rev: z.int().describe('Goes back with a change, which is refused where somebody else has saved since'),
  savedAt: z.iso.datetime().nullable().describe('Null: nobody has, and these are the values of the environment'),
  savedBy: z.string().nullable().describe('The user name of who saved it'),
})
export type RetentionAnswer = z.infer<typeof RetentionAnswer>

/** How many would be deleted: days of doctors, patients, messages, quotes, and rows of the access log. */
export const GoingAnswer = RetentionAnswer.shape.keep
export type GoingAnswer = z.infer<typeof GoingAnswer>

/**
 * Who did what, and when: an access, whose `action` is not null, or a command on a doctor's day, whose `command` is not.
 * `by`: patient, bot, system, provider, staff:<user name>, or unknown for a login by a name that nobody has.
 */
export const AuditRow = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  action: z.enum(accessActions).nullable(),
  command: z.enum(queueCommands).nullable(),
  doctorStatus: DoctorStatus.nullable().describe('What a command set the status of the doctor to'),
  route: z.string().nullable().describe('Of settings: which, by the name of the route'),
  doctorId: z.string().nullable().describe('With `day`: the queue that it was about'),
  day: z.string().nullable(),
  appointments: z.array(
    z.object({
      appointmentId: z.string(),
      ticket: z.int().nullable().describe('Null: nothing is kept of it any more'),
      doctorId: z.string().nullable(),
      day: z.string().nullable(),
    }),
  ),
  username: z.string().nullable().describe('Whose account it was about'),
})
export type AuditRow = z.infer<typeof AuditRow>

export const AuditAnswer = z.object({
  rows: z.array(AuditRow),
  members: z.array(z.object({ by: z.string(), name: z.string() })).describe('The staff, as the rows name them'),
  before: z.string().nullable().describe('Asks for the rows before these; null: there are no others'),
})
export type AuditAnswer = z.infer<typeof AuditAnswer>

const share = z.number().nullable().describe('From 0 to 1; null: there was none')
const minutes = z.number().nullable().describe('On average; null: there was none')

/** How accurate the windows were that patients were shown, and the alerts by travel time. */
export const AccuracyAnswer = z.object({
  from: z.string().describe('The first day that is counted'),
  doctorDays: z.int().describe('Days of doctors that are scored'),
  cells: z.array(
    z.object({
      name: z.string(),
      by: z.enum(['all', 'distance', 'elapsed', 'age']),
      from: z.number().describe('Places to the turn; minutes in the room, or half-days of the doctor, from there on'),
      quotes: z.int(),
      covered: share,
      early: share.describe('Turns that came before the window'),
      late: share.describe('Turns that came after the window'),
      width: minutes,
      error: minutes.describe('From the middle of the window to the turn'),
      score: minutes.describe('The interval score: the width, and ten minutes for each minute by which it was missed'),
    }),
  ),
  rule: z.object({ quotes: z.int(), error: minutes }).describe("The clinic's rule, on the same turns"),
  arrivals: z
    .array(z.object({ lead: z.number(), told: z.int(), late: share, idle: minutes }))
    .describe('Patients who set out when they were told: who would have come late, and how long the others waited'),
})
export type AccuracyAnswer = z.infer<typeof AccuracyAnswer>
