import type { Change } from '@anteroom/contracts/change.ts'
import type { Keyword, TelegramCommand } from '@anteroom/contracts/commands.ts'

/**
 * What a booking would get. `day` and `turn`, in words: "tomorrow, Sat 28 Nov", "about 14:20". `ahead`: how many
 * people; null: left out.
 */
export type OfferFacts = { doctor: string; day: string; turn: string; ahead: number | null }

/** What an estimated wait is made of, in minutes. */
export type WaitFacts = { ahead: number; minutesEach: number; inRoom: number; late: number }

type Appointment = { ticket: number; doctor: string; day: string }

export type ChatChoice =
  | Keyword
  | 'firstFree'
  | 'back'
  | 'leave'
  | 'confirm'
  | 'otherName'
  | 'otherDay'
  | 'skip'
  | 'more'
  | 'all'
  | 'goOn'
  | 'giveUp'
  | 'keep'
  | 'moveIt'

/** What somebody may send in place of text. */
export type Media = 'voice' | 'photo' | 'video' | 'file' | 'location' | 'contact' | 'sticker' | 'forwarded'

/** Every sentence of the conversation in one language. A reply leaves out a sentence for which an SMS has no room. */
export type ChatTexts = {
  /** The word for each command, understood at any time. The carrier acts on CANCEL, so cancelling has another word. */
  keywords: Record<Keyword, string>
  /** For menus with room for one word, where cancelling is chosen by its number. */
  shortCancel: string
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
  askDoctor: string
  noDoctors: string
  nothingFree: string
  askDay: (doctor: string) => string
  offer: (facts: OfferFacts) => string
  askName: string
  /** The choices are the clinic's own. */
  askVisitType: string
  nameTooLong: string
  nameNotPossible: string
  askConfirm: (facts: OfferFacts & { name: string }) => string
  /** `from`: the day of the appointment that is moved. */
  askMove: (facts: OfferFacts & { ticket: number; from: string }) => string
  nothingBooked: string
  nothingChanged: string
  noAppointment: string
  /** Below a status: the wait by the clinic's rule, and what it is made of. Minutes from 0. */
  wait: (minutes: number) => string
  /** What changed since the patient was last told. */
  change: (change: Change) => string
  /** The same while nobody knows when the doctor starts; from 1. */
  waitOnceStarted: (minutes: number) => string
  waitParts: (parts: WaitFacts) => string
  /** After the wait, while few consultations have been measured. */
  roughly: string
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
  /** Above the status, for a patient who may be late or asks what happens then. */
  ifLate: string
  /** The desk has been asked to call the patient back. */
  callBackAsked: string
  /** The reply to a travel time in minutes. */
  lead: (minutes: number) => string
  /** To who asks to be told earlier and not how many minutes: alerts go by them, and by nothing else. */
  askLead: string
  /** The label of a number of minutes to choose. */
  minutesBefore: (minutes: number) => string
  askLanguage: string
  languageSet: string
  /** For a patient with an appointment who asks to be taken off "the list". */
  askOffList: string
  /** The reply to STOP; not sent by SMS, where the carrier replies. */
  stopped: string
  /** For a member of staff who showed that a phone is theirs, or who tried to with an expired code. */
  testWorks: (clinic: string) => string
  testOver: string
  /** For a patient who opened the bot by the link on the status page. */
  linked: string
  /** The reply to a message that is not text. */
  media: Record<Media, string>
  /** `number`: null where the clinic has set none. */
  emergency: (number: string | null) => string
  /** The clinic's address and phone number; null: not set. */
  where: (address: string | null) => string
  phone: (number: string | null) => string
  /** Times such as `09:00-13:00`; empty on a day without doctors. */
  hours: (day: string, times: string[]) => string
  /** The reply to a request for a certain time of day. */
  noFixedHours: string
  noSpecialty: string
  whichSpecialty: string
  nameNeedsLetters: string
  /** For a name with invisible characters. */
  nameUnseen: string
  /** The reply to a sentence that may ask to get no more messages. */
  howToStop: Record<'telegram' | 'text', string>
  /** After a silence, for a message that may be an automatic reply. */
  hint: string
}
