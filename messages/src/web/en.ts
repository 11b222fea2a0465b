import { HOLD_MINUTES, MIN_MEASURED } from '@anteroom/contracts/queue.ts'
import { change } from '../change/en.ts'
import { en as consent } from '../consent/en.ts'
import { about } from '../durations/en.ts'
import { ordinal, people } from '../english.ts'
import { fullStop } from '../full-stop.ts'
import { en as refusals } from '../refusals/en.ts'

/** The fields of the booking form that can have an error. */
export type BookingField = 'doctor' | 'day' | 'name' | 'phone' | 'email'

const faults = (texts: Record<BookingField, string>) => texts

export const en = {
  language: 'Language',
  today: 'Today',
  tomorrow: 'Tomorrow',
  tomorrowOn: (date: string) => `Tomorrow, ${date}`,
  loading: 'One moment …',

  bookTitle: 'Book an appointment',
  trial: "This clinic is still being set up. You won't get any messages yet.",
  bookLead: "Wait wherever you like. We'll show you when it's your turn.",
  doctor: 'Doctor',
  room: (room: string) => `Room ${room}`,
  day: 'Day',
  name: 'Your name',
  nameHint: "We'll call you by this name.",
  reason: 'Reason (optional)',
  reasonHint: 'Only the clinic sees this.',
  visitType: 'What kind of visit is it?',
  visitTypeUnknown: "I'm not sure",
  alerts: "Want a message when it's nearly your turn?",
  noAlerts: "No thanks, I'll keep this page open",
  alertsBySms: 'Text message',
  alertsByEmail: 'Email',
  phone: 'Mobile number',
  phoneHint: "If it's from abroad, with the country code, like +1 202 555 0143.",
  email: 'Email address',
  full: 'No appointments left',
  book: 'Book',
  booking: 'Booking …',
  checkFields: 'Please check the fields in red.',
  faults: faults({
    doctor: 'Please choose a doctor.',
    day: 'Please choose another day.',
    name: 'Please enter your name.',
    phone: 'Please enter your mobile number. From abroad it needs its country code, like +1 202 555 0143.',
    email: 'Please enter your email address, like name@example.org.',
  }),
  nameSigns: 'Please write your name in letters, without < or >.',

  codeFirst: "First we'll send you a code to enter here.",
  confirmPhone: 'Confirm your number',
  confirmEmail: 'Confirm your email address',
  codeByText: (digits: string) => `We text a 6-digit code to the number ending in ${digits}.`,
  codeByEmail: (address: string) => `We email a 6-digit code to ${address}.`,
  enterBy: (time: string) => `Enter it by ${time} to keep your appointment.`,
  enterForMessages: 'Enter it to get messages.',
  code: '6-digit code',
  confirm: 'Confirm',
  confirming: 'One moment …',
  noCode: 'No code? If we sent you one before, that one still works.',
  withoutMessages: 'Continue without messages',
  confirmed: "Thank you. We'll message you when it's nearly your turn.",
  notVerified: "We didn't get the code in time, so we couldn't keep the appointment. Please book again.",
  alreadyBooked: 'You already had an appointment with this doctor that day. We kept that one.',

  yourTurn: 'Your turn',
  soon: 'Any moment now',
  aboutTime: (time: string) => `About ${time}`,
  before: (time: string) => `Before ${time}`,
  between: (from: string, to: string) => `About ${from} to ${to}`,
  afterBreak: 'After the break',
  unknown: "We don't know yet",
  ahead: (count: number) => (count === 0 ? 'No one ahead of you' : `${people(count)} ahead of you`),

  // Read in a row, with the middle one large: "You're 3rd in line".
  placeBefore: "You're",
  place: ordinal,
  placeAfter: 'in line',
  placeInTab: (place: number) => `${ordinal(place)} in line`,
  next: "You're next",
  checkedIn: "You're checked in.",
  runningLate: (doctor: string) => `${doctor} is running late.`,
  notBegun: (doctor: string) => `${doctor} hasn't started yet. We'll show a time here as soon as we know it.`,
  onBreak: (doctor: string, until: string | null) =>
    until === null
      ? `${doctor} is on a break. You keep your place; we'll show a new time here.`
      : `${fullStop(`${doctor} is on a break until about ${until}`)} You keep your place.`,

  called: "It's your turn",
  comeTo: (room: string) => `Please come to room ${room}.`,
  with: (doctor: string) => `You're with ${doctor}`,
  missed: 'You missed your call',
  missedWhatNow: "Tap when you're here.",
  held: 'Take your time',
  heldUntil: (time: string) => `${fullStop(`We'll let others go ahead until ${time}`)} You keep your place.`,
  heldForNow: "We'll let others go ahead for a few minutes. You keep your place.",
  noShow: 'You missed your appointment',
  noShowUncalled: "Your appointment didn't take place",
  weCalled: "We called you, but you weren't here.",
  returnOrBook: "If you're here now, tap below. If not, please book again.",
  bookOrAsk: 'Please book again or ask at the front desk.',
  cancelled: 'Your appointment is cancelled',
  done: 'Your visit is over',
  thanks: 'Thank you for coming. Take care.',
  moved: 'Your appointment was moved',
  openingNew: 'Opening the new one …',
  bookedWith: (doctor: string) => `You're booked with ${doctor}.`,
  onTheDay: 'On the day, this page shows how many people are ahead of you.',

  number: 'Your number',
  withLabel: 'With',
  roomLabel: 'Room',
  wait: 'Estimated wait',
  waitOnceStarted: 'Wait once the doctor starts',
  about,
  onTime: 'on time',
  partsOf: 'How we estimate this',
  partAhead: (count: number, minutes: number) =>
    count === 1 ? `1 person ahead of you: ${minutes} min` : `${count} people ahead of you: ${minutes} min each`,
  partInRoom: (minutes: number) => `The person with the doctor now: ${minutes} min more`,
  partLate: (minutes: number) => `The doctor is running late: ${minutes} min`,
  measured: (visits: number) =>
    visits < MIN_MEASURED
      ? 'This is a rough estimate: few visits have been timed so far.'
      : `Based on the last ${visits} visits.`,

  accuracyTitle: 'How good our estimates are',
  accuracyCovered: (right: number) => `Of 100 estimates, ${right} held: the patient went in within the time we gave.`,
  accuracyMissed: (early: number, late: number) => `In ${early} the patient went in earlier, in ${late} later.`,
  accuracyFrom: (times: number, since: string) => `Of 100, from ${times} estimates since ${since}`,
  accuracyPlace: 'When we said it',
  accuracyRight: 'In time',
  accuracyEarlier: 'Earlier',
  accuracyLater: 'Later',
  accuracyNone: "There's nothing to show yet. Please come back in a few days.",
  accuracyClosed: "This clinic doesn't show this here.",

  change,
  iAmHere: "I'm here",
  needMoreTime: `I need ${HOLD_MINUTES} more minutes`,
  iAmHereNow: "I'm here now",
  scanToCheckIn: 'To check in, scan the code on the screen in the waiting room.',
  hereTitle: 'Check in',
  hereScan: 'Please scan the code on the screen in the waiting room.',
  hereWhich: 'Which appointment are you here for?',
  hereLead: 'Enter your number and the phone number you booked with.',
  hereDigits: 'Last 4 digits of your phone number',
  hereLink: 'Or open the link in our message, and tap there. No phone number? The front desk will check you in.',
  hereOnTelegram: 'Booked on Telegram? Check in there',
  hereDone: (number: string) => `Number ${number}: you're checked in.`,
  hereDoneLead: "Please take a seat. We'll call you.",
  hereNumberWith: (number: number, doctor: string) => `Number ${number}, ${doctor}`,
  telegramAlerts: 'Get messages on Telegram',
  openTelegram: 'Open Telegram',
  sound: "Sound when it's my turn",
  notFound: "We can't find this appointment",
  bookAgain: 'Book again',

  refresh: 'Refresh',
  refreshing: 'Refreshing …',
  askCallBack: 'Ask us to call you',
  callBackAsked: "We'll call you back.",
  reschedule: 'Reschedule',
  rescheduleTo: 'Which day would you like instead?',
  rescheduleYes: 'Yes, reschedule',
  directions: 'Directions',
  addToCalendar: 'Add to calendar',
  timeMayChange: "The time may change. You'll find the latest here.",
  leave: 'Cancel appointment',
  leaveQuestion: 'Cancel your appointment?',
  yes: 'Yes, cancel',
  no: 'Keep it',
  livePaused: 'Reconnecting …',
  updatedNow: 'Updated just now',
  updatedSeconds: (seconds: number) => `Updated ${seconds} s ago`,
  updatedMinutes: (minutes: number) => `Updated ${minutes} min ago`,
  stale: 'may be out of date',

  refusals,
  consent,
}

/** Every sentence of the patient's web pages. Amounts are whole numbers, times are formatted. */
export type WebTexts = typeof en
