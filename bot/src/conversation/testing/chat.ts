import type { BookAnswer, DoctorAnswer, StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Result } from '@anteroom/contracts/api-client.ts'
import type { VisitType } from '@anteroom/contracts/clinic-details.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { asText } from '../as-text.ts'
import { converse } from '../converse.ts'
import {
  type Answered,
  type Input,
  newConversation,
  type Request,
  type Setting,
  type State,
  type Turn,
} from '../model.ts'

/** Ten in the morning on a Thursday, on the clinic's clock. */
export const setting: Setting = {
  now: Date.parse('2026-11-26T09:00:00Z'),
  channel: 'sms',
  clinicName: 'Riverside Clinic',
  timeZone: 'Europe/Madrid',
  publicUrl: 'https://clinic.example',
  address: null,
  phone: null,
  emergencyNumber: null,
}

const days = ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02']

export const doctor = (id: string, name: string, more: Partial<DoctorAnswer> = {}): DoctorAnswer => ({
  id,
  name,
  specialty: 'General practice',
  room: '1',
  day: '2026-11-26',
  doctorStatus: 'on-time',
  breakUntil: null,
  bookable: true,
  nextPosition: 3,
  estimatedWaitTime: '40 minutes',
  expectedAt: '2026-11-26T09:40:00.000Z',
  window: null,
  unknownFrom: null,
  days,
  code: null,
  hours: [{ from: '2026-11-26T08:00:00.000Z', to: '2026-11-26T16:00:00.000Z' }],
  ...more,
})

export const threeDoctors = [
  doctor('dr_1', 'Dr. Michael Chen', { code: 11 }),
  doctor('dr_2', 'Dr. Sofia Reyes', { code: 12 }),
  doctor('dr_3', 'Dr. Amal Haddad', { code: 13 }),
]

export const appointment = (more: Partial<StatusAnswer> = {}): StatusAnswer => ({
  appointmentId: 'appointment-1',
  patientName: 'Ana Lopez',
  doctor: 'Dr. Michael Chen',
  queuePosition: 2,
  doctorStatus: 'on-time',
  breakUntil: null,
  estimatedWaitTime: '20 minutes',
  status: 'waiting',
  stage: 'expected',
  queueNumber: 5,
  doctorId: 'dr_1',
  room: '1',
  day: '2026-11-26',
  expectedAt: '2026-11-26T09:20:00.000Z',
  window: { earliest: '2026-11-26T09:15:00.000Z', latest: '2026-11-26T09:30:00.000Z', measured: 40 },
  unknownFrom: null,
  change: null,
  waitParts: { ahead: 1, minutesEach: 20, inRoom: 0, late: 0 },
  alertsBy: 'sms',
  unverified: null,
  endedFor: null,
  language: 'en',
  calledAt: null,
  heldUntil: null,
  dayClosed: false,
  today: '2026-11-26',
  asOf: '2026-11-26T09:00:00.000Z',
  rev: 7,
  ...more,
})

export const refused = (reason: Refusal): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { type: `urn:anteroom:problem:${reason}`, title: reason, status: 409, detail: reason, reason },
})

/** What the API has, and which requests it refuses. */
export type ExampleApi = {
  doctors?: DoctorAnswer[]
  visitTypes?: VisitType[]
  appointments?: StatusAnswer[]
  /** What a booking or a move gets. */
  booked?: Partial<StatusAnswer>
  refuses?: Partial<Record<Request['kind'], Refusal>>
  optedOut?: boolean
}

