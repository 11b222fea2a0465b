import { z } from 'zod'
import * as answers from './answers.ts'
import type { endpoints, RouteName } from './endpoints.ts'
import * as requests from './requests.ts'

/**
 * Who may call a route. `reception`: staff who work every queue. `staff-of-doctor` and `staff-of-appointment`: staff who
 * may work the queue of the doctor in the path, or the queue that holds the appointment in the path.
 */
export type Role = 'anybody' | 'bot' | 'staff' | 'reception' | 'staff-of-doctor' | 'staff-of-appointment'

type RoleAt<Endpoint> =
  | Exclude<Role, 'staff-of-doctor' | 'staff-of-appointment'>
  | (Endpoint extends `${string} /api/doctors/:id/${string}` ? 'staff-of-doctor' : never)
  | (Endpoint extends `${string} /api/appointments/:id/${string}` ? 'staff-of-appointment' : never)

/** It depends on the body: `by: 'clinic'` speaks for the clinic. */
type RoleByBody = { by: { patient: 'anybody'; clinic: 'staff-of-appointment' } }

type Parameter<Endpoint> = Endpoint extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parameter<Rest>
  : Endpoint extends `${string}:${infer Name}`
    ? Name
    : never

type Common = {
  summary: string
  /** What a success answers; null: nothing, with status 204. */
  answer: z.ZodType | null
  /** Of a success with an answer, where it is not 200. */
  status?: 201
  /** Of the answer, where it is not JSON. */
  mediaType?: 'image/svg+xml'
  /** How long the answer may be kept, in seconds. Others are not to be kept at all. */
  maxAge?: number
  /** It takes an `Idempotency-Key`: a repeat with the same key gets the first answer. */
  takesKey?: true
  /** The limit that the route has beside the one for all requests. */
  limit?: 'booking'
}

/** A route as all code sees it that serves any of them. */
export type Route = Common & {
  may: Role | RoleByBody
  params?: z.ZodObject & z.ZodType<Record<string, string>>
  query?: z.ZodObject
  body?: z.ZodObject
}

/** What has to be said of a route: the schemas that its method and path call for, and a role that its path can tell. */
type RouteAt<Endpoint> = Common & { may: RoleAt<Endpoint> } & ([Parameter<Endpoint>] extends [never]
    ? { params?: never }
    : { params: z.ZodObject & z.ZodType<Record<Parameter<Endpoint>, string>> }) &
  (Endpoint extends `GET ${string}` | `DELETE ${string}`
    ? { query?: z.ZodObject; body?: never }
    : { query?: never; body: z.ZodObject })

type RouteByBodyAt<Endpoint> = Omit<RouteAt<Endpoint>, 'may' | 'body'> & {
  may: Endpoint extends `${string} /api/appointments/:id/${string}` ? RoleByBody : never
  body: z.ZodObject & z.ZodType<{ by: 'patient' | 'clinic' }>
}

const id = z.object({ id: z.string() })

/**
 * Every route with its schemas and rules. The handlers, the client, the OpenAPI document and the pages' fake API derive
 * from this table and do not compile, or do not pass their tests, without a line of it.
 */
