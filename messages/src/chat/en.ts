import { type ChatTexts, type PlaceFacts, type StatusFacts, timeRange } from './chat-texts.ts'

const doctorStatus = {
  'on-time': 'doctor on time',
  'running-late': 'doctor running late',
  'on-break': 'doctor on a break',
}

const place = ({ doctor, day, place: number, time }: PlaceFacts) =>
  `${doctor}, ${day}: place ${number}, ${time === null ? 'time open (doctor on a break)' : `about ${time}`}`

const wait = ({ minutes, parts }: StatusFacts) => {
  if (minutes === null) return 'wait paused'
  if (minutes === 0) return 'no wait'
  const sum = [
    ...(parts?.ahead ? [`${parts.ahead} x ${parts.minutesEach}`] : []),
    ...(parts?.inRoom ? [`${parts.inRoom} in the room`] : []),
    ...(parts?.late ? [`${parts.late} late`] : []),
  ]
  return `wait ${minutes} min${sum.length === 0 ? '' : ` (${sum.join(' + ')})`}`
}

const turn = ({ turn: when }: StatusFacts) =>
  when === null ? '' : `${when.roughly ? 'about ' : ''}${timeRange(when)}, `

const waiting = (facts: StatusFacts) =>
  `Place ${facts.place}, ${wait(facts)}\n${turn(facts)}${doctorStatus[facts.doctorStatus]}`

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
  welcome: (clinic) => `Welcome to ${clinic}. Book here and wait where you like.`,
  help: 'Write BOOK, STATUS, HERE, LATER, MOVE, LEAVE or LANG at any time.',
  notUnderstood: 'Sorry, I did not understand that.',
  outOfDate: 'That button is out of date.',
  beyond:
    'I only book places and call you in. For anything else please call the clinic. In an emergency call the emergency number now.',
  welcomed: 'You are welcome.',
  choices: {
    firstFree: 'First free doctor',
    book: 'Choose a doctor',
    status: 'My status',
    cancel: 'Give up my place',
    move: 'Another day',
    here: 'I am here',
    later: '10 minutes more',
    language: 'Language',
    help: 'Menu',
    back: 'Back',
    leave: 'Leave',
    confirm: 'Book it',
    otherName: 'Other name',
    otherDay: 'Other day',
    more: 'More',
    all: 'Show all',
    goOn: 'Go on',
    giveUp: 'Give it up',
    keep: 'Keep it',
    moveIt: 'Move it',
  },
  commands: {
    start: 'Begin',
    book: 'Book an appointment',
    status: 'See your place in line',
    here: 'Say that you are at the clinic',
    later: 'Ask for 10 minutes more',
    reschedule: 'Take another day',
    cancel: 'Give up your place',
    language: 'Choose the language',
    help: 'What you can write',
    stop: 'Get no more messages',
  },
  today: 'today',
  tomorrow: 'tomorrow',
  askDoctor: 'Which doctor?',
  noDoctors: 'No doctor can be booked right now. Please try again later or ask the desk.',
  nothingFree: 'Nothing is free in the next days. Please choose a doctor and a day, or ask the desk.',
  askDay: (doctor) => `Which day with ${doctor}?`,
  place: (facts) => `${place(facts)}.`,
  askName: 'What name shall we call?',
  nameTooLong: 'That name is too long. Please write at most 80 characters.',
  nameNotPossible: 'That name cannot be used. Please write it in letters, without < or >.',
  askConfirm: ({ name, ...facts }) => `Book for ${name}? ${place(facts)}.`,
  booked: ({ ticket, ...facts }) => `Booked: ticket ${ticket}, ${place(facts)}.`,
  askMove: ({ ticket, from, ...facts }) => `Move ticket ${ticket} (${from})? ${place(facts)}.`,
  moved: ({ ticket, ...facts }) => `Moved: now ticket ${ticket}, ${place(facts)}.`,
  nothingBooked: 'Nothing was booked.',
  nothingChanged: 'Nothing was changed.',
  noAppointment: 'You have no appointment. Would you like to book one?',
  status: (facts) => `Ticket ${facts.ticket}, ${facts.doctor}, room ${facts.room}, ${facts.day}\n${waiting(facts)}`,
  statusBrief: (facts) => `Ticket ${facts.ticket}, ${facts.doctor}\n${waiting(facts)}`,
  yourTurn: ({ ticket, doctor, room }) => `Ticket ${ticket}: it is your turn with ${doctor} in room ${room}.`,
  statusLine: ({ ticket, doctor, day, place: number, minutes, turn: when }) =>
    `Ticket ${ticket}, ${doctor}, ${day}: place ${number}, ${minutes === null ? 'paused' : minutes === 0 ? 'no wait' : `${minutes} min`}${when === null ? '' : `, ${timeRange(when)}`}`,
  andMore: (count) => `and ${count} more`,
  askWhich: 'Which one?',
  appointment: ({ ticket, doctor, day }) => `${ticket}, ${doctor}, ${day}`,
  askGiveUp: ({ ticket, doctor, day }) => `Give up ticket ${ticket} with ${doctor}, ${day}?`,
  cancelled: (doctor) => `Your appointment with ${doctor} is cancelled.`,
  notToday: ({ ticket, doctor, day }) => `Ticket ${ticket} with ${doctor} is for ${day}, not for today.`,
  here: 'Good, we know that you are here.',
  later: 'Others go first for ten minutes. Your place is kept.',
  lead: (minutes) =>
    `Thank you. We tell you when your turn is about ${minutes === 1 ? 'a minute' : `${minutes} minutes`} away.`,
  askLanguage: 'Which language?',
  languageSet: 'I write to you in English now.',
  stopped: 'You get no more messages here. /start brings them back.',
  linked: 'From now on you are told here.',
}
