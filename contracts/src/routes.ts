import { z } from 'zod'
import { AnnounceAnswer, AnnouncePreview, AnnounceRequest } from './announcement.ts'
import * as answers from './answers.ts'
import * as checkIn from './check-in.ts'
import * as desk from './desk.ts'
import * as display from './display.ts'
import type { endpoints, RouteName } from './endpoints.ts'
import { Report, ReportQuery } from './report.ts'
import * as requests from './requests.ts'
import type { RouteAt, RouteByBodyAt } from './route.ts'

const id = z.object({ id: z.string() })

const appointmentCommand = { params: id, answer: answers.AppointmentAnswer, takesKey: true } as const

import { NoteRequest } from './visit-words.ts'

/**
 * Every route with its schemas and rules. The handlers, the client, the OpenAPI document and the pages' fake API derive
 * from it: a route without a schema, a role or a handler does not compile.
 */
export const routes = {
  book: {
    // A patient books by web, and for no chat account: `contact` and `bookedVia` are checked by the handler.
    summary: 'Book an appointment',
    may: 'anybody',
    body: requests.BookRequest,
    answer: answers.BookAnswer,
    status: 201,
    takesKey: true,
    limit: 'booking',
  },
  search: {
    summary: 'The live appointments of a contact, soonest day first',
    may: 'bot',
    body: requests.SearchRequest,
    answer: answers.SearchAnswer,
    logged: 'search',
  },
  status: {
    summary: 'Live status for a patient',
    may: 'anybody',
    params: id,
    query: requests.StatusQuery,
    answer: answers.StatusAnswer,
    tagged: true,
  },
  calendar: {
    summary: 'The appointment as an iCalendar file (RFC 5545), the same event wherever it is moved',
    may: 'anybody',
    params: id,
    answer: z.string(),
    mediaType: 'text/calendar',
  },
  setAppointmentStatus: {
    ...appointmentCommand,
    summary: 'Start or finish an appointment',
    may: 'staff-of-appointment',
    body: requests.AppointmentStatusRequest,
  },
  cancel: {
    ...appointmentCommand,
    summary: 'Give the place up; for the clinic, staff only',
    may: { by: { patient: 'anybody', clinic: 'staff-of-appointment' } },
    body: requests.CancelRequest,
    limit: 'change',
  },
  checkIn: {
    ...appointmentCommand,
    summary: 'The patient is at the clinic, and shows it by the code on a screen there where the clinic asks for that',
    may: 'anybody',
    body: checkIn.CheckInRequest,
    limit: 'change',
  },
  hold: {
    ...appointmentCommand,
    summary: 'Ten minutes more: others pass in the meantime',
    may: 'anybody',
    body: requests.Nothing,
    limit: 'change',
  },
  askCallBack: {
    ...appointmentCommand,
    summary: 'Ask the clinic to call back',
    may: 'anybody',
    body: requests.Nothing,
    limit: 'change',
  },
  calledBack: {
    ...appointmentCommand,
    summary: 'Somebody who asked for it was called back',
    may: 'reception',
    body: requests.Nothing,
  },
  comeBack: {
    ...appointmentCommand,
    summary: 'Back in line after a missed call or a no-show',
    may: 'anybody',
    body: requests.Nothing,
    limit: 'change',
  },
  setLanguage: {
    ...appointmentCommand,
    summary: 'Set the language of its alerts',
    may: 'anybody',
    body: requests.LanguageRequest,
    limit: 'change',
  },
  reschedule: {
    summary: 'To another day; for the clinic, staff only',
    may: { by: { patient: 'anybody', clinic: 'staff-of-appointment' } },
    params: id,
    body: requests.RescheduleRequest,
    answer: answers.BookAnswer,
    takesKey: true,
    limit: 'change',
  },
  verifyContact: {
    ...appointmentCommand,
    summary: 'Confirm the contact typed on the web by the code that was sent to it',
    may: 'anybody',
    body: requests.VerifyRequest,
    limit: 'change',
  },
  dropContact: {
    ...appointmentCommand,
    summary: 'Go on without messages: the contact typed on the web is forgotten',
    may: 'anybody',
    limit: 'change',
    body: requests.Nothing,
  },
  telegramLink: {
    summary: 'A link that moves its alerts to a Telegram chat, for half an hour and once',
    may: 'anybody',
    params: id,
    body: requests.Nothing,
    answer: answers.TelegramLinkAnswer,
    limit: 'change',
  },
  call: {
    ...appointmentCommand,
    summary: 'Call a waiting patient',
    may: 'staff-of-appointment',
    body: requests.Nothing,
  },
  skip: {
    ...appointmentCommand,
    summary: 'The patient was called and is not there',
    may: 'staff-of-appointment',
    body: requests.Nothing,
  },
  noShow: {
    ...appointmentCommand,
    summary: 'The patient did not come',
    may: 'staff-of-appointment',
    body: requests.Nothing,
  },
  move: {
    ...appointmentCommand,
    summary: 'Another place in line, for a reason',
    may: 'staff-of-appointment',
    body: requests.MoveRequest,
  },
  transfer: {
    summary: 'To another doctor, keeping the time of booking',
    may: 'staff-of-appointment',
    params: id,
    body: requests.TransferRequest,
    answer: answers.BookAnswer,
    takesKey: true,
  },
  note: {
    ...appointmentCommand,
    summary: 'Note something for the staff, in place of what was noted; empty takes it away',
    may: 'staff-of-appointment',
    body: NoteRequest,
  },
  correct: {
    summary: 'Correct the name or the mobile number',
    may: 'reception',
    params: id,
    body: requests.CorrectRequest,
    answer: answers.LinkAnswer,
    takesKey: true,
  },
  eraseVisit: {
    summary: 'Forget the person of one appointment, who may have given no contact',
    may: 'reception',
    params: id,
    body: requests.Nothing,
    answer: answers.ErasedAnswer,
  },
  renewLink: {
    summary: "Withdraw the patient's link, and make another",
    may: 'staff-of-appointment',
    params: id,
    body: requests.Nothing,
    answer: answers.LinkAnswer,
  },

  redeem: {
    summary: 'Move the alerts of an appointment to the chat that its link led to',
    may: 'bot',
    body: requests.RedeemRequest,
    answer: answers.StatusAnswer,
  },

  doctors: {
    summary: 'The doctors, and what a booking for a day would get',
    may: 'anybody',
    query: requests.DayQuery,
    answer: answers.DoctorsAnswer,
  },
  qrCode: {
    summary: 'A QR code that begins a booking with the doctor',
    may: 'anybody',
    params: id.extend({ channel: requests.PosterChannel }),
    answer: z.string(),
    mediaType: 'image/svg+xml',
    maxAge: 3_600,
  },
  board: {
    summary: "A doctor's board",
    may: 'staff-of-doctor',
    params: id,
    query: requests.DayQuery,
    answer: answers.BoardAnswer,
    logged: 'board',
  },
  changes: {
    summary: 'What happened after a revision',
    may: 'staff-of-doctor',
    params: id,
    query: requests.ChangesQuery,
    answer: answers.ChangesAnswer,
    logged: 'board',
  },
  next: {
    summary: 'Finish the one in the room and start the next, or the one that is named',
    may: 'staff-of-doctor',
    params: id,
    body: requests.NextRequest,
    answer: answers.NextAnswer,
    takesKey: true,
  },
  undo: {
    summary: "Take back the last command of staff on this doctor's day",
    may: 'staff-of-doctor',
    params: id,
    body: requests.UndoRequest,
    answer: answers.UndoAnswer,
    takesKey: true,
  },
  close: {
    summary: 'Close the day',
    may: 'staff-of-doctor',
    params: id,
    body: requests.CloseRequest,
    answer: answers.CloseAnswer,
    takesKey: true,
  },
  previewClose: {
    summary: 'Which places those who wait would get if the day were closed and they moved',
    may: 'staff-of-doctor',
    params: id,
    query: requests.CloseQuery,
    answer: answers.ClosePreview,
    logged: 'board',
  },
  announce: {
    summary: 'Write to everybody who waits',
    may: 'staff-of-doctor',
    params: id,
    body: AnnounceRequest,
    answer: AnnounceAnswer,
    takesKey: true,
  },
  previewAnnounce: {
    summary: 'To how many a message would go, by what, and what it would cost',
    may: 'staff-of-doctor',
    params: id,
    body: AnnounceRequest,
    answer: AnnouncePreview,
  },
  reopen: {
    summary: 'Open the day again after it was closed',
    may: 'staff-of-doctor',
    params: id,
    body: requests.ReopenRequest,
    answer: desk.DayAnswer,
    takesKey: true,
  },
  setDoctorStatus: {
    summary: "Set the doctor's status for today, and how long a break is, if that is known",
    may: 'staff-of-doctor',
    params: id,
    body: requests.DoctorStatusRequest,
    answer: answers.DoctorStatusAnswer,
    takesKey: true,
  },

  accuracy: {
    summary: 'How estimated times turned out',
    may: 'anybody',
    maybeForStaff: true,
    query: requests.AccuracyQuery,
    answer: answers.AccuracyAnswer,
  },

  openings: {
    summary: 'What the doctors have free, earliest first',
    may: 'anybody',
    query: requests.OpeningsQuery,
    answer: answers.OpeningsAnswer,
  },
  bookFirstFree: {
    summary: 'Book with the doctor who is free first',
    may: 'anybody',
    body: requests.FirstFreeRequest,
    answer: answers.BookAnswer,
    status: 201,
    takesKey: true,
    limit: 'booking',
  },

  patient: {
    summary: 'What is known of a contact',
    may: 'bot',
    body: requests.SearchRequest,
    answer: answers.PatientAnswer,
  },
  changePatient: {
    summary: "Set a patient's name, language or minutes to the clinic",
    may: 'bot',
    body: requests.PatientChange,
    answer: null,
  },
  optOut: {
    summary: 'STOP and START: whether anything may be sent to this contact, which need not have booked',
    may: 'bot',
    body: requests.OptOutRequest,
    answer: null,
  },
  exportPerson: {
    summary: 'All that is kept of a person',
    may: 'reception',
    body: requests.SearchRequest,
    answer: answers.PersonAnswer,
    logged: 'export',
  },
  erasePerson: {
    summary: 'Forget a person',
    may: 'reception',
    body: requests.SearchRequest,
    answer: answers.ErasedAnswer,
  },

  desk: {
    summary: "Every doctor's day at a glance, or that of one",
    may: 'reception',
    query: desk.DeskQuery,
    answer: desk.DeskAnswer,
    logged: 'board',
  },
  week: {
    summary: 'How many can be booked with each doctor on seven days',
    may: 'reception',
    query: desk.WeekQuery,
    answer: desk.WeekAnswer,
    logged: 'board',
  },
  callBacks: {
    summary: 'Who asked to be called back and was not yet, with the number and since when',
    may: 'reception',
    answer: desk.CallBacksAnswer,
    logged: 'board',
  },
  find: {
    summary: 'Appointments by a name, a number or the end of a phone number, over all doctors and days',
    may: 'reception',
    body: desk.FindRequest,
    answer: desk.FindAnswer,
    logged: 'search',
  },

  displays: {
    summary: "The waiting room's screens",
    may: 'reception',
    answer: display.DisplaysAnswer,
  },
  addDisplay: {
    summary: 'Make the link of a screen in the waiting room',
    may: 'reception',
    body: display.DisplaySettings,
    answer: display.DisplayLinkAnswer,
    status: 201,
    logged: 'settings',
  },
  withdrawDisplay: {
    summary: "Withdraw a screen's link: it shows nothing from now on",
    may: 'reception',
    params: id,
    answer: null,
    logged: 'settings',
  },
  display: {
    summary: 'What a screen in the waiting room shows; `id` is what its link holds',
    may: 'anybody',
    params: id,
    answer: display.DisplayAnswer,
  },

  displayCode: {
    summary: 'What the QR code on a screen in the waiting room holds now',
    may: 'anybody',
    params: id,
    answer: checkIn.SiteCodeAnswer,
  },
  siteCode: {
    summary: 'Likewise for the desk',
    may: 'reception',
    answer: checkIn.SiteCodeAnswer,
  },
  here: {
    summary: 'Check in by that code, number and phone, on a phone that knows no appointment',
    may: 'anybody',
    body: checkIn.HereRequest,
    answer: checkIn.HereAnswer,
    limit: 'change',
  },

  setWebBookings: {
    summary: 'Whose bookings the clinic takes on the web: the emergency brake',
    may: 'reception',
    body: requests.WebBookingsRequest,
    answer: answers.WebBookingsAnswer,
    logged: 'settings',
  },

  clinicSettings: {
    summary: 'What the clinic is called, where it is, and by which clock it lives',
    may: 'admin',
    answer: answers.ClinicSettingsAnswer,
    logged: 'settings-read',
  },
  saveClinicSettings: {
    summary:
      'Change that; refused where somebody else has saved since it was read, or where another time zone moves patients and nobody has said that it shall',
    may: 'admin',
    body: requests.ClinicSettingsRequest,
    answer: answers.ClinicSettingsAnswer,
    logged: 'settings',
  },
  previewZone: {
    summary: 'Who has an appointment that another time zone would move',
    may: 'admin',
    body: requests.PreviewZoneRequest,
    answer: answers.ZoneChangeAnswer,
    logged: 'board',
  },

  alertRules: {
    summary: 'When patients get alerts, and in which hours only what cannot wait',
    may: 'admin',
    answer: answers.AlertRulesAnswer,
    logged: 'settings-read',
  },
  saveAlertRules: {
    summary: 'Change that; refused where somebody else has saved since it was read',
    may: 'admin',
    body: requests.AlertRulesRequest,
    answer: answers.AlertRulesAnswer,
    logged: 'settings',
  },
  alertWording: {
    summary: 'What alerts say in the clinic’s own words, by language',
    may: 'admin',
    answer: answers.AlertWordingAnswer,
    logged: 'settings-read',
  },
  saveAlertWording: {
    summary: 'Change some of that; refused where somebody else has changed one of them since it was read',
    may: 'admin',
    body: requests.AlertWordingRequest,
    answer: answers.AlertWordingAnswer,
    logged: 'settings',
  },

  channels: {
    summary: 'By what the clinic can be reached, whether it is in trial mode, and where messages go in it',
    may: 'admin',
    answer: answers.ChannelsAnswer,
    logged: 'settings-read',
  },
  testCode: {
    summary: 'A code to send to the clinic from one’s own phone, which shows that it is one’s own',
    may: 'admin',
    body: requests.Nothing,
    answer: answers.TestCodeAnswer,
    logged: 'settings',
  },
  testMail: {
    summary: 'Send a mail with a code to one’s own address',
    may: 'admin',
    body: requests.TestMailRequest,
    answer: answers.ChannelsAnswer,
    logged: 'settings',
  },
  confirmTestMail: {
    summary: 'The code of that mail: its address gets messages in trial mode too',
    may: 'admin',
    body: requests.ConfirmTestMailRequest,
    answer: answers.ChannelsAnswer,
    logged: 'settings',
  },
  addTestAddress: {
    summary: 'The chat or phone from which such a code came gets messages in trial mode too',
    may: 'bot',
    body: requests.TestAddressRequest,
    answer: null,
  },
  goLive: {
    summary: 'End trial mode: from now on messages go to patients',
    may: 'admin',
    body: requests.Nothing,
    answer: answers.ChannelsAnswer,
    logged: 'settings',
  },
  doctorSettings: {
    summary: 'The doctors with their hours and days off',
    may: 'admin',
    answer: answers.DoctorSettingsAnswer,
    logged: 'settings-read',
  },
  addDoctor: {
    summary: 'Add a doctor',
    may: 'admin',
    body: requests.AddDoctorRequest,
    answer: answers.DoctorSettings,
    status: 201,
    logged: 'settings',
  },
  previewDoctor: {
    summary: 'Who would be outside the hours of a doctor changed like this, and where they would be moved',
    may: 'admin',
    params: id,
    body: requests.PreviewDoctorRequest,
    answer: answers.OutsideAnswer,
    logged: 'board',
  },
  saveDoctor: {
    summary: 'Change a doctor, and say what becomes of those who are outside the new hours',
    may: 'admin',
    params: id,
    body: requests.SaveDoctorRequest,
    answer: answers.SavedDoctorAnswer,
    logged: 'settings',
  },

  login: {
    summary: 'Log in',
    may: 'anybody',
    body: requests.LoginRequest,
    answer: answers.SessionAnswer,
    status: 201,
    limit: 'login',
  },
  session: {
    summary: 'Who is logged in',
    may: 'staff',
    ofOwnAccount: true,
    answer: answers.SessionAnswer,
  },
  logout: {
    summary: 'Log out',
    may: 'anybody',
    answer: null,
    limit: 'change',
  },

  checkSetupLink: {
    summary: 'Whether a link for the first administrator still works',
    may: 'anybody',
    body: requests.SetupLinkRequest,
    answer: null,
    limit: 'change',
  },
  setUp: {
    summary: 'Make the first administrator, by the link that the API has printed, and log in',
    may: 'anybody',
    body: requests.SetupRequest,
    answer: answers.SessionAnswer,
    status: 201,
    limit: 'change',
  },

  waysIn: {
    summary: 'By what staff log in',
    may: 'anybody',
    answer: answers.WaysIn,
  },
  goToProvider: {
    summary: 'Log in at the provider: sends the browser there',
    may: 'anybody',
    query: requests.GoToProviderQuery,
    answer: z.string(),
    redirects: true,
  },
  comeFromProvider: {
    summary:
      'Where the provider sends the browser back to; it goes on to the page, logged in or with the reason why not',
    may: 'anybody',
    query: requests.ProviderAnswerQuery,
    answer: z.string(),
    redirects: true,
  },
  logOutAtProvider: {
    summary: 'After a log-out here: sends the browser to the provider to log out there',
    may: 'anybody',
    answer: z.string(),
    redirects: true,
  },

  beginSecondStep: {
    summary: 'After the right password: what a browser uses a passkey by',
    may: 'anybody',
    body: requests.Nothing,
    answer: answers.BegunSecondStep,
    limit: 'login',
  },
  secondStep: {
    summary: 'The second step of a login, after the right password',
    may: 'anybody',
    body: requests.SecondStepRequest,
    answer: answers.SessionAnswer,
    status: 201,
    limit: 'login',
  },
  setOwnLanguage: {
    summary: 'The language of the own pages on every machine; null: that of the machine',
    may: 'staff',
    ofOwnAccount: true,
    body: requests.OwnLanguageRequest,
    answer: null,
  },
  changePassword: {
    summary: 'Change the own password; every other session ends',
    may: 'staff',
    ofOwnAccount: true,
    body: requests.ChangePasswordRequest,
    answer: answers.SessionAnswer,
  },
  ownSessions: {
    summary: 'The own sessions: where, since when, which is this one',
    may: 'staff',
    ofOwnAccount: true,
    answer: answers.OwnSessionsAnswer,
  },
  endSession: {
    summary: 'End one of the own sessions',
    may: 'staff',
    ofOwnAccount: true,
    params: id,
    answer: null,
  },

  secondFactor: {
    summary: 'Whether a login asks for a second step',
    may: 'staff',
    ofOwnAccount: true,
    answer: answers.SecondFactorAnswer,
  },
  beginSecondFactor: {
    summary: 'A secret for an authenticator app, which counts once a code of it was typed',
    may: 'staff',
    ofOwnAccount: true,
    body: requests.PresentPasswordRequest,
    answer: answers.BegunSecondFactor,
  },
  confirmSecondFactor: {
    summary: 'The first code of the authenticator app: from now on a login asks for one; other sessions end',
    may: 'staff',
    ofOwnAccount: true,
    body: requests.ConfirmCodeRequest,
    answer: answers.RecoveryCodesAnswer,
  },
  removeSecondFactor: {
    summary: 'A login asks for the password alone; other sessions end',
    may: 'staff',
    ofOwnAccount: true,
    body: requests.PresentPasswordRequest,
    answer: null,
  },
  beginPasskey: {
    summary: 'What a browser makes a passkey by',
    may: 'staff',
    ofOwnAccount: true,
    body: requests.PresentPasswordRequest,
    answer: answers.BegunPasskey,
  },
  addPasskey: {
    summary: 'The passkey that the browser has made; with the first second step other sessions end',
    may: 'staff',
    ofOwnAccount: true,
    body: requests.AddPasskeyRequest,
    answer: answers.RecoveryCodesAnswer,
  },
  removePasskey: {
    summary: 'A passkey opens nothing any more',
    may: 'staff',
    ofOwnAccount: true,
    params: id,
    body: requests.PresentPasswordRequest,
    answer: null,
  },
  renewRecoveryCodes: {
    summary: 'New recovery codes in place of those before',
    may: 'staff',
    ofOwnAccount: true,
    body: requests.PresentPasswordRequest,
    answer: answers.RecoveryCodesAnswer,
  },

  checkPasswordLink: {
    summary: 'Whose password a link lets one choose',
    may: 'anybody',
    body: requests.PasswordLinkRequest,
    answer: answers.PasswordLinkAnswer,
    limit: 'change',
  },
  choosePassword: {
    summary: 'Choose a password by the link that an administrator gave; every session of the account ends',
    may: 'anybody',
    body: requests.ChoosePasswordRequest,
    answer: null,
    limit: 'change',
  },

  staff: {
    summary: 'The accounts of staff',
    may: 'admin',
    answer: answers.StaffAnswer,
    logged: 'staff',
  },
  invite: {
    summary: 'An account for somebody, with a link to choose its password: once, within three days',
    may: 'admin',
    body: requests.InviteRequest,
    answer: answers.StaffLinkAnswer,
    status: 201,
  },
  changeStaff: {
    summary: 'Another role, or whether the account may be used; its sessions end',
    may: 'admin',
    params: id,
    body: requests.StaffChangeRequest,
    answer: answers.StaffRow,
  },
  resetSecondFactor: {
    summary: 'For somebody who has lost the second step: a login asks for the password alone',
    may: 'admin',
    params: id,
    body: requests.Nothing,
    answer: answers.StaffRow,
  },
  joinStaff: {
    summary: 'Who logs in at the provider as the account named is this one from now on; the other is disabled',
    may: 'admin',
    params: id,
    body: requests.JoinStaffRequest,
    answer: answers.StaffRow,
  },
  resetPassword: {
    summary: 'A link to choose another password: once, within three days',
    may: 'admin',
    params: id,
    body: requests.Nothing,
    answer: answers.StaffLinkAnswer,
  },

  retention: {
    summary: 'For how many days what is stored is kept',
    may: 'admin',
    answer: answers.RetentionAnswer,
    logged: 'settings-read',
  },
  previewRetention: {
    summary: 'How many of each kind would be deleted at once, were they kept for so many days',
    may: 'admin',
    body: requests.PreviewRetentionRequest,
    answer: answers.GoingAnswer,
    logged: 'settings-read',
  },
  saveRetention: {
    summary: 'Change that; what is over by it is deleted. Refused where somebody else has saved since it was read',
    may: 'admin',
    body: requests.RetentionRequest,
    answer: answers.RetentionAnswer,
    logged: 'settings',
  },
  audit: {
    summary: 'Who did what and when, to queues, patients and settings, and who looked at what; newest first',
    may: 'admin',
    query: requests.AuditQuery,
    answer: answers.AuditAnswer,
    logged: 'access-log',
  },
  report: {
    summary: 'Waits, consultations, no-shows and alerts of a period, without any patient',
    may: 'admin',
    query: ReportQuery,
    answer: Report,
  },
} as const satisfies {
  [Name in RouteName]: RouteAt<(typeof endpoints)[Name]> | RouteByBodyAt<(typeof endpoints)[Name]>
}