export const routes = {
  book: {
    // A patient books by web, and for no chat account: `contact` and `bookedVia` are checked by the handler.
    summary: 'Book an appointment',
    may: 'anybody',
    body: requests.BookRequest,
    answer: answers.BookAnswer,
    status: 201,
    takesKey: true,
    limit: 'booking',
  },
  search: {
    summary: 'The live appointments of a contact, soonest day first',
    may: 'bot',
    body: requests.SearchRequest,
    answer: answers.SearchAnswer,
  },
  status: {
    summary: 'Live status for a patient',
    may: 'anybody',
    params: id,
    answer: answers.StatusAnswer,
  },
  setAppointmentStatus: {
    summary: 'Start or finish an appointment',
    may: 'staff-of-appointment',
    params: id,
    body: requests.AppointmentStatusRequest,
    answer: answers.AppointmentAnswer,
    takesKey: true,
  },
  cancel: {
    summary: 'Give the place up; for the clinic, staff only',
    may: { by: { patient: 'anybody', clinic: 'staff-of-appointment' } },
    params: id,
    body: requests.CancelRequest,
    answer: answers.AppointmentAnswer,
    takesKey: true,
  },
  checkIn: {
    summary: 'The patient is at the clinic',
    may: 'anybody',
    params: id,
    body: requests.Nothing,
    answer: answers.AppointmentAnswer,
    takesKey: true,
  },
  hold: {
    summary: 'Ten minutes more: others pass in the meantime',
    may: 'anybody',
    params: id,
    body: requests.Nothing,
    answer: answers.AppointmentAnswer,
    takesKey: true,
  },
  comeBack: {
    summary: 'Back in line after a missed call or a no-show',
    may: 'anybody',
    params: id,
    body: requests.Nothing,
    answer: answers.AppointmentAnswer,
    takesKey: true,
  },
  setLanguage: {
    summary: 'Set the language of its alerts',
    may: 'anybody',
    params: id,
    body: requests.LanguageRequest,
    answer: answers.AppointmentAnswer,
    takesKey: true,
  },
  reschedule: {
    summary: 'To another day; for the clinic, staff only',
    may: { by: { patient: 'anybody', clinic: 'staff-of-appointment' } },
    params: id,
    body: requests.RescheduleRequest,
    answer: answers.BookAnswer,
    takesKey: true,
  },
  telegramLink: {
    summary: 'A link that moves its alerts to a Telegram chat, for half an hour and once',
    may: 'anybody',
    params: id,
    body: requests.Nothing,
    answer: answers.TelegramLinkAnswer,
    limit: 'booking',
  },
  call: {
    summary: 'Call a waiting patient',
    may: 'staff-of-appointment',
    params: id,
    body: requests.Nothing,
    answer: answers.AppointmentAnswer,
    takesKey: true,
  },
  skip: {
    summary: 'The patient was called and is not there',
    may: 'staff-of-appointment',
    params: id,
    body: requests.Nothing,
    answer: answers.AppointmentAnswer,
    takesKey: true,
  },
  noShow: {
    summary: 'The patient did not come',
    may: 'staff-of-appointment',
    params: id,
    body: requests.Nothing,
    answer: answers.AppointmentAnswer,
    takesKey: true,
  },
  move: {
    summary: 'Another place in line, for a reason',
    may: 'staff-of-appointment',
    params: id,
    body: requests.MoveRequest,
    answer: answers.AppointmentAnswer,
    takesKey: true,
  },
  transfer: {
    summary: 'To another doctor, keeping the time of booking',
    may: 'staff-of-appointment',
    params: id,
    body: requests.TransferRequest,
    answer: answers.BookAnswer,
    takesKey: true,
  },

  redeem: {
    summary: 'Move the alerts of an appointment to the chat that its link led to',
    may: 'bot',
    body: requests.RedeemRequest,
    answer: answers.StatusAnswer,
  },

  doctors: {
    summary: 'The doctors, and what a booking for a day would get',
    may: 'anybody',
    query: requests.DayQuery,
    answer: answers.DoctorsAnswer,
  },
  qrCode: {
    summary: 'A QR code that begins a booking with the doctor',
    may: 'anybody',
    params: id.extend({ channel: requests.PosterChannel }),
    answer: z.string(),
    mediaType: 'image/svg+xml',
    maxAge: 3_600,
  },
  board: {
    summary: "A doctor's board",
    may: 'staff-of-doctor',
    params: id,
    query: requests.DayQuery,
    answer: answers.BoardAnswer,
  },
  changes: {
    summary: 'What happened after a revision',
    may: 'staff-of-doctor',
    params: id,
    query: requests.ChangesQuery,
    answer: answers.ChangesAnswer,
  },
  next: {
    summary: 'Finish the one in the room and start the next',
    may: 'staff-of-doctor',
    params: id,
    body: requests.Nothing,
    answer: answers.NextAnswer,
    takesKey: true,
  },
  undo: {
    summary: "Take back the last command of staff on this doctor's day",
    may: 'staff-of-doctor',
    params: id,
    body: requests.UndoRequest,
    answer: answers.UndoAnswer,
    takesKey: true,
  },
  close: {
    summary: 'Close the day',
    may: 'staff-of-doctor',
    params: id,
    body: requests.CloseRequest,
    answer: answers.CloseAnswer,
    takesKey: true,
  },
  setDoctorStatus: {
    summary: "Set the doctor's status for today",
    may: 'staff-of-doctor',
    params: id,
    body: requests.DoctorStatusRequest,
    answer: answers.DoctorStatusAnswer,
    takesKey: true,
  },

  openings: {
    summary: 'What the doctors have free, earliest first',
    may: 'anybody',
    query: requests.OpeningsQuery,
    answer: answers.OpeningsAnswer,
  },
  bookFirstFree: {
    summary: 'Book with the doctor who is free first',
    may: 'anybody',
    body: requests.FirstFreeRequest,
    answer: answers.BookAnswer,
    status: 201,
    takesKey: true,
    limit: 'booking',
  },

  patient: {
    summary: 'What is known of a contact',
    may: 'bot',
    body: requests.SearchRequest,
    answer: answers.PatientAnswer,
  },
  changePatient: {
    summary: "Set a patient's name, language or way to the clinic",
    may: 'bot',
    body: requests.PatientChange,
    answer: null,
  },
  optOut: {
    summary: 'STOP and START: whether anything may be sent to this contact, which need not have booked',
    may: 'bot',
    body: requests.OptOutRequest,
    answer: null,
  },
  exportPerson: {
    summary: 'All that is kept of a person',
    may: 'reception',
    body: requests.SearchRequest,
    answer: answers.PersonAnswer,
  },
  erasePerson: {
    summary: 'Forget a person',
    may: 'reception',
    body: requests.SearchRequest,
    answer: answers.ErasedAnswer,
  },

  login: {
    summary: 'Log in',
    may: 'anybody',
    body: requests.LoginRequest,
    answer: answers.SessionAnswer,
    status: 201,
  },
  session: {
    summary: 'Who is logged in',
    may: 'staff',
    answer: answers.SessionAnswer,
  },
  logout: {
    summary: 'Log out',
    may: 'anybody',
    answer: null,
  },
} as const satisfies {
  [Name in RouteName]: RouteAt<(typeof endpoints)[Name]> | RouteByBodyAt<(typeof endpoints)[Name]>
}

