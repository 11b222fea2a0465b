import type { Keyword, TelegramCommand } from '@anteroom/contracts/commands.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'

/** The place that a booking would get. `day` and `time` are formatted for the reader; `time` is null if unknown. */
export type PlaceFacts = { doctor: string; day: string; place: number; time: string | null }

/**
 * One appointment as its patient sees it. `minutes` is the wait by the clinic's rule, `parts` are its summands. `turn`
 * is the window of the turn; `roughly` if few consultations have been measured. All three are null while the doctor is
 * on a break.
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
 * Every sentence of the conversation in one language. All channels get the same texts, so they are short and in plain
 * characters: a question with its choices fits one text message.
 */
export type ChatTexts = {
  /** The word that asks for each command at any time. */
  keywords: Record<Keyword, string>
  welcome: (clinic: string) => string
  help: string
  notUnderstood: string
  outOfDate: string
  /** For requests that need a person: an emergency, a question about prices or hours. */
  beyond: string
  /** The reply to thanks. */
  welcomed: string
  /** Labels of buttons and numbered choices. */
  choices: Record<ChatChoice, string>
  /** Descriptions of the commands in Telegram's menu. */
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
  /** `from`: the day of the appointment that is moved. */
  askMove: (facts: PlaceFacts & { ticket: number; from: string }) => string
  moved: (facts: PlaceFacts & { ticket: number }) => string
  nothingBooked: string
  nothingChanged: string
  noAppointment: string
  status: (facts: StatusFacts) => string
  /** For a wait of many parts: without room and day, and without the doctor where UCS-2 limits the length. */
  statusBrief: (facts: StatusFacts) => string
  yourTurn: (facts: StatusFacts) => string
  /** The same facts in one line, for a list of appointments. */
  statusLine: (facts: StatusFacts) => string
  /** Below a shortened list of appointments: how many are left out. */
  andMore: (count: number) => string
  askWhich: string
  appointment: (facts: Appointment) => string
  askGiveUp: (facts: Appointment) => string
  cancelled: (doctor: string) => string
  /** The reply to "here" or "later" on another day than the appointment's. */
  notToday: (facts: Appointment) => string
  here: string
  later: string
  /** The reply to a travel time in minutes. */
  lead: (minutes: number) => string
  askLanguage: string
  languageSet: string
  /** The reply to STOP; not sent by SMS, where the carrier replies. */
  stopped: string
  /** For a patient who opened the bot by the link on the status page. */
  linked: string
}

/** `10:20-10:50`, or the one time if both are the same. */
export const timeRange = ({ earliest, latest }: { earliest: string; latest: string }): string =>
  earliest === latest ? earliest : `${earliest}-${latest}`
