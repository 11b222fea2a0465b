import * as answers from '@anteroom/contracts/answers.ts'
import * as requests from '@anteroom/contracts/requests.ts'
import { z } from 'zod'
import { bookingChannels } from '../commands/booking-link.ts'

const id = z.object({ id: z.string() })
const idAndWay = z.object({ id: z.string(), to: z.enum(bookingChannels) })
const key = z.object({ 'Idempotency-Key': requests.IdempotencyKey.optional() })
const staff = [{ session: [] }]
const bot = [{ serviceKey: [] }]

export type Route = {
  does: string
  params?: typeof id | typeof idAndWay
  query?: z.ZodObject
  headers?: typeof key
  body?: z.ZodType
  answer?: z.ZodType
  /** Of the answer; JSON unless it says something else. */
  mediaType?: string
  status?: number
  security?: typeof staff | typeof bot
}

/** Every route by its method and path, with the schemas that check and type it. */
export const routes: Record<string, Route> = {
  'post /api/appointments': {
    does: 'Book an appointment',
    headers: key,
    body: requests.BookRequest,
    answer: answers.BookAnswer,
    status: 201,
  },
  'get /api/appointments/{id}/status': { does: 'Live status for a patient', params: id, answer: answers.StatusAnswer },
  'patch /api/appointments/{id}/status': {
    does: 'Start or finish an appointment',
    params: id,
    headers: key,
    body: requests.AppointmentStatusRequest,
    answer: answers.AppointmentAnswer,
    security: staff,
  },
  'post /api/appointments/{id}/cancel': {
    does: 'Give the place up',
    params: id,
    headers: key,
    body: requests.CancelRequest,
    answer: answers.AppointmentAnswer,
  },
  'post /api/appointments/{id}/language': {
    does: 'Set the language of its alerts',
    params: id,
    headers: key,
    body: requests.LanguageRequest,
    answer: answers.AppointmentAnswer,
  },
  'post /api/appointments/{id}/check-in': {
    does: 'The patient is at the clinic',
    params: id,
    headers: key,
    answer: answers.AppointmentAnswer,
  },
  'post /api/appointments/{id}/hold': {
    does: 'Ten minutes more',
    params: id,
    headers: key,
    answer: answers.AppointmentAnswer,
  },
  'post /api/appointments/{id}/return': {
    does: 'Back in line after a missed call',
    params: id,
    headers: key,
    answer: answers.AppointmentAnswer,
  },
  'post /api/appointments/{id}/call': {
    does: 'Call a waiting patient',
    params: id,
    headers: key,
    answer: answers.AppointmentAnswer,
    security: staff,
  },
  'post /api/appointments/{id}/skip': {
    does: 'The patient was called and is not there',
    params: id,
    headers: key,
    answer: answers.AppointmentAnswer,
    security: staff,
  },
  'post /api/appointments/{id}/no-show': {
    does: 'The patient did not come',
    params: id,
    headers: key,
    answer: answers.AppointmentAnswer,
    security: staff,
  },
  'post /api/appointments/{id}/move': {
    does: 'Another place in line, for a reason',
    params: id,
    headers: key,
    body: requests.MoveRequest,
    answer: answers.AppointmentAnswer,
    security: staff,
  },
  'post /api/appointments/{id}/transfer': {
    does: 'To another doctor, keeping the time of booking',
    params: id,
    headers: key,
    body: requests.TransferRequest,
    answer: answers.BookAnswer,
    security: staff,
  },
  'post /api/appointments/{id}/reschedule': {
    does: 'To another day',
    params: id,
    headers: key,
    body: requests.RescheduleRequest,
    answer: answers.BookAnswer,
  },
  'post /api/appointments/{id}/telegram-link': {
    does: 'A link that moves its alerts to a Telegram chat, for half an hour and once',
    params: id,
    answer: answers.TelegramLinkAnswer,
  },
  'post /api/links/redeem': {
    does: 'Move the alerts of an appointment to the chat that its link led to',
    body: requests.RedeemRequest,
    answer: answers.StatusAnswer,
    security: bot,
  },
  'post /api/appointments/search': {
    does: 'The live appointments of a contact',
    body: requests.SearchRequest,
    answer: answers.SearchAnswer,
    security: bot,
  },
  'get /api/doctors': {
    does: 'The doctors, and what a booking would get',
    query: requests.DayQuery,
    answer: answers.DoctorsAnswer,
  },
  'get /api/doctors/{id}/qr/{to}': {
    does: 'A QR code that begins a booking with the doctor',
    params: idAndWay,
    answer: z.string(),
    mediaType: 'image/svg+xml',
  },
  'get /api/doctors/{id}/queue': {
    does: "A doctor's board",
    params: id,
    query: requests.DayQuery,
    answer: answers.BoardAnswer,
    security: staff,
  },
  'post /api/doctors/{id}/next': {
    does: 'Finish the one in the room and start the next',
    params: id,
    headers: key,
    answer: answers.NextAnswer,
    security: staff,
  },
  'patch /api/doctors/{id}/status': {
    does: "Set the doctor's status for today",
    params: id,
    headers: key,
    body: requests.DoctorStatusRequest,
    answer: answers.DoctorStatusAnswer,
    security: staff,
  },
  'get /api/doctors/{id}/queue/changes': {
    does: 'What happened after a revision',
    params: id,
    query: requests.ChangesQuery,
    answer: answers.ChangesAnswer,
    security: staff,
  },
  'post /api/doctors/{id}/undo': {
    does: 'Take the last command of staff back',
    params: id,
    headers: key,
    body: requests.UndoRequest,
    answer: answers.UndoAnswer,
    security: staff,
  },
  'post /api/doctors/{id}/close': {
    does: 'Close the day',
    params: id,
    headers: key,
    body: requests.CloseRequest,
    answer: answers.CloseAnswer,
    security: staff,
  },
  'get /api/openings': {
    does: 'What the doctors have free, earliest first',
    query: requests.OpeningsQuery,
    answer: answers.OpeningsAnswer,
  },
  'post /api/openings/first': {
    does: 'Book with whoever is free first',
    headers: key,
    body: requests.FirstFreeRequest,
    answer: answers.BookAnswer,
    status: 201,
  },
  'post /api/patients/search': {
    does: 'What is known of a contact',
    body: requests.SearchRequest,
    answer: answers.PatientAnswer,
    security: bot,
  },
  'patch /api/patients': {
    does: 'What a patient says of themself',
    body: requests.PatientChange,
    status: 204,
    security: bot,
  },
  'post /api/patients/opt-out': {
    does: 'STOP and START: whether this contact is to be told anything',
    body: requests.OptOutRequest,
    status: 204,
    security: bot,
  },
  'post /api/patients/export': {
    does: 'All that is kept of a person',
    body: requests.SearchRequest,
    answer: answers.PersonAnswer,
    security: staff,
  },
  'post /api/patients/erase': {
    does: 'Forget a person',
    body: requests.SearchRequest,
    answer: answers.ErasedAnswer,
    security: staff,
  },
  'post /api/session': { does: 'Log in', body: requests.LoginRequest, answer: answers.SessionAnswer, status: 201 },
  'get /api/session': { does: 'Who is logged in', answer: answers.SessionAnswer, security: staff },
  'delete /api/session': { does: 'Log out', status: 204 },
}
