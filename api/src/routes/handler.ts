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
  /** Who asks and with which key; commands on an appointment ask it whether the caller may work that queue. */
  context: AppointmentContext
  /** For what concerns the session and its cookies. */
  request: Request
  response: Response
}

type Handler<Name extends RouteName> = (asked: Asked<Name>) => Promise<Outcome<RouteAnswer<Name>>>

/** The entity tag of what a route would answer, without making the answer; null: it has none now. */
export type Tags = { [Name in TaggedRoute]: (asked: Asked<Name>) => Promise<string | null> }

export type Handlers = { [Name in RouteName]: Handler<Name> }
