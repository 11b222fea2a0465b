import type { Keyword, TelegramCommand } from '@anteroom/contracts/commands.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'

/** What a booking would get. `day` and `time` are written out for the reader; `time` is null while it is not known. */
export type PlaceFacts = { doctor: string; day: string; place: number; time: string | null }

/**
 * One appointment as its patient sees it. `minutes` is the wait by the clinic's rule and `parts` what it is made of;
 * `earliest` and `latest` are when the turn may come, `roughly` when little has been measured yet. All of these are null
 * while the doctor is on a break.
 */
export type StatusFacts = {
  ticket: number
  doctor: string
  room: string
  day: string
  place: number
  minutes: number | null
  parts: { ahead: number; minutesEach: number; inRoom: number; late: number } | null
  turn: { earliest: string; latest: string; roughly: boolean } | null
  doctorStatus: DoctorStatus
}

type Appointment = { ticket: number; doctor: string; day: string }

export type ChatChoice =
  | Keyword
  | 'firstFree'
  | 'back'
  | 'leave'
  | 'confirm'
  | 'otherName'
  | 'otherDay'
  | 'more'
  | 'all'
  | 'goOn'
  | 'giveUp'
  | 'keep'
  | 'moveIt'

/**
 * Every sentence of the conversation, in one language. The same texts go to every channel, so they are short and in
 * plain characters: with its choices a question fits one text message.
 */
export type ChatTexts = {
  /** The word that asks for each command at any time. */
  keywords: Record<Keyword, string>
  welcome: (clinic: string) => string
  help: string
  notUnderstood: string
  outOfDate: string
  /** To somebody who wants what only people can give: help in an emergency, an answer about prices or hours. */
  beyond: string
  /** To somebody who says thank you. */
  welcomed: string
  /** Labels of buttons and numbered choices. */
  choices: Record<ChatChoice, string>
  /** What Telegram's menu says of each command. */
  commands: Record<TelegramCommand, string>
  today: string
  tomorrow: string
  askDoctor: string
  noDoctors: string
  nothingFree: string
  askDay: (doctor: string) => string
  place: (facts: PlaceFacts) => string
  askName: string
  nameTooLong: string
  nameNotPossible: string
  askConfirm: (facts: PlaceFacts & { name: string }) => string
  booked: (facts: PlaceFacts & { ticket: number }) => string
  /** `from` is the day of the place that is given up for it. */
  askMove: (facts: PlaceFacts & { ticket: number; from: string }) => string
  moved: (facts: PlaceFacts & { ticket: number }) => string
  nothingBooked: string
  nothingChanged: string
  noAppointment: string
  status: (facts: StatusFacts) => string
  /** Without room and day, and where letters are dear without the doctor: for a wait that is made of many parts. */
  statusBrief: (facts: StatusFacts) => string
  yourTurn: (facts: StatusFacts) => string
  /** One of several appointments: the same facts in one line. */
  statusLine: (facts: StatusFacts) => string
  /** Under some of several appointments: how many are left out. */
  andMore: (count: number) => string
  askWhich: string
  appointment: (facts: Appointment) => string
  askGiveUp: (facts: Appointment) => string
  cancelled: (doctor: string) => string
  /** To somebody who says to be there, or to be late, on another day. */
  notToday: (facts: Appointment) => string
  here: string
  later: string
  /** To somebody who says how many minutes away they are. */
  lead: (minutes: number) => string
  askLanguage: string
  languageSet: string
  /** For text messages the carrier answers instead. */
  stopped: string
  /** To somebody who came by the link on the page of a place. */
  linked: string
}
