import { MIN_MEASURED } from '@anteroom/contracts/queue.ts'
import type { AppointmentStatus, DoctorStatus } from '@anteroom/contracts/status.ts'
import { en as consent } from '../consent/en.ts'
import { en as refusals } from '../refusals/en.ts'

/** The fields of the booking form that can have an error. */
export type BookingField = 'doctor' | 'day' | 'name' | 'phone' | 'email'

const doctorStatus = (texts: Record<DoctorStatus, string>) => texts
const faults = (texts: Record<BookingField, string>) => texts
const states = (texts: Record<Exclude<AppointmentStatus, 'waiting'>, { title: string; detail: string }>) => texts

export const en = {
  language: 'Language',
  today: 'Today',
  tomorrow: 'Tomorrow',
  loading: 'One moment …',

  bookTitle: 'Book a place',
  bookLead: 'Wait where you like. This page keeps your place in line.',
  doctor: 'Doctor',
  room: (room: string) => `Room ${room}`,
  day: 'Day',
  name: 'Your name',
  nameHint: 'The name the clinic calls you by.',
  alerts: 'Shall we tell you when your turn is near?',
  noAlerts: 'No, I watch the page',
  alertsBySms: 'Text message',
  alertsByEmail: 'E-mail',
  phone: 'Mobile number',
  phoneHint: 'With the country code, like +1 202 555 0143.',
  email: 'E-mail address',
  nextPlace: (place: number, time: string) => `Place ${place}, ${time}`,
  around: (time: string) => `around ${time}`,
  paused: 'paused, the doctor is on a break',
  noPlaceLeft: 'No place left on this day',
  yourPlace: 'Your place would be',
  book: 'Book this place',
  booking: 'Booking …',
  correctMarked: 'Please correct what is marked above.',
  faults: faults({
    doctor: 'Please choose a doctor from the list.',
    day: 'Please choose one of these days.',
    name: 'Please give a name of 1 to 80 letters, without < or >.',
    phone: 'Please give the number with its country code, like +1 202 555 0143.',
    email: 'Please give an e-mail address like name@example.org.',
  }),

  place: 'Your place in line',
  title: (place: number) => `Place ${place}`,
  ahead: (people: number) =>
    people === 0 ? 'You are next.' : people === 1 ? '1 person is before you.' : `${people} people are before you.`,
  ticket: 'Ticket',
  ticketNumber: (number: number) => `No. ${number}`,
  roomLabel: 'Room',
  wait: 'Estimated wait',
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  noWait: 'no wait',
  waitPaused: 'paused',
  expected: 'Expected at',
  afterBreak: 'after the break',
  likely: 'Most likely',
  between: (from: string, to: string) => `between ${from} and ${to}`,
  partsOf: 'What the wait is made of',
  partAhead: (people: number, minutes: number) => `${people} × ${minutes} min: before you in line`,
  partInRoom: (minutes: number) => `${minutes} min: still in the room`,
  partLate: (minutes: number) => `${minutes} min: the doctor is late`,
  measured: (visits: number) =>
    visits < MIN_MEASURED
      ? 'Few visits are measured yet: a rule of thumb'
      : `Most likely: learned from ${visits} visits`,
  telegramAlerts: 'Get alerts on Telegram',
  openTelegram: 'Open Telegram',
  doctorIs: 'The doctor is',
  doctorStatus: doctorStatus({ 'on-time': 'on time', 'running-late': 'running late', 'on-break': 'on a break' }),
  onBreak: 'Nobody is called during the break. You keep your place.',
  comeIn: (room: string) => `Please come in to room ${room}.`,
  called: (room: string) => `You were called. Please come in to room ${room}.`,
  missed: 'You were called and were not there. Tell us when you are here.',
  held: 'Others go first for ten minutes.',
  iAmHere: 'I am here',
  needMoreTime: 'I need 10 minutes more',
  iAmHereNow: 'I am here now',
  states: states({
    'in-progress': { title: 'It is your turn', detail: 'The doctor is waiting for you.' },
    done: { title: 'Your visit is over', detail: 'Thank you for coming. Get well soon.' },
    cancelled: { title: 'This place is cancelled', detail: 'You are no longer in line.' },
    'no-show': { title: 'You were called', detail: 'You were not there. Please ask at the desk.' },
    moved: { title: 'This place has moved', detail: 'One moment, the new place is coming.' },
  }),
  notFound: 'We cannot find this place',
  bookAgain: 'Book a new place',

  refresh: 'Refresh',
  refreshing: 'Asking …',
  leave: 'Leave the queue',
  leaveQuestion: 'Give up your place?',
  yes: 'Yes, leave',
  no: 'No, stay',
  livePaused: 'Live updates are paused. We ask every 10 seconds, and you can press Refresh.',
  updatedNow: 'Updated just now',
  updatedSeconds: (seconds: number) => `Updated ${seconds} s ago`,
  updatedMinutes: (minutes: number) => `Updated ${minutes} min ago`,
  stale: 'may be out of date',

  refusals,
  consent,
}

/** Every sentence of the patient's web pages. Amounts are whole numbers, times are formatted. */
export type WebTexts = typeof en
