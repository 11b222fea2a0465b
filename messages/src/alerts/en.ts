import { peopleAhead } from '../english.ts'
import { type AlertFacts, type AlertTexts, by } from './alert-texts.ts'

/** Which appointment it is about. */
const which = ({ ticket, clinic, doctor, detail }: AlertFacts) =>
  `Number ${ticket}, ${detail === 'full' ? `${doctor}, ` : ''}${clinic}`

/** Where to go, and with which number. */
const where = ({ ticket, room, clinic, address, detail }: AlertFacts) =>
  detail === 'terse'
    ? `Number ${ticket}, room ${room}, ${clinic}`
    : `Your number is ${ticket}. Room ${room}, ${clinic}${address === null ? '' : `, ${address}`}`

export const en: AlertTexts = {
  booked: (facts) => ({
    subject: `You're booked: number ${facts.ticket}, ${facts.clinic}`,
    news: by(facts.detail, {
      full: `You're booked with ${facts.doctor} for ${facts.day}, ${facts.turn}.`,
      brief: `You're booked with ${facts.doctor} for ${facts.day}, ${facts.turn}.`,
      terse: `You're booked for ${facts.day}, ${facts.turn}.`,
    }),
    facts: where(facts),
  }),
  nearly: (facts) => ({
    subject: `It's nearly your turn: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: `It's nearly your turn: ${peopleAhead(facts.ahead)}, ${facts.turn}. Please come to the waiting room.`,
      brief: `It's nearly your turn: ${peopleAhead(facts.ahead)}. Please come to the waiting room.`,
      terse: "It's nearly your turn. Please come to the waiting room.",
    }),
    facts: which(facts),
  }),
  next: (facts) => ({
    subject: `You're next: number ${facts.ticket}`,
    news: `You're next. Please wait near room ${facts.room}.`,
    facts: which(facts),
  }),
  called: (facts) => ({
    subject: `It's your turn: number ${facts.ticket}`,
    news: `It's your turn. Please come to room ${facts.room}.`,
    facts: which(facts),
  }),
  'doctor-late': (facts) => ({
    subject: `${facts.doctor} is running late`,
    news: by(facts.detail, {
      full: `${facts.doctor} is running late. Your new time: ${facts.turn}.`,
      brief: `${facts.doctor} is running late. Your new time: ${facts.turn}.`,
      terse: `We're running late. Your new time: ${facts.turn}.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'doctor-break': (facts) => ({
    subject: `${facts.doctor} is on a break`,
    news: by(facts.detail, {
      full: `${facts.doctor} is on a break. You keep your place; we'll send a new time.`,
      brief: `${facts.doctor} is on a break. You keep your place; we'll send a new time.`,
      terse: 'Your doctor is on a break. You keep your place.',
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'doctor-back': (facts) => ({
    subject: `${facts.doctor} is seeing patients`,
    news: by(facts.detail, {
      full: `${facts.doctor} is seeing patients. Your new time: ${facts.turn}.`,
      brief: `${facts.doctor} is seeing patients. Your new time: ${facts.turn}.`,
      terse: `Your new time: ${facts.turn}.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  missed: (facts) => ({
    subject: `You missed your call: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: `You missed your call. There ${facts.ahead <= 1 ? 'is' : 'are'} now ${peopleAhead(facts.ahead)}. When you're here, tell the front desk or tap the link.`,
      brief: "You missed your call. When you're here, tell the front desk or tap the link.",
      terse: 'You missed your call. Please tell the front desk.',
    }),
    facts: which(facts),
  }),
  'moved-by-clinic': (facts) => ({
    subject: `We moved your appointment: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: `We moved your appointment. It's now with ${facts.doctor}: ${facts.day}, ${facts.turn}. We're sorry.`,
      brief: `We moved your appointment. It's now with ${facts.doctor}: ${facts.day}, ${facts.turn}. We're sorry.`,
      terse: `We're sorry, we moved your appointment: ${facts.day}.`,
    }),
    facts: where(facts),
  }),
  'cancelled-by-clinic': (facts) => ({
    subject: `We had to cancel your appointment: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: `We had to cancel your appointment with ${facts.doctor}, ${facts.day}. We're sorry. Please book again or call us.`,
      brief: `We had to cancel your appointment with ${facts.doctor}, ${facts.day}. We're sorry.`,
      terse: `Sorry, we had to cancel your appointment, ${facts.day}.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'moved-by-patient': (facts) => ({
    subject: `Your new appointment: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: `You're now booked with ${facts.doctor} for ${facts.day}, ${facts.turn}.`,
      brief: `You're now booked with ${facts.doctor} for ${facts.day}, ${facts.turn}.`,
      terse: `You're now booked for ${facts.day}, ${facts.turn}.`,
    }),
    facts: where(facts),
  }),
  'no-show': (facts) => ({
    subject: `You missed your appointment: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: "You missed your appointment. If you're here now, tell the front desk or tap the link. If not, please book again.",
      brief: 'You missed your appointment. Here now? Tell the front desk or tap the link.',
      terse: 'You missed your appointment. Please tap the link.',
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'no-show-closed': (facts) => ({
    subject: `You missed your appointment: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: 'You missed your appointment. Please book again or call us.',
      brief: 'You missed your appointment. Please book again.',
      terse: 'You missed your appointment. Please book again.',
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'doctor-break-until': (facts) => ({
    subject: `${facts.doctor} is on a break`,
    news: by(facts.detail, {
      full: `${facts.doctor} is on a break until about ${facts.until}. You keep your place.`,
      brief: `${facts.doctor} is on a break until about ${facts.until}. You keep your place.`,
      terse: `Your doctor is on a break until about ${facts.until}. You keep your place.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-next': (facts) => ({
    subject: `You're not next yet: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Please ignore our last message: you're not next yet.`,
      brief: `Please ignore our last message: you're not next yet.`,
      terse: `Please ignore our last message: you're not next yet.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-called': (facts) => ({
    subject: `It's not your turn yet: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Please ignore our last message: it's not your turn yet.`,
      brief: `Please ignore our last message: it's not your turn yet.`,
      terse: `Please ignore our last message: it's not your turn yet.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-missed': (facts) => ({
    subject: `You didn't miss your call: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Please ignore our last message: you didn't miss your call.`,
      brief: `Please ignore our last message: you didn't miss your call.`,
      terse: `Please ignore our last message: you didn't miss your call.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-no-show': (facts) => ({
    subject: `You didn't miss your appointment: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Please ignore our last message: you didn't miss your appointment.`,
      brief: `Please ignore our last message: you didn't miss your appointment.`,
      terse: `Please ignore our last message: you didn't miss it.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-cancelled-by-clinic': (facts) => ({
    subject: `Your appointment isn't cancelled: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Please ignore our last message: you're still booked with ${facts.doctor} for ${facts.day}, ${facts.turn}.`,
      brief: `Please ignore our last message: you're still booked with ${facts.doctor}, ${facts.day}.`,
      terse: `Please ignore our last message: you're still booked.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-moved-by-clinic': (facts) => ({
    subject: `Your appointment hasn't moved: number ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Please ignore our last message: your appointment hasn't moved. It's with ${facts.doctor}, ${facts.day}, ${facts.turn}.`,
      brief: `Please ignore our last message: your appointment hasn't moved. It's with ${facts.doctor}.`,
      terse: `Please ignore our last message: your appointment hasn't moved.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-doctor-late': (facts) => ({
    subject: `${facts.doctor} isn't running late`,
    news: by(facts.detail, {
      full: `Please ignore our last message: ${facts.doctor} isn't running late. Your time: ${facts.turn}.`,
      brief: `Please ignore our last message: ${facts.doctor} isn't running late. Your time: ${facts.turn}.`,
      terse: `Please ignore our last message: your time is ${facts.turn}.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-doctor-break': (facts) => ({
    subject: `${facts.doctor} isn't on a break`,
    news: by(facts.detail, {
      full: `Please ignore our last message: ${facts.doctor} isn't on a break. Your time: ${facts.turn}.`,
      brief: `Please ignore our last message: ${facts.doctor} isn't on a break. Your time: ${facts.turn}.`,
      terse: `Please ignore our last message: your time is ${facts.turn}.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-doctor-back': (facts) => ({
    subject: `${facts.doctor} isn't back yet`,
    news: by(facts.detail, {
      full: `Please ignore our last message: ${facts.doctor} isn't back yet. Your time: ${facts.turn}.`,
      brief: `Please ignore our last message: ${facts.doctor} isn't back yet. Your time: ${facts.turn}.`,
      terse: `Please ignore our last message: your time is ${facts.turn}.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
}
