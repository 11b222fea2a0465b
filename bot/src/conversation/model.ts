import type { AlertWording } from '@anteroom/contracts/alert-wording.ts'
import type {
  AppointmentAnswer,
  BookAnswer,
  DoctorAnswer,
  DoctorsAnswer,
  OpeningsAnswer,
  PatientAnswer,
  SearchAnswer,
  StatusAnswer,
} from '@anteroom/contracts/answers.ts'
import type { Result } from '@anteroom/contracts/api-client.ts'
import type { Told } from '@anteroom/contracts/change.ts'
import type { NamesByLanguage, VisitType } from '@anteroom/contracts/clinic-details.ts'
import type { AppointmentCommand, Command } from '@anteroom/contracts/commands.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { Media } from '@anteroom/messages/chat/chat-texts.ts'
import type { Rounds } from './rounds.ts'
import type { Field } from './specialties.ts'

/** The time of the message, its channel, and the clinic: `timeZone` is an IANA name, `publicUrl` has no slash at its end. */
export type Setting = {
  now: Instant
  channel: Channel
  clinicName: string
  /** The same name in other languages, where the clinic has given them. */
  clinicNames?: NamesByLanguage
  /** Of who has said no other one. */
  language?: Language
  timeZone: string
  /** Its own words for alerts, where it has some: a confirmation here is worded like one that is sent. */
  wording?: AlertWording
  publicUrl: string
  address: string | null
  phone: string | null
  /** Whom to call in an emergency. */
  emergencyNumber: string | null
}

export type BookableDoctor = Pick<DoctorAnswer, 'id' | 'name' | 'code' | 'days' | 'specialty'>

/** An appointment that the patient has. `who`: the person it is for, if the patient has some for several people. */
export type PatientAppointment = Pick<
  StatusAnswer,
  'appointmentId' | 'queueNumber' | 'doctor' | 'doctorId' | 'day' | 'stage'
> & { who: string | null }

/** When a turn is expected, as the API said. */
export type Expected = Pick<StatusAnswer, 'expectedAt'> & {
  window?: StatusAnswer['window'] | undefined
  unknownFrom?: StatusAnswer['unknownFrom'] | undefined
}

/**
 * The place that a booking would get, as the API said when the day was chosen. `moving`: the appointment that is moved
 * there.
 */
export type BookingDraft = Expected & {
  doctor: BookableDoctor
  day: Day
  place: number
  moving: PatientAppointment | null
  /** What kinds of visits the clinic tells apart; absent: none, or it is an appointment that is moved. */
  visitTypes?: Pick<VisitType, 'id' | 'name'>[]
  /** The id of one of them; null: the patient did not say. Absent: not asked yet. */
  visitType?: string | null
}

/** The slots of a booking that a patient has filled in words. */
export type BookingIntent = {
  /** Words that may name a doctor, and what else is certain to name one: an id in a link, the number on a poster. */
  words: string[]
  doctorId: string | null
  code: number | null
  day: Day | null
  /** Any doctor, as early as possible. */
  firstFree: boolean
  /** Fields of medicine that the text names. */
  specialties: Field[]
  /** Whom the appointment is for, where the text says it by name. */
  patientName: string | null
  /** The text names a time on the clock, which nobody can book. */
  hour: boolean
  /** The text has words only: when they name nobody, it was not understood. */
  isTentative: boolean
  /** What the text seems to ask for, when its words name nobody. */
  otherwise?: Action
}

/** A text that holds the place of whom has been called, or checks them in. */
type IfCalled = { then: 'here' | 'later'; text: string; otherwise: Action | null }

/**
 * Why the patient's appointments are asked for: a command about one of them, a `greeting`, or `off-list`, which is asked back
 * of whom has one, or to be called back. `day`: where a place is
 * moved to; `words` may name another doctor. `booking`: what is meant by whoever has nothing to move. `if-called`: what it
 * means of whom has been called; `otherwise`: what it means from anybody else, null where it is not understood.
 */
export type Purpose =
  | {
      why: Exclude<AppointmentCommand, 'move'> | 'greeting' | 'off-list' | 'call-back'
      words?: string[]
      code?: string
    }
  | { why: 'move'; day: Day | null; words: string[]; booking?: BookingIntent }
  | ({ why: 'if-called' } & IfCalled)

/** The open question, and the slots filled so far. `from`: the first choice shown. */
type Step =
  | { step: 'idle' }
  | {
      step: 'doctor'
      doctors: BookableDoctor[]
      /** The fields of medicine asked for, to which these doctors belong. */
      specialties: Field[]
      moving: PatientAppointment | null
      day: Day | null
      from: number
    }
  | { step: 'day'; doctor: BookableDoctor; moving: PatientAppointment | null; from: number }
  | { step: 'name'; draft: BookingDraft }
  | { step: 'visit-type'; draft: BookingDraft; patientName: string }
  | { step: 'confirm'; draft: BookingDraft; patientName: string }
  | { step: 'which'; purpose: Purpose; appointments: PatientAppointment[]; from: number }
  | { step: 'give-up'; appointment: PatientAppointment }

