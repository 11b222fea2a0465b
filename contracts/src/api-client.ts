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
  status: (id: string) => settle<answers.StatusAnswer>(http.get(`${at(id)}/status`)),
  cancel: (id: string, request: requests.CancelRequest = {}, key?: string) =>
    settle<answers.AppointmentAnswer>(http.post(`${at(id)}/cancel`, request, keyed(key))),
  setLanguage: (id: string, language: Language) =>
    settle<answers.AppointmentAnswer>(http.post(`${at(id)}/language`, { language })),
  /** The live appointments of one contact, soonest day first. Needs the service key. */
  search: (contact: Contact) => settle<answers.SearchAnswer>(http.post('/api/appointments/search', { contact })),

  login: (request: requests.LoginRequest) => settle<answers.SessionAnswer>(http.post('/api/session', request)),
  session: () => settle<answers.SessionAnswer>(http.get('/api/session')),
  logout: () => settle<void>(http.delete('/api/session')),
  board: (doctorId: string, day?: string) =>
    settle<answers.BoardAnswer>(http.get(`${of(doctorId)}/queue`, { params: day ? { day } : {} })),
  next: (doctorId: string, key?: string) =>
    settle<answers.NextAnswer>(http.post(`${of(doctorId)}/next`, {}, keyed(key))),
  setAppointmentStatus: (id: string, status: 'in-progress' | 'done', key?: string) =>
    settle<answers.AppointmentAnswer>(http.patch(`${at(id)}/status`, { status }, keyed(key))),
  setDoctorStatus: (doctorId: string, status: DoctorStatus, key?: string) =>
    settle<answers.DoctorStatusAnswer>(http.patch(`${of(doctorId)}/status`, { status }, keyed(key))),
})

export type ApiClient = ReturnType<typeof apiClient>
