import type { z } from 'zod'
import type { AccessAction } from './access.ts'

/**
 * Who may call a route. `reception`: staff who work every queue, and `admin`, who may do what reception may and runs
 * the clinic besides. `staff-of-doctor` and `staff-of-appointment`: staff who may work the queue of the doctor in the
 * path, or the queue that holds the appointment in the path.
 */
export type Role = 'anybody' | 'bot' | 'staff' | 'reception' | 'admin' | 'staff-of-doctor' | 'staff-of-appointment'

type RoleAt<Endpoint> =
  | Exclude<Role, 'staff-of-doctor' | 'staff-of-appointment'>
  | (Endpoint extends `${string} /api/doctors/:id/${string}` ? 'staff-of-doctor' : never)
  | (Endpoint extends `${string} /api/appointments/:id/${string}` ? 'staff-of-appointment' : never)

/** Depends on the body: `by: 'clinic'` needs the rights of staff. */
type RoleByBody = { by: { patient: 'anybody'; clinic: 'staff-of-appointment' } }

type Parameter<Endpoint> = Endpoint extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parameter<Rest>
  : Endpoint extends `${string}:${infer Name}`
    ? Name
    : never

type Common = {
  summary: string
  /** The body of a successful answer; null: none, with status 204. */
  answer: z.ZodType | null
  /** The status of a successful answer, if it is not 200. */
  status?: 201
  /** The answer is a redirect for a browser, with status 302. */
  redirects?: true
  /** The media type of the answer, if it is not JSON. */
  mediaType?: 'image/svg+xml' | 'text/calendar'
  /** How long the answer may be kept, in seconds. Others are not to be kept at all. */
  maxAge?: number
  /** Its answer has an entity tag; a client that has the same one gets status 304. */
  tagged?: true
  /** It takes an `Idempotency-Key`: a repeat with the same key gets the first answer. */
  takesKey?: true
  /** Open to a member of staff who still owes a second factor. */
  ofOwnAccount?: true
  /** `anybody` may call it where the clinic has said so, and its staff where not. */
  maybeForStaff?: true
  /** The access log's name for a success of staff or the bot. */
  logged?: AccessAction
}

/**
 * What a patient's write is counted as, beside the limit of all requests: a new booking, a change of one, or a log-in,
 * which has budgets of its own.
 */
export type Limit = 'booking' | 'change' | 'login'

/** A route as the code that serves all routes sees it. */
export type Route = Common & {
  may: Role | RoleByBody
  limit?: Limit
  params?: z.ZodObject & z.ZodType<Record<string, string>>
  query?: z.ZodObject
  body?: z.ZodObject
}

/** Where anybody may write, a stranger can write much: such a route does not compile without its limit. */
type RoleAndLimitAt<Endpoint> = Endpoint extends `GET ${string}`
  ? { may: RoleAt<Endpoint>; limit?: never }
  : { may: 'anybody'; limit: Limit } | { may: Exclude<RoleAt<Endpoint>, 'anybody'>; limit?: never }

/**
 * What the table has to say of a route: the schemas that its method and path need, and a role that its path can name.
 */
export type RouteAt<Endpoint> = Common & RoleAndLimitAt<Endpoint> & SchemasAt<Endpoint>

type SchemasAt<Endpoint> = ([Parameter<Endpoint>] extends [never]
  ? { params?: never }
  : { params: z.ZodObject & z.ZodType<Record<Parameter<Endpoint>, string>> }) &
  (Endpoint extends `GET ${string}` | `DELETE ${string}`
    ? { query?: z.ZodObject; body?: never }
    : { query?: never; body: z.ZodObject })

/** The same for a route whose body says who it acts for. */
export type RouteByBodyAt<Endpoint> = Common &
  Omit<SchemasAt<Endpoint>, 'body'> & {
    may: Endpoint extends `${string} /api/appointments/:id/${string}` ? RoleByBody : never
    limit: Limit
    body: z.ZodObject & z.ZodType<{ by: 'patient' | 'clinic' }>
  }

/** The HTTP status of a success: 302 for a redirect, 204 without an answer, else the route's own or 200. */
export function successStatus({ answer, status, redirects }: Route): number {
  if (redirects) return 302
  return answer === null ? 204 : (status ?? 200)
}

/** A body with only optional fields may be left out. */
export const mayBeAbsent = (body: z.ZodObject): boolean => body.safeParse({}).success
