import type { ChatTexts } from './chat-texts.ts'

const doctorStatus = {
  'on-time': 'The doctor is on time.',
  'running-late': 'The doctor is running late.',
  'on-break': 'The doctor is on a break.',
}

const at = (time: string | null) => (time === null ? 'time open: the doctor is on a break' : `about ${time}`)
const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)

export const en: ChatTexts = {
  languageName: 'English',
  locale: 'en-GB',
  welcome: (clinic) => `Welcome to ${clinic}. Here you book an appointment and see your place in line.`,
  help: 'Write BOOK for an appointment, STATUS for your place, LEAVE to give it up, LANG for the language.',
  notUnderstood: 'Sorry, I did not understand that.',
  outOfDate: 'That button is out of date.',
  choices: {
    book: 'Book',
    status: 'My status',
    cancel: 'Give up my place',
    language: 'Language',
    help: 'Menu',
    back: 'Back',
    leave: 'Leave',
    confirm: 'Book it',
    otherName: 'Other name',
    moreDoctors: 'More doctors',
    giveUp: 'Give it up',
    keep: 'Keep it',
  },
  commands: {
    start: 'Begin',
    book: 'Book an appointment',
    status: 'See your place in line',
    cancel: 'Give up your place',
    language: 'Choose the language',
    help: 'What you can write',
  },
  today: 'today',
  tomorrow: 'tomorrow',
  askDoctor: 'Which doctor?',
  noDoctors: 'No doctor can be booked right now. Please try again later or ask the desk.',
  askDay: (doctor) => `Which day with ${doctor}?`,
  place: ({ doctor, day, place, time }) => `${doctor}, ${day}: place ${place}, ${at(time)}.`,
  askName: 'What name shall we call?',
  nameTooLong: 'That name is too long. Please write at most 80 characters.',
  nameNotPossible: 'That name cannot be used. Please write it in letters, without < or >.',
  askConfirm: ({ doctor, day, place, time, name }) =>
    `Book ${doctor}, ${day}, for ${name}? Place ${place}, ${at(time)}.`,
  booked: ({ ticket, doctor }) => `Booked: ticket ${ticket} with ${doctor}.`,
  nothingBooked: 'Nothing was booked.',
  nothingChanged: 'Nothing was changed.',
  noAppointment: 'You have no appointment. Would you like to book one?',
  status: ({ ticket, doctor, room, day, place, minutes: wait, time, doctorStatus: status }) =>
    [
      `Ticket ${ticket}, ${doctor}, room ${room}, ${day}.`,
      `Place ${place}, wait ${wait === null ? 'paused' : minutes(wait)}${time === null ? '' : `, about ${time}`}.`,
      doctorStatus[status],
    ].join('\n'),
  yourTurn: ({ ticket, doctor, room }) => `Ticket ${ticket}: it is your turn with ${doctor} in room ${room}.`,
  statusLine: ({ ticket, doctor, day, place, minutes: wait, time }) =>
    `Ticket ${ticket}, ${doctor}, ${day}: place ${place}, ${wait === null ? 'paused' : `${wait} min`}${time === null ? '' : `, ${time}`}.`,
  askWhich: 'Which one do you want to give up?',
  appointment: ({ ticket, doctor, day }) => `${ticket}, ${doctor}, ${day}`,
  askGiveUp: ({ ticket, doctor, day }) => `Give up ticket ${ticket} with ${doctor}, ${day}?`,
  cancelled: (doctor) => `Your appointment with ${doctor} is cancelled.`,
  askLanguage: 'Which language?',
  languageSet: 'I write to you in English now.',
}
