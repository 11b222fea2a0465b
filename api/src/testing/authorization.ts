import type { RouteName } from '@anteroom/contracts/endpoints.ts'
import type { ClientEvents, ServerEvents } from '@anteroom/contracts/live.ts'
import type { RouteInput } from '@anteroom/contracts/routes.ts'

/**
 * Who may do what, written by hand rather than derived from the code under test. A route or an event that is missing
 * from these tables does not compile.
 */

/**
 * The columns of a row, from the left: a stranger; the holder of a visit's link, at that visit and at another one; the
 * bot; a doctor, in their own queue and in a colleague's; reception; an administrator.
 */
export const columns = [
  { who: 'stranger', whose: 'own' },
  { who: 'holder', whose: 'own' },
  { who: 'holder', whose: 'other' },
  { who: 'bot', whose: 'own' },
  { who: 'doctor', whose: 'own' },
  { who: 'doctor', whose: 'other' },
  { who: 'reception', whose: 'own' },
  { who: 'admin', whose: 'own' },
] as const

export type Column = (typeof columns)[number]

/** `+` is admitted, `1` has to log in (401), `3` may not (403), `4` is told that there is no such appointment (404). */
const rows = {
  anybody: '+ ++ + ++ + +',
  /** The holder of a visit's link knows it by that link; staff and the bot know it by its id. */
  visit: '4 +4 + +3 + +',
  bot: '1 11 + 33 3 3',
  staff: '1 11 3 ++ + +',
  /** For somebody who has just entered the right password, which nobody here has done. */
  halfway: '1 11 1 11 1 1',
  queue: '1 11 3 +3 + +',
  reception: '1 11 3 33 + +',
  admin: '1 11 3 33 3 +',
} as const

/** A body that changes who may use the route: it speaks for the clinic. */
type Variant = 'cancel, for the clinic' | 'reschedule, for the clinic'
export type Asked = RouteName | Variant

const expected: Record<Asked, keyof typeof rows> = {
  book: 'anybody',
  bookFirstFree: 'anybody',
  doctors: 'anybody',
  openings: 'anybody',
  qrCode: 'anybody',
  login: 'anybody',
  // Admitted with a screen's link; here it says that there is no such screen.
  display: 'anybody',
  displayCode: 'anybody',
  // Admitted with a code of the clinic's screens; here it says that there is no such code.
  here: 'anybody',
  logout: 'anybody',
  waysIn: 'anybody',
  goToProvider: 'anybody',
  comeFromProvider: 'anybody',
  logOutAtProvider: 'anybody',
  checkSetupLink: 'anybody',
  setUp: 'anybody',

  status: 'visit',
  calendar: 'visit',
  cancel: 'visit',
  checkIn: 'visit',
  hold: 'visit',
  askCallBack: 'visit',
  comeBack: 'visit',
  setLanguage: 'visit',
  reschedule: 'visit',
  verifyContact: 'visit',
  dropContact: 'visit',
  telegramLink: 'visit',

  search: 'bot',
  redeem: 'bot',
  patient: 'bot',
  changePatient: 'bot',
  optOut: 'bot',

  checkPasswordLink: 'anybody',
  choosePassword: 'anybody',

  beginSecondStep: 'halfway',
  secondStep: 'halfway',
  session: 'staff',
  accuracy: 'staff',
  changePassword: 'staff',
  setOwnLanguage: 'staff',
  ownSessions: 'staff',
  endSession: 'staff',
  secondFactor: 'staff',
  beginSecondFactor: 'staff',
  confirmSecondFactor: 'staff',
  removeSecondFactor: 'staff',
  renewRecoveryCodes: 'staff',
  beginPasskey: 'staff',
  addPasskey: 'staff',
  removePasskey: 'staff',

  setAppointmentStatus: 'queue',
  'cancel, for the clinic': 'queue',
  'reschedule, for the clinic': 'queue',
  call: 'queue',
  skip: 'queue',
  noShow: 'queue',
  move: 'queue',
  transfer: 'queue',
  note: 'queue',
  renewLink: 'queue',
  board: 'queue',
  changes: 'queue',
  next: 'queue',
  undo: 'queue',
  close: 'queue',
  previewClose: 'queue',
  announce: 'queue',
  previewAnnounce: 'queue',
  reopen: 'queue',
  setDoctorStatus: 'queue',

  correct: 'reception',
  calledBack: 'reception',
  callBacks: 'reception',
  eraseVisit: 'reception',
  exportPerson: 'reception',
  erasePerson: 'reception',
  setWebBookings: 'reception',
  desk: 'reception',
  week: 'reception',
  find: 'reception',
  displays: 'reception',
  siteCode: 'reception',
  addDisplay: 'reception',
  withdrawDisplay: 'reception',

  clinicSettings: 'admin',
  saveClinicSettings: 'admin',
  previewZone: 'admin',
  alertRules: 'admin',
  saveAlertRules: 'admin',
  alertWording: 'admin',
  saveAlertWording: 'admin',
  staff: 'admin',
  invite: 'admin',
  changeStaff: 'admin',
  resetPassword: 'admin',
  channels: 'admin',
  testCode: 'admin',
  testMail: 'admin',
  confirmTestMail: 'admin',
  addTestAddress: 'bot',
  goLive: 'admin',
  doctorSettings: 'admin',
  addDoctor: 'admin',
  previewDoctor: 'admin',
  saveDoctor: 'admin',
  resetSecondFactor: 'admin',
  joinStaff: 'admin',
  audit: 'admin',
  retention: 'admin',
  previewRetention: 'admin',
  saveRetention: 'admin',
  report: 'admin',
}

