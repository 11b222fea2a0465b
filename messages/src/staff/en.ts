import type { AlertKind, DeliveryState } from '@anteroom/contracts/alerts.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { CloseRequest } from '@anteroom/contracts/requests.ts'
import type {
  AppointmentStatus,
  BookedVia,
  DoctorStatus,
  Stage,
  UndoableStep,
  WebBookings,
} from '@anteroom/contracts/status.ts'
import { en as consent } from '../consent/en.ts'
import { en as refusals } from '../refusals/en.ts'
import { textForEach } from '../text-for-each.ts'
import { en as desk } from './desk/en.ts'

/** Why an alert was not delivered: the providers' usual codes, and our own. */
export type KnownReason =
  | 'telegram-403'
  | 'telegram-400'
  | 'twilio-21211'
  | 'twilio-21610'
  | 'twilio-21614'
  | 'twilio-30003'
  | 'twilio-30004'
  | 'twilio-30005'
  | 'twilio-30006'
  | 'smtp-550'
  | 'not-accepted'
  | 'unreachable'
  | 'trial'
  | 'unreachable-number'
  | 'over-cap'
  | 'over-budget'
  | 'opted-out'
  | 'unanswered-code'
  | 'no-news'

/** The keys of the board. */
type Key = 'n' | 'c' | 's' | 'x' | 'm' | 'j' | 'k' | 'u' | 'o' | 'l' | 'b' | 'w' | '/' | '?'

/** What can happen to the waiting patients when a day is closed. */
type Outcome = CloseRequest['unfinished']

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const appointments = (count: number) => (count === 1 ? '1 appointment' : `${count} appointments`)

