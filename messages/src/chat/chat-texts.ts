import type { DoctorStatus } from '@anteroom/contracts/status.ts'

/** What a booking would get. `day` and `time` are written out for the reader; `time` is null while it is not known. */
export type PlaceFacts = { doctor: string; day: string; place: number; time: string | null }

/** One appointment as its patient sees it. `minutes` and `time` are null while the doctor is on a break. */
export type StatusFacts = {
  ticket: number
  doctor: string
  room: string
  day: string
  place: number
  minutes: number | null
  time: string | null
  doctorStatus: DoctorStatus
}

/** The commands that a patient can give at any time. */
export const chatCommands = ['book', 'status', 'cancel', 'language', 'help'] as const
export type ChatCommand = (typeof chatCommands)[number]

export type ChatChoice = ChatCommand | 'back' | 'leave' | 'confirm' | 'otherName' | 'moreDoctors' | 'giveUp' | 'keep'

/**
 * Every sentence of the conversation, in one language. The same texts go to every channel, so they are short and in
 * plain characters: with its choices a question fits two SMS segments, most fit one.
 */
export type ChatTexts = {
  /** The language's name in itself. */
  languageName: string
  /** How dates and times are written, as a BCP 47 tag. */
  locale: string
  welcome: (clinic: string) => string
  help: string
  notUnderstood: string
  outOfDate: string
  /** Labels of buttons and numbered choices. */
  choices: Record<ChatChoice, string>
  /** What Telegram's menu says of each command. */
  commands: Record<ChatCommand | 'start', string>
  today: string
  tomorrow: string
  askDoctor: string
  noDoctors: string
  askDay: (doctor: string) => string
  place: (facts: PlaceFacts) => string
  askName: string
  nameTooLong: string
  nameNotPossible: string
  askConfirm: (facts: PlaceFacts & { name: string }) => string
  booked: (facts: { ticket: number; doctor: string }) => string
  nothingBooked: string
  nothingChanged: string
  noAppointment: string
  status: (facts: StatusFacts) => string
  yourTurn: (facts: StatusFacts) => string
  /** One of several appointments: the same facts in one line. */
  statusLine: (facts: StatusFacts) => string
  askWhich: string
  appointment: (facts: { ticket: number; doctor: string; day: string }) => string
  askGiveUp: (facts: { ticket: number; doctor: string; day: string }) => string
  cancelled: (doctor: string) => string
  askLanguage: string
  languageSet: string
}