export const askedRoutes = Object.keys(expected) as Asked[]
export const routeOf = (asked: Asked) => asked.split(',')[0] as RouteName

export type Verdict = '+' | '1' | '3' | '4'
const verdicts = (row: string) => [...row.replaceAll(' ', '')] as Verdict[]

/** What the route answers, for each column. An ended session belongs to nobody: it gets the stranger's column. */
export const verdictsOf = (asked: Asked): Verdict[] => verdicts(rows[expected[asked]])

const keep = { visits: 90, patients: 731, chats: 8, quotes: 30, accessLog: 365 }

const someDoctor = {
  name: 'Dr. Somebody',
  names: {},
  specialty: 'General practice',
  specialties: {},
  room: '9',
  consultationMinutes: 20,
  week: [[], [], [], [], [], [], []],
  daysOff: [],
  leavesOn: null,
}

const contact = { channel: 'sms', address: '+12025550143' } as const
const scheduledTime = new Date(Date.now() + 20 * 86_400_000).toISOString()

/** A well-formed request to each route, so that nothing but the role can refuse it. */
export const requests: { [Name in RouteName]?: Omit<RouteInput<Name>, 'id'> } & { [Name in Variant]: object } = {
  // A past day, so that the question is answered but nothing is written.
  book: { patientName: 'Ann', doctorId: 'dr_3', scheduledTime: '2020-01-01T10:00:00Z' },
  bookFirstFree: { patientName: 'Ann', scheduledTime: '2020-01-01T10:00:00Z' },
  qrCode: { channel: 'web' },
  report: { from: '2026-11-01', to: '2026-11-30' },
  login: { username: 'desk', password: 'a-demo-password' },
  checkSetupLink: { token: 'x'.repeat(43) },
  setUp: {
    token: 'x'.repeat(43),
    username: 'first',
    name: 'First',
    password: 'a-long-password',
    clinic: { name: 'Clinic', timeZone: 'UTC', language: 'en' },
  },
  // Wrong on purpose, so that the accounts stay as they are.
  secondStep: { code: '123456' },
  beginSecondFactor: { current: 'not the present one' },
  confirmSecondFactor: { code: '123456' },
  removeSecondFactor: { current: 'not the present one' },
  beginPasskey: { current: 'not the present one' },
  addPasskey: { name: 'a key', passkey: {} },
  removePasskey: { current: 'not the present one' },
  renewRecoveryCodes: { current: 'not the present one' },
  setOwnLanguage: { language: null },
  changePassword: { current: 'not the present one', password: 'a-long-password' },
  checkPasswordLink: { token: 'x'.repeat(43) },
  choosePassword: { token: 'x'.repeat(43), password: 'a-long-password' },
  invite: { username: 'desk', name: 'Desk', role: 'reception' },
  // Nobody has the user name in the path.
  changeStaff: { disabled: true },
  joinStaff: { from: 'nobody' },
  setLanguage: { language: 'es' },
  reschedule: { scheduledTime },
  'reschedule, for the clinic': { scheduledTime, by: 'clinic' },
  'cancel, for the clinic': { by: 'clinic' },
  verifyContact: { code: '123456' },
  setAppointmentStatus: { status: 'in-progress' },
  move: { place: 1, reason: 'in pain' },
  correct: { patientName: 'Ann' },
  announce: { text: 'The lift is out of order.' },
  previewAnnounce: { text: 'The lift is out of order.' },
  note: { note: 'Needs the lift' },
  transfer: { doctorId: 'dr_3' },
  search: { contact },
  redeem: { contact, code: 'a-code-of-a-link' },
  patient: { contact },
  changePatient: { contact, name: 'Ann' },
  optOut: { contact, optedOut: false },
  exportPerson: { contact },
  erasePerson: { contact },
  // A later day, so that today's stays open.
  close: { unfinished: 'cancel', day: scheduledTime.slice(0, 10) },
  setDoctorStatus: { status: 'on-time' },
  setWebBookings: { webBookings: 'on' },
  find: { text: 'Ann' },
  addDisplay: { name: 'Ground floor', doctorIds: [], languages: ['en'], initials: false },
  here: { code: 'none', number: '1', digits: '0143' },
  testMail: { address: 'admin@example.org', language: 'en' },
  confirmTestMail: { code: '123456' },
  addTestAddress: { code: 'ABC123', contact },
  addDoctor: { details: someDoctor },
  previewDoctor: { details: someDoctor },
  saveDoctor: { rev: 999, outside: 'ask', details: someDoctor },
  previewRetention: { keep },
  saveRetention: { rev: 999, keep },
  // Something else is stored there: the request is admitted, and changes nothing.
  previewZone: { timeZone: 'UTC' },
  saveAlertWording: { changes: [{ language: 'en', kind: 'missed', was: 'Never said', text: null }] },
  saveAlertRules: { rev: 999, rules: { nearlyAhead: 2, nearlyMinutes: null, delayMinutes: 5, quietHours: null } },
  saveClinicSettings: {
    // A revision that does not exist: the request is admitted, and changes nothing.
    rev: 999,
    details: {
      name: 'Clinic',
      names: {},
      timeZone: 'UTC',
      country: null,
      phone: null,
      address: null,
      emergencyNumber: null,
      language: 'en',
    },
  },
}

