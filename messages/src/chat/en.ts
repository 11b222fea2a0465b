import { HOLD_MINUTES } from '@anteroom/contracts/queue.ts'
import { change } from '../change/en.ts'
import { about } from '../durations/en.ts'
import { ordinal, people } from '../english.ts'
import type { ChatTexts, OfferFacts } from './chat-texts.ts'

const offer = ({ doctor, day, turn }: OfferFacts) => `${doctor}, ${day}, ${turn}`

export const en: ChatTexts = {
  keywords: {
    book: 'BOOK',
    status: 'STATUS',
    cancel: 'LEAVE',
    move: 'MOVE',
    here: 'HERE',
    later: 'LATER',
    language: 'LANG',
    help: 'MENU',
  },
  shortCancel: 'Cancel',
  welcome: (clinic) => `Welcome to ${clinic}. Book here, and we'll message you when it's nearly your turn.`,
  help: 'You can send BOOK, STATUS, HERE, LATER, MOVE or LANG at any time.',
  notUnderstood: "Sorry, I didn't understand that.",
  outOfDate: 'That button is out of date.',
  beyond:
    'In an emergency, call the emergency number now. I can only help with appointments: for anything else, please call the clinic.',
  welcomed: "You're welcome.",
  choices: {
    firstFree: 'First available',
    book: 'Choose a doctor',
    status: "When's my turn?",
    cancel: 'Cancel appointment',
    move: 'Reschedule',
    here: "I'm here",
    later: `${HOLD_MINUTES} more minutes`,
    language: 'Language',
    help: 'Menu',
    back: 'Back',
    leave: 'Menu',
    confirm: 'Yes, book',
    otherName: 'Another name',
    otherDay: 'Another day',
    more: 'More',
    all: 'Show all',
    goOn: 'Continue',
    giveUp: 'Yes, cancel',
    keep: 'Keep it',
    moveIt: 'Yes, move it',
  },
  commands: {
    start: 'Start',
    book: 'Book an appointment',
    status: "See when it's your turn",
    here: "Check in: say that you're here",
    later: `Ask for ${HOLD_MINUTES} more minutes`,
    reschedule: 'Move your appointment to another day',
    cancel: 'Cancel your appointment',
    language: 'Choose your language',
    help: 'See what I can do',
    stop: 'Stop messages',
  },
  askDoctor: 'Which doctor?',
  noDoctors: 'No doctor can be booked right now. Please try again later or ask the front desk.',
  nothingFree: 'Nothing is free in the next few days. Please choose a doctor and a day, or ask the front desk.',
  askDay: (doctor) => `Which day with ${doctor}?`,
  offer: (facts) => `${offer(facts)}.${facts.ahead === null ? '' : ` You'd be ${ordinal(facts.ahead + 1)} in line.`}`,
  askName: "What's your name?",
  nameTooLong: 'That name is too long. Please send at most 80 letters.',
  nameNotPossible: "I can't use that name. Please send it in letters, without < or >.",
  askConfirm: ({ name, ...facts }) => `Book for ${name}? ${offer(facts)}.`,
  askMove: ({ ticket, from, ...facts }) => `Move your appointment (number ${ticket}, ${from})? New: ${offer(facts)}.`,
  nothingBooked: 'OK, nothing was booked.',
  nothingChanged: 'OK, nothing has changed.',
  noAppointment: "You don't have an appointment. Would you like to book one?",
  wait: (minutes) => `Estimated wait: ${minutes === 0 ? 'less than a minute' : about(minutes)}.`,
  change,
  waitOnceStarted: (minutes) => `Once the doctor starts, your wait is ${about(minutes)}.`,
  waitParts: ({ ahead, minutesEach, inRoom, late }) => {
    const parts = [
      ...(ahead > 0 ? [`${people(ahead)} ahead of you at ${minutesEach} min each`] : []),
      ...(inRoom > 0 ? [`${inRoom} min more for the person with the doctor`] : []),
      ...(late > 0 ? [`${late} min because the doctor is running late`] : []),
    ]
    return parts.length === 0 ? '' : `How we estimate this: ${parts.join(', ')}.`
  },
  roughly: 'This is a rough estimate: few visits have been timed so far.',
  andMore: (count) => `and ${count} more`,
  askWhich: 'Which appointment?',
  appointment: ({ doctor, day }) => `${doctor}, ${day}`,
  askGiveUp: ({ ticket, doctor, day }) => `Cancel your appointment with ${doctor}, ${day} (number ${ticket})?`,
  cancelled: (doctor) => `Your appointment with ${doctor} is cancelled.`,
  notToday: ({ doctor, day }) => `Your appointment with ${doctor} isn't today. It's for ${day}.`,
  here: "Thanks, you're checked in.",
  later: `OK, we'll let others go ahead for ${HOLD_MINUTES} minutes. You keep your place.`,
  lead: (minutes) => `OK, we'll message you ${about(minutes)} before your turn.`,
  askLanguage: 'Which language?',
  languageSet: 'OK, English.',
  testWorks: (clinic) => `It works: ${clinic} can reach you here.`,
  testOver: "That code doesn't work any more. Please get a new one on the Channels page.",
  askOffList: 'Would you like to cancel your appointment, or to stop these messages?',
  stopped: "You won't get any more messages here. To get them again, send /start.",
  linked: "We'll message you here from now on.",
  media: {
    voice: "Sorry, I can't listen to voice messages. Please type it.",
    photo: "Sorry, I can't look at photos. Please type what you need.",
    video: "Sorry, I can't watch videos. Please type what you need.",
    file: "Sorry, I can't open files. Please type what you need.",
    location: "Thanks, but I can't use a location. When you're at the clinic, send HERE.",
    contact: "Sorry, I can't use contact cards. Please type what you need.",
    sticker: "That's a nice one, but I only read text.",
    forwarded: "I don't act on forwarded messages. Please tell me in your own words what you need.",
  },
  emergency: (number) =>
    `If this is an emergency, call ${number ?? 'your local emergency number'} now. I can't help with emergencies here.`,
  where: (address) =>
    address === null ? "I don't have the address here. Please ask the front desk." : `We're at ${address}.`,
  phone: (number) =>
    number === null
      ? "I don't have the phone number here. Please ask the front desk."
      : `You can call us at ${number}.`,
  hours: (day, times) =>
    times.length === 0 ? `No doctor is here ${day}.` : `Our doctors see patients ${day}: ${times.join(', ')}.`,
  noFixedHours: "We don't book fixed times: patients are seen in order. I'll show you the expected time.",
  noSpecialty: "We don't have a doctor for that. These are our doctors.",
  whichSpecialty: 'What kind of doctor do you need?',
  nameNeedsLetters: 'Please send your name in letters.',
  nameUnseen: "That name has characters we can't show. Please send it again.",
  howToStop: {
    telegram: 'To stop messages, send /stop.',
    text: 'To stop messages, reply STOP.',
  },
  hint: "This looks like an automatic reply, so I'll stop answering. If you're a person, send MENU.",
}
