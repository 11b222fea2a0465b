import type {
  AppointmentAnswer,
  BookAnswer,
  DoctorAnswer,
  DoctorsAnswer,
  OpeningsAnswer,
  SearchAnswer,
  StatusAnswer,
} from '@anteroom/contracts/answers.ts'
import type { Result } from '@anteroom/contracts/api-client.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { Keyword } from '@anteroom/messages/chat/chat-texts.ts'

/** What the conversation is held in: the time of the message, its channel, and the clinic's name and IANA time zone. */
export type Setting = { now: Instant; channel: Channel; clinicName: string; timeZone: string }

export type BookableDoctor = Pick<DoctorAnswer, 'id' | 'name' | 'code' | 'days'>

/** An appointment that the patient has. */
export type Held = Pick<StatusAnswer, 'appointmentId' | 'queueNumber' | 'doctor' | 'doctorId' | 'day' | 'stage'>

/**
 * What a booking would get, as the API said when the day was chosen. `moving`: the appointment whose place is given up
 * for it.
 */
export type Draft = {
  doctor: BookableDoctor
  day: Day
  place: number
  expectedAt: string | null
  moving: Held | null
}

/** What a patient asked for in words, as far as it was said. */
export type BookingIntent = {
  /** Words that may name a doctor, and what else is certain to name one: an id in a link, the number on a poster. */
  words: string[]
  doctorId: string | null
  code: number | null
  day: Day | null
  /** Whoever can see the patient first. */
  firstFree: boolean
  /** The words were all there was: when they name nobody, the message was not understood. */
  isGuess: boolean
}

/**
 * Why the patient's appointments are asked for. `greeting`: somebody said hello. `day`: where a place is moved to;
 * `words` may name another doctor.
 */
export type Purpose =
  | { why: 'greeting' | 'status' | 'cancel' | 'here' | 'later' }
  | { why: 'move'; day: Day | null; words: string[] }

/** Where the conversation stands: which question is open, and what has been settled so far. `from`: the first choice shown. */
type Step =
  | { step: 'idle' }
  | { step: 'doctor'; doctors: BookableDoctor[]; moving: Held | null; day: Day | null; from: number }
  | { step: 'day'; doctor: BookableDoctor; moving: Held | null; from: number }
  | { step: 'name'; draft: Draft }
  | { step: 'confirm'; draft: Draft; patientName: string }
  | { step: 'which'; purpose: Purpose; appointments: Held[]; from: number }
  | { step: 'give-up'; appointment: Held }

/** What a patient can do: by button, by the number of a choice, or in words. */
export type Action =
  | { do: Exclude<Keyword, 'move'> | 'stop' | 'start' | 'greeting' | 'thanks' | 'beyond' }
  | { do: 'move'; day: Day | null; words?: string[] }
  | { do: 'intent'; intent: BookingIntent }
  | { do: 'doctor'; doctorId: string }
  | { do: 'day'; day: Day }
  | { do: 'name'; name: string }
  | { do: 'appointment'; appointmentId: string }
  | { do: 'set-language'; language: Language }
  | { do: 'lead'; minutes: number }
  | { do: 'redeem'; code: string }
  | { do: 'first-free' | 'confirm' | 'rename' | 'other-day' | 'more' | 'all' | 'go-on' | 'back' | 'leave' }

export type State = {
  language: Language
  /** Asked once; later bookings offer it. */
  patientName: string | null
  at: Step
  /** Names the last question. It rises, so that a button under an older one is recognised; 0 before the first. */
  question: number
  /** The choices that stood under it, in their order: number 1 is the first. */
  offered: Action[]
}

/**
 * `id` is what a button carries, at most 64 bytes. A choice's place in the list is its number. `keyword` is the word that
 * does the same at any time; `out` marks the ways out of the question.
 */
export type Choice = { id: string; label: string; keyword?: string; out?: true }

/** The replies to one message are shown together; only the last has choices. */
export type Reply = { text: string; choices: Choice[] }

type Asked =
  | { kind: 'doctors'; intent: BookingIntent | null; moving: Held | null }
  | { kind: 'place'; doctor: BookableDoctor; day: Day; moving: Held | null }
  | { kind: 'first-free'; day: Day }
  /** `appointmentId`: the button was pressed under the card of that one, and no other is meant. */
  | { kind: 'search'; purpose: Purpose; appointmentId?: string }
  | { kind: 'book'; doctorId: string; patientName: string; scheduledTime: string; language: Language }
  | { kind: 'reschedule'; appointment: Held; doctorId: string; scheduledTime: string }
  | { kind: 'cancel'; appointment: Held }
  | { kind: 'check-in'; appointment: Held }
  | { kind: 'return'; appointment: Held }
  | { kind: 'hold'; appointment: Held }
  | { kind: 'lead'; minutes: number; language: Language }
  | { kind: 'set-language'; language: Language }
  | { kind: 'opt-out'; optedOut: boolean }
  | { kind: 'redeem'; code: string }

/**
 * What the conversation asks of the API. Its answer comes back as an {@link Answered} input. `said` is what the patient is
 * to be told together with what comes of it.
 */
export type Request = Asked & { said?: string[] }

type Answers = {
  doctors: DoctorsAnswer
  place: DoctorsAnswer
  'first-free': OpeningsAnswer
  search: SearchAnswer
  book: BookAnswer
  reschedule: BookAnswer
  cancel: AppointmentAnswer
  'check-in': AppointmentAnswer
  return: AppointmentAnswer
  hold: AppointmentAnswer
  lead: undefined
  'set-language': undefined
  'opt-out': undefined
  redeem: StatusAnswer
}

export type Answered = {
  [Kind in Request['kind']]: {
    kind: 'answer'
    to: Kind
    request: Extract<Request, { kind: Kind }>
    result: Result<Answers[Kind]>
  }
}[Request['kind']]

export type AnswerTo<Kind extends Answered['to']> = Extract<Answered, { to: Kind }>

/** A button may stand under a reply of the conversation, or under the live card of an appointment. */
export type Input = { kind: 'text'; text: string } | { kind: 'button'; id: string } | Answered

/** `request`, if any, has to be carried out and answered before the patient's next message is taken. */
export type Turn = { state: State; replies: Reply[]; request?: Request }

/** A conversation that has not begun, with what is known of the patient. */
export const newConversation = ({ language, patientName }: Pick<State, 'language' | 'patientName'>): State => ({
  language,
  patientName,
  at: { step: 'idle' },
  question: 0,
  offered: [],
})