/** The columns as above; a stranger has no socket to emit with. */
export const emitted: Record<keyof ClientEvents, Verdict[]> = {
  updateAppointmentStatus: verdicts(rows.queue),
  updateDoctorStatus: verdicts(rows.queue),
}

/** Opening a socket: without an appointment, as the board does, or to follow one. */
export const handshakes = {
  board: verdicts('1 11 1 ++ + +'),
  follow: verdicts(rows.visit),
}

/** Whose sockets receive it, for their own visit or queue and for another one: `+` yes, `-` no. */
export const heard: Record<keyof ServerEvents, Record<'holder' | 'bot' | 'doctor' | 'reception' | 'admin', string>> = {
  statusUpdate: { holder: '+-', bot: '+-', doctor: '+-', reception: '++', admin: '++' },
  queueUpdate: { holder: '+-', bot: '+-', doctor: '--', reception: '--', admin: '--' },
  doctorStatusUpdate: { holder: '+-', bot: '+-', doctor: '+-', reception: '++', admin: '++' },
  queueChange: { holder: '--', bot: '--', doctor: '+-', reception: '++', admin: '++' },
  // Only to the screens of the waiting room.
  displayUpdate: { holder: '--', bot: '--', doctor: '--', reception: '--', admin: '--' },
  alertUpdate: { holder: '--', bot: '--', doctor: '+-', reception: '++', admin: '++' },
}