export const en = {
  ...desk,
  language: 'Language',
  loading: 'One moment …',
  tryAgain: 'Try again',
  close: 'Close',

  logIn: 'Log in',
  logInLead: "Today's queue, live.",
  logInWith: (provider: string) => `Log in with ${provider}`,
  orByPassword: 'or',
  emergencyLogin: 'Emergency login',
  emergencyLead: 'For the emergency account only. Each use is recorded.',
  userName: 'User name',
  password: 'Password',
  showPassword: 'Show password',
  logOut: 'Log out',
  doctors: 'Doctors',
  noDoctor: "This account doesn't have a doctor's queue yet.",

  waiting: (count: number) => `${count} waiting`,
  dayClosed: 'The day is closed.',
  emptyQueue: 'Nobody is waiting. New bookings appear here by themselves.',

  nobodyWaiting: 'Nobody is waiting',
  nobodyCalled: 'On a break: nobody is called in',
  everyoneHeld: 'Everyone waiting has asked for more time',
  finishPatient: (name: string) => `Finish ${name}`,
  startNumber: (number: number, name: string) => `Start no. ${number} ${name}`,
  finishAndStart: (finished: string, number: number, name: string) =>
    `Finish ${finished} · start no. ${number} ${name}`,
  startHere: (name: string) => `Start ${name} (here)`,
  finishAndStartHere: (finished: string, name: string) => `Finish ${finished} · start ${name} (here)`,
  waitFor: (name: string, stage: string) => `Wait for ${name} (${stage})`,
  finishAndWait: (finished: string, name: string, stage: string) => `Finish ${finished} · wait for ${name} (${stage})`,
  keys: 'Keyboard shortcuts',
  useKeys: 'Use these keys on this device',
  useKeysMeans: 'They never work while you type.',
  keysDo: textForEach<Key>()({
    n: 'Press the large button',
    c: 'Call the first person waiting',
    s: 'The first person called missed the call',
    x: 'Mark the first person called as no-show',
    m: 'More for whoever goes in next',
    j: 'Choose the next person in the list instead',
    k: 'Choose the person before',
    u: 'Undo your last step',
    o: 'The doctor is on time',
    l: 'The doctor is running late',
    b: 'The doctor is on a break',
    w: 'Add a walk-in',
    '/': 'Find someone',
    '?': 'Show this list',
  }),

  doctorIs: 'The doctor is',
  doctorStatus: textForEach<DoctorStatus>()({
    'on-time': 'On time',
    'running-late': 'Running late',
    'on-break': 'On a break',
  }),
  lateBy: (minutes: number) => `by ${minutes} min`,
  onBreakUntil: (time: string) => `until ${time}`,
  howLate: 'How late?',
  breakLength: 'How long?',
  minutesLong: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  otherLength: 'Other',
  minutes: 'Minutes',
  minutesFault: (most: number) => `Please enter 1 to ${most} minutes.`,
  set: 'Set',
  untilBack: "Until I'm back",
  breakSet: 'Patients now see when the break ends.',
  statusSet: textForEach<DoctorStatus>()({
    'on-time': 'Patients now see that the doctor is on time.',
    'running-late': 'Patients now see that the doctor is running late.',
    'on-break': 'Patients now see that the doctor is on a break.',
  }),

  inTheRoom: 'In the room',
  roomFree: 'Nobody is in the room.',
  ofUsual: (elapsed: string, usual: number) => `${elapsed} of about ${usual} min`,
  onSchedule: 'on schedule',
  behind: (minutes: number) => `${minutes} min behind`,
  ahead: (minutes: number) => `${minutes} min ahead`,

  queue: 'Queue',
  ticket: 'No.',
  patient: 'Patient',
  stage: 'Status',
  hereFor: 'Here for',
  expectedAt: 'Expected',
  minutesShort: (minutes: number) => `${minutes} min`,
  bookedVia: 'Booked via',
  alerts: 'Alerts',
  actions: 'Actions',
  number: (number: number) => `No. ${number}`,
  bookedViaNames: textForEach<BookedVia>()({
    telegram: 'Telegram',
    sms: 'Text message',
    whatsapp: 'WhatsApp',
    web: 'Web page',
    staff: 'Front desk',
  }),
  channels: textForEach<Channel>()({
    telegram: 'Telegram',
    sms: 'Text message',
    whatsapp: 'WhatsApp',
    email: 'Email',
  }),
  textedCancel: 'Texted CANCEL',
  cancelWho: (name: string) => `Cancel the appointment: ${name}`,
  notConfirmed: 'Contact not confirmed yet',
  noPhone: 'No phone: call out',
  notReached: 'Not reached: call out',
  notReachedWho: (name: string) => `${name} was not reached: call out.`,

  stages: textForEach<Stage>()({
    expected: 'expected',
    here: 'is here',
    called: 'called',
    missed: 'missed the call',
    held: 'asked for more time',
  }),
  calledTimes: (count: number) => `called ${count} times`,

  start: 'Start',
  finish: 'Finish',
  call: 'Call',
  callAgain: (count: number) => `Call again (${count})`,
  startPatient: (name: string) => `Start ${name}`,
  callPatient: (name: string) => `Call ${name}`,
  callPatientAgain: (count: number, name: string) => `Call again (${count}) ${name}`,
  moreFor: (name: string) => `More for ${name}`,
  missedCall: 'Missed the call',
  markNoShow: 'Mark as no-show',
  moveToFront: 'Move to the front',
  transferTo: (doctor: string) => `Transfer to ${doctor}`,
  newLink: 'New link',
  cancelAppointment: 'Cancel the appointment',

  moveToFrontOf: (name: string) => `Move ${name} to the front`,
  why: 'Why?',
  whyHint: "It's kept in the day's history.",
  keepOrder: 'Keep the order',
  cancelOf: (name: string) => `Cancel ${name}'s appointment?`,
  patientGetsMessage: 'The patient gets a message with an apology.',
  tellThePatient: 'No phone: please tell the patient yourself.',
  keepAppointment: 'Keep it',
  yesCancel: 'Yes, cancel',

  walkIn: 'Add a walk-in',
  name: 'Name',
  mobileNumber: 'Mobile number',
  mobileHint: "Optional. For text messages. If it's from abroad, with the country code.",
  nameFault: 'Please enter a name, without < or >.',
  mobileFault: 'Please check the number. From abroad it needs its country code, like +1 202 555 0143.',
  reason: 'Reason for the visit',
  reasonHint: 'Optional. For the staff only.',
  note: 'Note',
  noteHint: 'For the staff only. Never in a message.',
  saveNote: 'Save',
  noteOf: (name: string) => `Note for ${name}`,
  noted: (name: string) => `Noted for ${name}.`,
  visitType: 'Kind of visit',
  messagesIn: 'Messages in',
  notNow: 'Not now',
  add: 'Add',

  dayOptions: 'Day options',
  poster: 'Poster with QR codes',
  closeDay: 'Close the day',
  keepOpen: 'Keep it open',
  stillWaiting: (count: number) =>
    count === 0 ? 'Nobody is waiting.' : `${count === 1 ? '1 person is' : `${count} people are`} still waiting.`,
  andMore: (count: number) => `and ${count} more`,
  outcomes: textForEach<Outcome>()({
    cancel: 'Cancel with an apology',
    move: 'Move to another day',
    'no-show': 'Mark as no-show',
  }),
  onlyIfCalled: 'Only if everyone waiting was called',
  tellThose: (count: number) => `${people(count)} without a phone: please tell them yourself.`,

  webIs: textForEach<Exclude<WebBookings, 'on'>>()({
    verified: 'Web bookings need a phone number or email',
    off: 'Web bookings are off',
  }),
  webOtherWays: 'Patients can still message us, call, or book at the front desk.',
  webAlarm: 'Many web bookings are being refused',
  webAlarmMeans: 'Someone may be trying to fill the day. You can limit web bookings until this is over.',
  webSwitch: textForEach<WebBookings>()({
    on: 'Take web bookings again',
    verified: 'Web bookings only with phone or email',
    off: 'Turn web bookings off',
  }),
  webSet: textForEach<WebBookings>()({
    on: 'Anyone can book on the web again.',
    verified: 'Web bookings now need a phone number or email.',
    off: 'Nobody can book on the web now.',
  }),

  started: (name: string) => `Started ${name}.`,
  finished: (name: string) => `Finished ${name}.`,
  called: (name: string) => `Called ${name}.`,
  missed: (name: string) => `${name} missed the call.`,
  noShow: (name: string) => `${name} is marked as no-show.`,
  cameBack: (name: string) => `${name} is back in line.`,
  isNext: (name: string) => `${name} is next.`,
  transferred: (name: string, doctor: string) => `${name} now waits for ${doctor}.`,
  linkRenewed: (name: string) => `${name}'s old link no longer works. Here is the new one.`,
  cancelled: (name: string) => `${name}'s appointment is cancelled.`,
  added: (name: string) => `${name} is in line.`,
  closedWith: ({ moved, cancelled, noShows }: { moved: number; cancelled: number; noShows: number }) =>
    `The day is closed. ${[
      moved > 0 && `${appointments(moved)} moved`,
      cancelled > 0 && `${appointments(cancelled)} cancelled`,
      noShows > 0 && `${people(noShows)} marked as no-show`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  undo: 'Undo',
  undoStep: (step: UndoableStep, name: string | null) => `Undo: ${wishOf(step, name ?? 'the patient')}`,
  undone: (step: UndoableStep, name: string | null) => `Undone: ${stepOf(step, name ?? 'the patient')}.`,

  noConnection: 'No connection to the clinic',
  reconnecting: 'Reconnecting …',
  ageFewSeconds: 'This list is a few seconds old.',
  ageSeconds: (count: number) => `This list is ${count} seconds old.`,
  ageMinutes: (count: number) => `This list is ${count === 1 ? '1 minute' : `${count} minutes`} old.`,
  noChanges: "You can't change anything until the connection is back.",
  everyTenSeconds: 'Until then the list updates every 10 seconds.',
  refresh: 'Refresh',
  messagesBy: textForEach<Channel>()({
    telegram: 'Telegram messages',
    sms: 'Text messages',
    whatsapp: 'WhatsApp messages',
    email: 'Emails',
  }),
  budgetLow: (messages: string, percent: number) => `${messages}: ${percent}% of today's budget is used.`,
  budgetUrgentOnly: (messages: string, percent: number) =>
    `${messages}: ${percent}% of today's budget is used. The rest is kept for calls.`,
  budgetUsedUp: (messages: string) =>
    `${messages}: today's budget is used up. Patients you call don't get one. Please call them out.`,

  alertKinds: textForEach<AlertKind>()({
    booked: 'Booking confirmed',
    nearly: 'Nearly your turn',
    next: "You're next",
    called: "It's your turn",
    'doctor-late': 'Doctor is running late',
    'doctor-break': 'Doctor is on a break',
    'doctor-back': 'Doctor is back',
    missed: 'Missed call',
    'cancelled-by-clinic': 'Appointment cancelled',
    'moved-by-clinic': 'Appointment moved',
    'no-show': 'Missed appointment',
    disregard: 'Please ignore our last message',
    code: 'Code to confirm the contact',
    message: 'Message from the clinic',
  }),
  alertStates: textForEach<DeliveryState>()({
    sending: 'being sent',
    sent: 'sent',
    delivered: 'delivered',
    failed: 'failed',
    uncertain: 'may not have arrived',
    suppressed: 'not sent',
  }),
  alertReasons: textForEach<KnownReason>()({
    'telegram-403': 'Patient blocked the bot',
    'telegram-400': 'No such chat',
    'twilio-21211': 'Not a phone number',
    'twilio-21610': 'Patient texted STOP',
    'twilio-21614': 'Not a mobile number',
    'twilio-30003': 'Phone is off or out of reach',
    'twilio-30004': 'Patient blocks messages',
    'twilio-30005': 'Number does not exist',
    'twilio-30006': "Number can't get messages",
    'smtp-550': 'No such mailbox',
    'not-accepted': 'Provider refused it',
    unreachable: 'Provider is down',
    trial: 'Held back in trial mode',
    'unreachable-number': "We don't text this number",
    'over-cap': 'Got too many messages already',
    'over-budget': "Today's messages are used up",
    'opted-out': 'Patient wants no messages',
    'unanswered-code': "An earlier code wasn't used",
    'no-news': 'Nothing new to say',
  }),
  alertsTo: (name: string) => `Alerts to ${name}`,

  doneToday: (count: number) => `Done today: ${count}`,
  ends: textForEach<Exclude<AppointmentStatus, 'waiting' | 'in-progress'>>()({
    done: 'done',
    cancelled: 'cancelled',
    'no-show': 'no-show',
    moved: 'moved',
  }),
  backInLine: 'Back in line',
  backInLineWho: (name: string) => `Back in line: ${name}`,

  trialMode: 'Trial mode: messages go only to phones that staff have tested.',
  manageClinic: 'Clinic settings',
  backToBoard: 'Back to the board',

  myAccount: 'My account',
  account: {
    lead: "How you log in, and where you're logged in now.",
    atProvider: "You log in with your organization's login service. Your password and second step are kept there.",
    ownLanguage: 'Language of your pages',
    ownLanguageHint: 'You read these pages in it on every device, after you log in.',
    languageOfDevice: "This device's language",
    languageSaved: 'Your language is saved.',
    changePassword: 'Change password',
    presentPassword: 'Present password',
    newPassword: 'New password',
    passwordHint: 'At least 12 characters. Three or four words are easy to remember.',
    passwordFault: 'Please use at least 12 characters.',
    presentFault: 'Please enter your present password.',
    passwordChanged: 'Your password is changed. Other devices are logged out.',
    sessions: "Where you're logged in",
    thisOne: 'This device',
    unknownDevice: 'Unknown device',
    logOutThere: 'Log out',
    loggedOutThere: 'That device is logged out.',
    choosePassword: 'Choose a password',
    savePassword: 'Save password',
    passwordSaved: 'Your password is set. You can log in now.',
  },
  secondStep: {
    title: 'Second step at login',
    off: 'With a second step, a stolen password alone opens nothing.',
    on: 'After your password you enter a code from your authenticator app.',
    onPasskey: 'After your password you use a passkey.',
    addPasskey: 'Add a passkey',
    passkeyName: 'Name of the passkey',
    passkeyHint: "A key, phone or computer that can show it's yours.",
    passkeyDefault: 'My key',
    passkeyFailed: "That didn't work. Please try again.",
    usePasskey: 'Use a passkey',
    remove: 'Remove',
    setUp: 'Set up an authenticator app',
    replace: 'Set up the app again',
    turnOff: 'Turn off',
    newCodes: 'New recovery codes',
    continue: 'Continue',
    cancel: 'Not now',
    scan: 'Scan this with an authenticator app on your phone, or type the key into it.',
    key: 'Key',
    code: 'Code',
    codeHint: 'Six digits from the app',
    confirm: 'Confirm',
    codesTitle: 'Your recovery codes',
    codesLead:
      "Keep these where you'd keep a key. Each one lets you in once without your phone. You can see them only now.",
    codesKept: "I've kept them",
    turnedOff: 'The second step is off.',
    owed: 'Please set up a second step at login. The clinic asks administrators for one.',
    loginTitle: 'Second step',
    loginLead: 'Enter the code from your authenticator app, or one of your recovery codes.',
    loginLeadPasskey: 'Use your passkey, or enter one of your recovery codes.',
    loginLeadBoth: 'Use your passkey, or enter the code from your authenticator app or a recovery code.',
    recoveryCode: 'Recovery code',
    back: 'Back',
  },
  removePasskeyOf: (name: string) => `Remove ${name}`,
  codesLeft: (count: number) => (count === 1 ? '1 recovery code left' : `${count} recovery codes left`),
  sessionOf: (device: string) => `Log out: ${device}`,
  loggedInSince: (time: string) => `Logged in ${time}`,
  lastUsed: (time: string) => `Last used ${time}`,
  yourUserName: (username: string) => `Your user name is ${username}.`,

  posterOf: (doctor: string) => `Poster · ${doctor}`,
  room: (room: string) => `Room ${room}`,
  posterLead: 'Book with your phone, and wait wherever you like.',
  onTheWeb: 'On the web',
  bookOnTheWeb: (address: string, doctor: string) => `Open ${address} and choose ${doctor}.`,
  bookOnTelegram: (address: string) => `Open ${address} and tap Start.`,
  bookBySms: (code: number, number: string) => `Text BOOK ${code} to ${number}.`,
  bookOnWhatsapp: (code: number, number: string) => `Send BOOK ${code} to ${number}.`,
  qrCode: (channel: string) => `QR code: ${channel}`,
  print: 'Print',

  consentBySms: consent.sms,
  refusals: textForEach<Refusal>()({
    ...refusals,
    'unknown-appointment': 'This appointment is no longer on the list.',
    'doctor-not-working': "The doctor doesn't work on that day.",
    'day-full': 'The day is fully booked.',
    'day-closed': 'The day is closed.',
    'already-booked': 'This person already has an appointment here.',
    'not-waiting': 'This patient is no longer waiting.',
    'not-in-progress': "This patient isn't in the room.",
    'not-missed': 'This patient is still in line.',
  }),
}