/** What a patient can do: by command, by button, by the number of a choice, or in words. */
export type Action =
  | { do: Exclude<Command, 'move'> | 'greeting' | 'thanks'; words?: string[]; code?: string }
  | {
      do:
        | 'emergency'
        | 'beyond'
        | 'where'
        | 'room'
        | 'phone'
        | 'how-to-stop'
        | 'hour'
        | 'off-list'
        | 'call-back'
        | 'lateness'
        | 'ask-lead'
    }
  | { do: 'hours'; day: Day | null }
  | ({ do: 'if-called' } & IfCalled)
  | { do: 'move'; day: Day | null; words?: string[]; booking?: BookingIntent }
  | { do: 'intent'; intent: BookingIntent }
  | { do: 'doctor'; doctorId: string }
  | { do: 'day'; day: Day }
  | { do: 'name'; name: string }
  | { do: 'visit-type'; visitType: string | null }
  | { do: 'appointment'; appointmentId: string }
  | { do: 'set-language'; language: Language }
  | { do: 'lead'; minutes: number }
  | { do: 'redeem'; code: string }
  | { do: 'first-free' | 'confirm' | 'rename' | 'other-day' | 'more' | 'all' | 'go-on' | 'back' | 'leave' }

export type ToldTurn = Told & { appointmentId: string }

export type State = {
  language: Language
  /** Asked once; later bookings offer it. */
  patientName: string | null
  /** Everybody that the patient has booked for, the last one first. With several the name is asked each time. */
  names: string[]
  /** Whom the booking is for, as it was said with it; absent: it is asked. */
  forWhom?: string
  at: Step
  /** Number of the last question. It rises, so that a button under an older one is recognised; 0 before the first. */
  question: number
  /** The choices under it, in their order: number 1 is the first. */
  offered: Action[]
  /** What was last told of each appointment's turn. */
  told?: ToldTurn[]
  /** What was heard lately, while it may be an auto-reply. */
  rounds?: Rounds
  /** The last message and the state before it, while an edit of it can take its place. */
  last?: { message: string; before: Pick<State, 'at' | 'patientName' | 'names' | 'offered'> }
}

/**
 * `id` is the button's data, at most 64 bytes. A choice's place in the list is its number. `keyword` asks for the same at
 * any time; `out` marks the ways out of the question. `byWord`: it has no number, since a number may be meant as an answer.
 */
export type Choice = { id: string; label: string; keyword?: string; out?: true; byWord?: true }

/** The replies to one message are shown together; only the last has choices. */
export type Reply = { text: string; choices: Choice[] }

type ApiRequest =
  | { kind: 'doctors'; intent: BookingIntent | null; moving: PatientAppointment | null }
  | { kind: 'place'; doctor: BookableDoctor; day: Day; moving: PatientAppointment | null }
  | { kind: 'first-free'; day: Day; specialties: Field[] }
  | { kind: 'hours'; day: Day }
  /** Whether the patient has opted out: a YES opts in then, and else answers the question. */
  | { kind: 'opted-out' }
  /** `appointmentId`: the button was under the card of that one, and no other is meant. */
  | { kind: 'search'; purpose: Purpose; appointmentId?: string }
  | {
      kind: 'book'
      doctorId: string
      patientName: string
      scheduledTime: string
      language: Language
      visitType?: string
    }
  | { kind: 'reschedule'; appointment: PatientAppointment; doctorId: string; scheduledTime: string }
  | { kind: 'cancel'; appointment: PatientAppointment }
  | { kind: 'check-in'; appointment: PatientAppointment; code?: string }
  | { kind: 'return'; appointment: PatientAppointment }
  | { kind: 'hold'; appointment: PatientAppointment }
  | { kind: 'call-back'; appointment: PatientAppointment }
  | { kind: 'lead'; minutes: number; language: Language }
  | { kind: 'set-language'; language: Language }
  | { kind: 'opt-out'; optedOut: boolean }
  | { kind: 'redeem'; code: string }

/**
 * What the conversation asks of the API, which answers with an {@link Answered} input. `notices` are shown to the patient
 * above the reply that follows.
 */
export type Request = ApiRequest & { notices?: string[] }

type Answers = {
  doctors: DoctorsAnswer
  place: DoctorsAnswer
  'first-free': OpeningsAnswer
  hours: DoctorsAnswer
  'opted-out': PatientAnswer
  search: SearchAnswer
  book: BookAnswer
  reschedule: BookAnswer
  cancel: AppointmentAnswer
  'check-in': AppointmentAnswer
  return: AppointmentAnswer
  hold: AppointmentAnswer
  'call-back': AppointmentAnswer
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

/**
 * The words of a patient. `message` names it, so that an edit of it is recognised; `repliesTo`: when the older message was
 * sent which it answers.
 */
export type TextInput = { kind: 'text'; text: string; message?: string; edited?: true; repliesTo?: Instant }

/** A button may stand under a reply of the conversation, or under the live card of an appointment. */
export type Input = TextInput | { kind: 'media'; media: Media } | { kind: 'button'; id: string } | Answered

/** `request`, if any, is executed and answered before the patient's next message is handled. */
export type Turn = { state: State; replies: Reply[]; request?: Request }

/** A conversation before its first message, with what is known of the patient. */
export const newConversation = ({
  language,
  patientName,
  names = [],
}: Pick<State, 'language' | 'patientName'> & { names?: string[] }): State => ({
  language,
  patientName,
  names,
  at: { step: 'idle' },
  question: 0,
  offered: [],
})
