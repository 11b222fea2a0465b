import { endpointOf, type Method, type RouteName, routeNames } from '@anteroom/contracts/endpoints.ts'
import { IdempotencyKey } from '@anteroom/contracts/requests.ts'
import { mayBeAbsent, type Role, type Route, successStatus } from '@anteroom/contracts/route.ts'
import { routes } from '@anteroom/contracts/routes.ts'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { type Access, actorOf, callerOf, checkQueueAccess, checkRole } from '../auth/caller.ts'
import type { AppointmentContext } from '../commands/change-appointment.ts'
import type { Asked, Handlers } from './handler.ts'
import { answerOf, languageOf, parse, RefusalError } from './respond.ts'

type Parts = {
  handlers: Handlers
  access: Access
  /** The limit of the routes that say `booking`. */
  bookingLimit: RequestHandler
}

const KeyHeader = z.object({ 'idempotency-key': IdempotencyKey.optional() })

/**
 * Serves every route of the table: its limit, then the path, the role, the query or body and the `Idempotency-Key` are
 * checked in this order, then its handler runs.
 */
export function mountRoutes({ handlers, access, bookingLimit }: Parts): Router {
  const router = Router()
  for (const name of routeNames) {
    const [method, path] = endpointOf(name)
    const limits = routeOf(name).limit === 'booking' ? [bookingLimit] : []
    router[method.toLowerCase() as Lowercase<Method>](path, ...limits, serve(name, { handlers, access }))
  }
  return router
}

const routeOf = (name: RouteName): Route => routes[name]

function serve<Name extends RouteName>(name: Name, { handlers, access }: Pick<Parts, 'handlers' | 'access'>) {
  const route = routeOf(name)
  const read = reader(route, access)
  const handle = handlers[name]
  return async (request: Request, response: Response) => {
    const asked = read(request)
    const outcome = await handle({ ...asked, request, response } as Asked<Name>)
    present(response, route, answerOf(outcome, { language: languageOf(request), caller: asked.caller }))
  }
}

/** Checks requests to a route. What it gives back throws {@link RefusalError} with the first check that fails. */
function reader(route: Route, access: Access) {
  const noBody = route.body && mayBeAbsent(route.body) ? {} : undefined

  return (request: Request) => {
    const caller = callerOf(request, access)
    const params = route.params?.safeParse(request.params)
    if (params?.success === false) throw new RefusalError('not-found')
    if (typeof route.may === 'string') {
      const refused = checkRole(caller, route.may, params?.data.id)
      if (refused) throw new RefusalError(refused)
    }
    const query = route.query && parse(route.query, request.query)
    const body = route.body && parse(route.body, request.body ?? noBody)
    const isForStaff = roleFor(route, body) === 'staff-of-appointment'
    const context: AppointmentContext = {
      by: actorOf(caller),
      key: route.takesKey && parse(KeyHeader, request.headers)['idempotency-key'],
      // The command asks it, once it has found the queue.
      checkAccess: (doctorId) => (isForStaff ? checkQueueAccess(caller, doctorId) : null),
    }
    return { params: params?.data, query, body, caller, context }
  }
}

const roleFor = ({ may }: Route, body: { by?: unknown } | undefined): Role =>
  typeof may === 'string' ? may : may.by[body?.by === 'clinic' ? 'clinic' : 'patient']

function present(response: Response, route: Route, answer: unknown) {
  response.status(successStatus(route))
  if (route.maxAge !== undefined) response.set('Cache-Control', `public, max-age=${route.maxAge}`)
  if (route.answer === null) response.end()
  else if (route.mediaType) response.type(route.mediaType).send(answer)
  else response.json(answer)
}
