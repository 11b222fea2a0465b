import type {
  AppointmentAnswer,
  BookAnswer,
  DoctorAnswer,
  DoctorsAnswer,
  SearchAnswer,
  StatusAnswer,
} from '@anteroom/contracts/answers.ts'
import type { Result } from '@anteroom/contracts/api-client.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { ChatCommand } from '@anteroom/messages/chat/chat-texts.ts'

/** What the conversation is held in: the time of the message, and the clinic's name and IANA time zone. */
export type Setting = { now: Instant; clinicName: string; timeZone: string }

export type BookableDoctor = Pick<DoctorAnswer, 'id' | 'name' | 'days'>

/** What a booking would get, as the API said when the day was chosen. */
export type Draft = {
  doctor: BookableDoctor
  day: Day
  place: number
  expectedAt: string | null
}

export type Held = Pick<StatusAnswer, 'appointmentId' | 'queueNumber' | 'doctor' | 'day'>

/** Where the conversation stands: which question is open, and what has been settled so far. */
export type Step =
  | { step: 'idle' }
  | { step: 'doctor'; doctors: BookableDoctor[]; page: number }
  | { step: 'day'; doctor: BookableDoctor }
  | { step: 'name'; draft: Draft }
  | { step: 'confirm'; draft: Draft; patientName: string }
  | { step: 'which'; appointments: Held[] }
  | { step: 'give-up'; appointment: Held }

/** What a patient can do: by button, by the number of a choice, or in words. */
export type Action =
  | { do: ChatCommand | 'start' }
  | { do: 'doctor'; doctorId: string }
  | { do: 'day'; day: Day }
  | { do: 'name'; name: string }
  | { do: 'appointment'; appointmentId: string }
  | { do: 'set-language'; language: Language }
  | { do: 'confirm' | 'rename' | 'more' | 'back' | 'leave' | 'repeat' }

export type State = {
  language: Language
  /** Asked once; later bookings offer it. */
  patientName: string | null
  at: Step
  /** Names the last question. It rises, so that a button under an older one is recognised. */
  question: number
  /** The choices that stood under it, in their order: number 1 is the first. */
  offered: Action[]
}

/** `id` is what a button carries, at most 64 bytes. A choice's place in the list is its number. */
export type Choice = { id: string; label: string }

/** The replies to one message are shown together; only the last has choices. */
export type Reply = { text: string; choices: Choice[] }

/** What the conversation asks of the API. Its answer comes back as an {@link Answered} input. */
export type Request =
  | { kind: 'doctors' }
  | { kind: 'place'; doctor: BookableDoctor; day: Day }
  | { kind: 'search'; why: 'status' | 'cancel' }
  | { kind: 'book'; doctorId: string; patientName: string; scheduledTime: string; language: Language }
  | { kind: 'cancel'; appointment: Held }
  | { kind: 'set-language'; language: Language }

type Answers = {
  doctors: DoctorsAnswer
  place: DoctorsAnswer
  search: SearchAnswer
  book: BookAnswer
  cancel: AppointmentAnswer
  'set-language': SearchAnswer
}

export type Answered = {
  [Kind in Request['kind']]: {
    kind: 'answer'
    to: Kind
    request: Extract<Request, { kind: Kind }>
    result: Result<Answers[Kind]>
  }
}[Request['kind']]

export type Input = { kind: 'text'; text: string } | { kind: 'button'; id: string } | Answered

/** `request`, if any, has to be carried out and answered before the patient's next message is taken. */
export type Turn = { state: State; replies: Reply[]; request?: Request }

/** A conversation that has not begun. */
export const newConversation = (language: Language): State => ({
  language,
  patientName: null,
  at: { step: 'idle' },
  question: 0,
  offered: [],
})
