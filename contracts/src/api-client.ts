import { type AxiosInstance, isAxiosError } from 'axios'
import type * as answers from './answers.ts'
import type { Contact } from './contact.ts'
import type { Problem } from './problem.ts'
import type * as requests from './requests.ts'
import type { DoctorStatus, Language } from './status.ts'

/** What the API answered, or its problem document. A server that cannot be reached is the problem `unavailable`. */
export type Result<Answer> = { ok: true; value: Answer } | { ok: false; problem: Problem }

const UNREACHABLE: Problem = {
  type: 'urn:anteroom:problem:unavailable',
  title: 'Unavailable',
  status: 503,
  detail: 'The clinic cannot be reached right now. Please try again in a moment.',
  reason: 'unavailable',
}

const isProblem = (body: unknown): body is Problem => typeof body === 'object' && body !== null && 'reason' in body

async function settle<Answer>(request: Promise<{ data: Answer }>): Promise<Result<Answer>> {
  try {
    return { ok: true, value: (await request).data }
  } catch (error) {
    if (!isAxiosError(error)) throw error
    const body: unknown = error.response?.data
    return { ok: false, problem: isProblem(body) ? body : UNREACHABLE }
  }
}

/** `key`: the `Idempotency-Key` of a command; a repeat with the same key gets the first answer. */
const keyed = (key: string | undefined) => (key === undefined ? {} : { headers: { 'Idempotency-Key': key } })

const at = (id: string) => `/api/appointments/${encodeURIComponent(id)}`
const of = (doctorId: string) => `/api/doctors/${encodeURIComponent(doctorId)}`

/**
 * The REST API, typed. `http` carries the base address, the time limit and, for the bot, the service key.
 * No call throws for what can happen in daily use.
 */
export const apiClient = (http: AxiosInstance) => ({
  /** The doctors, with what a booking for `day` (default: today) would get. */
  doctors: (day?: string) => settle<answers.DoctorsAnswer>(http.get('/api/doctors', { params: day ? { day } : {} })),
  book: (request: requests.BookRequest, key?: string) =>
    settle<answers.BookAnswer>(http.post('/api/appointments', request, keyed(key))),
  openings: (day?: string) => settle<answers.OpeningsAnswer>(http.get('/api/openings', { params: day ? { day } : {} })),
  status: (id: string) => settle<answers.StatusAnswer>(http.get(`${at(id)}/status`)),
  cancel: (id: string, request: requests.CancelRequest = {}, key?: string) =>
    settle<answers.AppointmentAnswer>(http.post(`${at(id)}/cancel`, request, keyed(key))),
  checkIn: (id: string, key?: string) =>
    settle<answers.AppointmentAnswer>(http.post(`${at(id)}/check-in`, {}, keyed(key))),
  /** Ten minutes more: others pass meanwhile. */
  hold: (id: string, key?: string) => settle<answers.AppointmentAnswer>(http.post(`${at(id)}/hold`, {}, keyed(key))),
  /** Back in line after a missed call or a no-show. */
  comeBack: (id: string, key?: string) =>
    settle<answers.AppointmentAnswer>(http.post(`${at(id)}/return`, {}, keyed(key))),
  reschedule: (id: string, request: requests.RescheduleRequest, key?: string) =>
    settle<answers.BookAnswer>(http.post(`${at(id)}/reschedule`, request, keyed(key))),
  /** A link by which the alerts of this appointment move to Telegram. */
  telegramLink: (id: string) => settle<answers.TelegramLinkAnswer>(http.post(`${at(id)}/telegram-link`, {})),
  setLanguage: (id: string, language: Language) =>
    settle<answers.AppointmentAnswer>(http.post(`${at(id)}/language`, { language })),
  /** The live appointments of one contact, soonest day first. Needs the service key. */
  search: (contact: Contact) => settle<answers.SearchAnswer>(http.post('/api/appointments/search', { contact })),

  /** What is known of a patient by one contact; `not-found` for a stranger. Needs the service key. */
  patient: (contact: Contact) => settle<answers.PatientAnswer>(http.post('/api/patients/search', { contact })),
  /** Needs the service key. */
  changePatient: (request: requests.PatientChange) => settle<undefined>(http.patch('/api/patients', request)),
  /** STOP and START. Can be repeated; a contact that has never booked can opt out, too. Needs the service key. */
  optOut: (request: requests.OptOutRequest) => settle<undefined>(http.post('/api/patients/opt-out', request)),
  /** Moves the alerts of an appointment to the chat that its link led to. Needs the service key. */
  redeem: (request: requests.RedeemRequest) => settle<answers.StatusAnswer>(http.post('/api/links/redeem', request)),

  login: (request: requests.LoginRequest) => settle<answers.SessionAnswer>(http.post('/api/session', request)),
  session: () => settle<answers.SessionAnswer>(http.get('/api/session')),
  logout: () => settle<void>(http.delete('/api/session')),
  board: (doctorId: string, day?: string) =>
    settle<answers.BoardAnswer>(http.get(`${of(doctorId)}/queue`, { params: day ? { day } : {} })),
  next: (doctorId: string, key?: string) =>
    settle<answers.NextAnswer>(http.post(`${of(doctorId)}/next`, {}, keyed(key))),
  /** Takes the last command of staff on this doctor's day back. */
  undo: (doctorId: string, request: requests.UndoRequest, key?: string) =>
    settle<answers.UndoAnswer>(http.post(`${of(doctorId)}/undo`, request, keyed(key))),
  close: (doctorId: string, request: requests.CloseRequest, key?: string) =>
    settle<answers.CloseAnswer>(http.post(`${of(doctorId)}/close`, request, keyed(key))),
  call: (id: string, key?: string) => settle<answers.AppointmentAnswer>(http.post(`${at(id)}/call`, {}, keyed(key))),
  /** The patient was called and is not there. */
  skip: (id: string, key?: string) => settle<answers.AppointmentAnswer>(http.post(`${at(id)}/skip`, {}, keyed(key))),
  noShow: (id: string, key?: string) =>
    settle<answers.AppointmentAnswer>(http.post(`${at(id)}/no-show`, {}, keyed(key))),
  move: (id: string, request: requests.MoveRequest, key?: string) =>
    settle<answers.AppointmentAnswer>(http.post(`${at(id)}/move`, request, keyed(key))),
  transfer: (id: string, request: requests.TransferRequest, key?: string) =>
    settle<answers.BookAnswer>(http.post(`${at(id)}/transfer`, request, keyed(key))),
  setAppointmentStatus: (id: string, status: 'in-progress' | 'done', key?: string) =>
    settle<answers.AppointmentAnswer>(http.patch(`${at(id)}/status`, { status }, keyed(key))),
  setDoctorStatus: (doctorId: string, status: DoctorStatus, key?: string) =>
    settle<answers.DoctorStatusAnswer>(http.patch(`${of(doctorId)}/status`, { status }, keyed(key))),
})

export type ApiClient = ReturnType<typeof apiClient>