export const successStatus = ({ answer, status }: Route): number => (answer === null ? 204 : (status ?? 200))

/** A body whose every field may be left out may be left out itself. */
export const mayBeAbsent = (body: z.ZodObject): boolean => body.safeParse({}).success

type Part = 'params' | 'query' | 'body'
type SchemaOf<Name extends RouteName, Which extends Part> =
  (typeof routes)[Name] extends Record<Which, infer Schema extends z.ZodType> ? Schema : never

/** One part of a request to the route, as the client may write it; an empty object where there is nothing to write. */
type Written<Name extends RouteName, Which extends Part> = [SchemaOf<Name, Which>] extends [never]
  ? object
  : z.input<SchemaOf<Name, Which>> extends Record<string, never>
    ? object
    : z.input<SchemaOf<Name, Which>>

/** Parameters, query and body of a request in one object, as the client takes them. No two of them share a field. */
export type RouteInput<Name extends RouteName> = Written<Name, 'params'> &
  Written<Name, 'query'> &
  Written<Name, 'body'>

/** One part of a request to the route, as its schema gives it back. */
export type Parsed<Name extends RouteName, Which extends Part> = [SchemaOf<Name, Which>] extends [never]
  ? undefined
  : z.output<SchemaOf<Name, Which>>

export type RouteAnswer<Name extends RouteName> = (typeof routes)[Name]['answer'] extends infer Schema extends z.ZodType
  ? z.output<Schema>
  : undefined

/** The routes that take an `Idempotency-Key`. */
export type KeyedRoute = {
  [Name in RouteName]: (typeof routes)[Name] extends { takesKey: true } ? Name : never
}[RouteName]

/** The routes that nobody but staff may call, whatever is in the body. */
export type StaffRoute = {
  [Name in RouteName]: (typeof routes)[Name]['may'] extends 'staff' | 'reception' | 'staff-of-doctor' ? Name : never
}[RouteName]