type Part = 'params' | 'query' | 'body'
type SchemaOf<Name extends RouteName, Which extends Part> =
  (typeof routes)[Name] extends Record<Which, infer Schema extends z.ZodType> ? Schema : never

/** One part of a request to the route, as the client may write it; an empty object where there is nothing to write. */
type Written<Name extends RouteName, Which extends Part> = [SchemaOf<Name, Which>] extends [never]
  ? object
  : z.input<SchemaOf<Name, Which>> extends Record<string, never>
    ? object
    : z.input<SchemaOf<Name, Which>>

/** Parameters, query and body of a request in one object, as the client takes them. No two of them share a field. */
export type RouteInput<Name extends RouteName> = Written<Name, 'params'> &
  Written<Name, 'query'> &
  Written<Name, 'body'>

/** One part of a request to the route, as its schema gives it back. */
export type Parsed<Name extends RouteName, Which extends Part> = [SchemaOf<Name, Which>] extends [never]
  ? undefined
  : z.output<SchemaOf<Name, Which>>

export type RouteAnswer<Name extends RouteName> = (typeof routes)[Name]['answer'] extends infer Schema extends z.ZodType
  ? z.output<Schema>
  : undefined

/** The routes that take an `Idempotency-Key`. */
export type KeyedRoute = {
  [Name in RouteName]: (typeof routes)[Name] extends { takesKey: true } ? Name : never
}[RouteName]

/** The routes whose answers have entity tags. */
export type TaggedRoute = {
  [Name in RouteName]: (typeof routes)[Name] extends { tagged: true } ? Name : never
}[RouteName]

/** The routes whose successes are in the access log. */
export type LoggedRoute = {
  [Name in RouteName]: (typeof routes)[Name] extends { logged: string } ? Name : never
}[RouteName]

/** Those of them that change settings, or show them. */
export type SettingsRoute = {
  [Name in RouteName]: (typeof routes)[Name] extends { logged: 'settings' | 'settings-read' } ? Name : never
}[RouteName]

/** The routes that nobody but staff may call, whatever is in the body. */
export type StaffRoute = {
  [Name in RouteName]: (typeof routes)[Name]['may'] extends 'staff' | 'reception' | 'admin' | 'staff-of-doctor'
    ? Name
    : never
}[RouteName]