function answerTo(request: Request, api: ExampleApi): Answered {
  const { doctors = threeDoctors, appointments = [], refuses = {}, visitTypes } = api
  const refusal = refuses[request.kind]
  const settle = <Value>(value: Value): Result<Value> => (refusal ? refused(refusal) : { ok: true, value })
  const reach = { telegram: null, sms: null, whatsapp: null }
  const clinic = {
    clinic: setting.clinicName,
    today: '2026-11-26',
    asOf: '2026-11-26T09:00:00.000Z',
    timeZone: setting.timeZone,
    webBookings: 'on' as const,
    language: 'en' as const,
    checkIn: 'anywhere' as const,
    reach,
    ...(visitTypes && { visitTypes }),
  }
  const bookedFor = (patientName: string): BookAnswer => {
    const { appointmentId: id, ...booked } = appointment({
      patientName,
      queuePosition: 3,
      expectedAt: '2026-11-26T09:40:00.000Z',
      ...api.booked,
    })
    return { message: '', appointment: { id, link: `link-of-${id}`, ...booked } }
  }
  const done = { message: '', appointmentId: 'appointment-1', status: 'waiting' as const, rev: 8 }
  switch (request.kind) {
    case 'doctors':
      return { kind: 'answer', to: 'doctors', request, result: settle({ ...clinic, doctors }) }
    case 'place': {
      const onDay = doctors.map((one) => ({ ...one, day: request.day }))
      return { kind: 'answer', to: 'place', request, result: settle({ ...clinic, doctors: onDay }) }
    }
    case 'first-free': {
      const openings = doctors
        .filter(({ bookable }) => bookable)
        .map(({ id, name, nextPosition, ...free }) => ({ ...free, doctorId: id, doctor: name, position: nextPosition }))
      const { timeZone } = setting
      return { kind: 'answer', to: 'first-free', request, result: settle({ day: request.day, timeZone, openings }) }
    }
    case 'hours':
      return { kind: 'answer', to: 'hours', request, result: settle({ ...clinic, doctors }) }
    case 'opted-out': {
      const patient = {
        name: null,
        names: [],
        language: 'en' as const,
        consent: null,
        textedCancelAt: null,
        leadMinutes: null,
      }
      const optedOutAt = api.optedOut ? '2026-11-26T08:00:00.000Z' : null
      return { kind: 'answer', to: 'opted-out', request, result: settle({ ...patient, optedOutAt }) }
    }
    case 'search':
      return { kind: 'answer', to: 'search', request, result: settle({ appointments }) }
    case 'book':
      return { kind: 'answer', to: 'book', request, result: settle(bookedFor(request.patientName)) }
    case 'reschedule':
      return { kind: 'answer', to: 'reschedule', request, result: settle(bookedFor('Ana Lopez')) }
    case 'cancel':
      return { kind: 'answer', to: 'cancel', request, result: settle(done) }
    case 'check-in':
      return { kind: 'answer', to: 'check-in', request, result: settle(done) }
    case 'return':
      return { kind: 'answer', to: 'return', request, result: settle(done) }
    case 'hold':
      return { kind: 'answer', to: 'hold', request, result: settle(done) }
    case 'call-back':
      return { kind: 'answer', to: 'call-back', request, result: settle(done) }
    case 'lead':
      return { kind: 'answer', to: 'lead', request, result: settle(undefined) }
    case 'set-language':
      return { kind: 'answer', to: 'set-language', request, result: settle(undefined) }
    case 'opt-out':
      return { kind: 'answer', to: 'opt-out', request, result: settle(undefined) }
    case 'redeem':
      return { kind: 'answer', to: 'redeem', request, result: settle(appointments[0] ?? appointment()) }
  }
}

type Known = {
  language?: Language
  patientName?: string | null
  names?: string[]
  channel?: Setting['channel']
  clinicName?: string
  facts?: Partial<Pick<Setting, 'address' | 'phone' | 'emergencyNumber' | 'wording'>>
}

/** A patient in conversation with the clinic: each message is answered as the API has it at that moment. */
export function exampleChat(api: ExampleApi = {}, known: Known | Language = {}) {
  const {
    language = 'en',
    patientName = null,
    names = patientName === null ? [] : [patientName],
    channel = 'sms',
    clinicName = setting.clinicName,
    facts = {},
  } = typeof known === 'string' ? { language: known } : known
  let state: State = newConversation({ language, patientName, names })
  let shown: Turn['replies'] = []
  const requests: Request[] = []
  let now = setting.now

  function take(input: Input) {
    now += 1_000
    const current = { ...setting, ...facts, channel, clinicName, now }
    let turn = converse(state, input, current)
    shown = [...turn.replies]
    while (turn.request) {
      requests.push(turn.request)
      turn = converse(turn.state, answerTo(turn.request, api), current)
      shown.push(...turn.replies)
    }
    state = turn.state
  }

  const chat = {
    api,
    requests,
    state: () => state,
    text: () => shown.map(({ text }) => text).join('\n'),
    /** As a text message has it. */
    sms: () => asText(shown, channel),
    choices: () => shown.flatMap(({ choices }) => choices),
    labels: () => chat.choices().map(({ label }) => label),
    replies: () => shown,
    /** The bookings that the API was asked for. */
    bookings: () => requests.filter(({ kind }) => kind === 'book'),
    wait(milliseconds: number) {
      now += milliseconds
    },
    say(...texts: string[]) {
      for (const text of texts) take({ kind: 'text', text })
      return chat
    },
    /** Presses the button with that label. */
    press(...labels: string[]) {
      for (const label of labels) {
        const choice = chat.choices().find((one) => one.label === label)
        if (!choice) throw new Error(`No button says "${label}", but ${chat.labels().join(', ')}`)
        take({ kind: 'button', id: choice.id })
      }
      return chat
    },
    take,
    pressId(id: string) {
      take({ kind: 'button', id })
      return chat
    },
  }
  return chat
}