function stepOf(step: UndoableStep, name: string): string {
  switch (step) {
    case 'called':
      return `called ${name}`
    case 'started':
      return `started ${name}`
    case 'finished':
      return `finished ${name}`
    case 'missed':
      return `${name} missed the call`
    case 'no-show':
      return `marked ${name} as no-show`
    case 'reordered':
      return `moved ${name} to the front`
    case 'cancelled':
      return `cancelled ${name}'s appointment`
    case 'released':
      return `transferred ${name}`
    case 'doctor-status-set':
      return "changed the doctor's status"
    case 'closed':
      return 'closed the day'
  }
}

/** The same step as a request. */
function wishOf(step: UndoableStep, name: string): string {
  switch (step) {
    case 'called':
      return `call ${name}`
    case 'started':
      return `start ${name}`
    case 'finished':
      return `finish ${name}`
    case 'missed':
      return `${name} missed the call`
    case 'no-show':
      return `mark ${name} as no-show`
    case 'reordered':
      return `move ${name} to the front`
    case 'cancelled':
      return `cancel ${name}'s appointment`
    case 'released':
      return `transfer ${name}`
    case 'doctor-status-set':
      return "doctor's status"
    case 'closed':
      return 'close the day'
  }
}

/** Every sentence of the pages for staff. Amounts are whole numbers, times are formatted. */
export type StaffTexts = typeof en
