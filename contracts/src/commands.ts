import type { AppointmentStatus } from './status.ts'

type CommandFacts = {
  /** Its name in Telegram's menu, which allows Latin letters only. */
  telegram: string
  /**
   * Whether it can be written as a word on every channel; `messages/` has the words, one per language. None may be a
   * word that carriers act on, such as CANCEL, END, QUIT, STOP, START, YES, HELP and INFO.
   */
  keyword: boolean
  /** Whether the live card on Telegram has a button for it. */
  card: boolean
  /** Which of the patient's appointments it can be about. `onItsDay`: today's, if there is one. */
  about: { statuses: readonly AppointmentStatus[]; onItsDay: boolean } | null
}

const live = ['waiting', 'in-progress'] as const
const waiting = ['waiting'] as const

/**
 * The commands that a patient can give at any time on every channel. The bot's action for a command has the same name.
 * All other lists of commands derive from this one: a new row does not compile until `messages/` has its words, the bot
 * its vocabulary and action, and the tests an example in each language.
 */
export const commands = {
  book: { telegram: 'book', keyword: true, card: false, about: null },
  status: { telegram: 'status', keyword: true, card: false, about: { statuses: live, onItsDay: false } },
  /** "I am at the clinic", and "I am back" after a missed call. */
  here: { telegram: 'here', keyword: true, card: true, about: { statuses: waiting, onItsDay: true } },
  later: { telegram: 'later', keyword: true, card: true, about: { statuses: waiting, onItsDay: true } },
  move: { telegram: 'reschedule', keyword: true, card: true, about: { statuses: waiting, onItsDay: false } },
  cancel: { telegram: 'cancel', keyword: true, card: true, about: { statuses: waiting, onItsDay: false } },
  language: { telegram: 'language', keyword: true, card: false, about: null },
  help: { telegram: 'help', keyword: true, card: false, about: null },
  stop: { telegram: 'stop', keyword: false, card: false, about: null },
  start: { telegram: 'start', keyword: false, card: false, about: null },
} as const satisfies Record<string, CommandFacts>

type Commands = typeof commands
export type Command = keyof Commands
export const commandNames = Object.keys(commands) as Command[]

type CommandsWith<Facts extends { [Fact in keyof CommandFacts]?: unknown }> = {
  [Name in Command]: Commands[Name] extends Facts ? Name : never
}[Command]

/** The commands that have a word. */
export type Keyword = CommandsWith<{ keyword: true }>
/** The commands that have a button under the card. */
export type CardAction = CommandsWith<{ card: true }>
/** The commands about an appointment. */
export type AppointmentCommand = CommandsWith<{ about: object }>

export type TelegramCommand = Commands[Command]['telegram']

export const isKeyword = (name: string): name is Keyword =>
  commandNames.some((one) => one === name && commands[one].keyword)
const isCardAction = (name: Command): name is CardAction => commands[name].card

export const keywords = commandNames.filter(isKeyword)
export const cardActions = commandNames.filter(isCardAction)
