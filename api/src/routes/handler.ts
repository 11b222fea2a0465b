import type { RouteName } from '@anteroom/contracts/endpoints.ts'
import type { Parsed, RouteAnswer, StaffRoute, TaggedRoute } from '@anteroom/contracts/routes.ts'
import type { Request, Response } from 'express'
import type { Caller } from '../auth/caller.ts'
import type { AppointmentContext } from '../commands/change-appointment.ts'
import type { Outcome } from '../commands/outcome.ts'

/** A request to a route once its role, schemas and `Idempotency-Key` are checked. */
export type Asked<Name extends RouteName> = {
  params: Parsed<Name, 'params'>
  query: Parsed<Name, 'query'>
  body: Parsed<Name, 'body'>
  caller: Name extends StaffRoute ? Extract<Caller, { kind: 'staff' }> : Caller
  /** Who asks and with which key. Commands on an appointment ask it whether the caller may change that queue. */
  context: AppointmentContext
  /** For what concerns the session and its cookies. */
  request: Request
  response: Response
}

/** An answer that is made only if the client does not have it: `tag` is its entity tag, null if it has none now. */
export type Tagged<Answer> = { tag: string | null; outcome: () => Outcome<Answer> }

type Handled<Name extends RouteName> = Name extends TaggedRoute ? Tagged<RouteAnswer<Name>> : Outcome<RouteAnswer<Name>>

export type Handlers = { [Name in RouteName]: (asked: Asked<Name>) => Promise<Handled<Name>> }
