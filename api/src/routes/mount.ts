import { endpointOf, type Method, type RouteName, routeNames } from '@anteroom/contracts/endpoints.ts'
import { IdempotencyKey, Nothing } from '@anteroom/contracts/requests.ts'
import { mayBeAbsent, type Role, type Route, successStatus } from '@anteroom/contracts/route.ts'
import { type RouteAnswer, routes } from '@anteroom/contracts/routes.ts'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { networkOf } from '../admission/network.ts'
import type { AccessLog } from '../auth/access-log.ts'
import { type Access, actorOf, callerOf, checkQueueAccess, checkRole } from '../auth/caller.ts'
import type { AppointmentContext } from '../commands/change-appointment.ts'
import type { Outcome } from '../commands/outcome.ts'
import { type AppointmentNames, namesAppointment } from './appointment-names.ts'
import type { Asked, Handlers, Tagged } from './handler.ts'
import type { PatientLimits } from './limits.ts'
import { accessTo } from './logged.ts'
import { answerOf, languageOf, parse, RefusalError } from './respond.ts'

type Parts = {
  handlers: Handlers
  access: Access
  names: AppointmentNames
  accessLog: Pick<AccessLog, 'record'>
  /** Counts patients' writes to the routes that have a limit. */
  limitPatient: PatientLimits
}

const KeyHeader = z.object({ 'idempotency-key': IdempotencyKey.optional() })

/**
 * Serves every route of the table: the path, the role, the query or body and the `Idempotency-Key` are checked in this
 * order, then its limit; then the appointment that the path names is opened and its handler runs. Who has the answer
 * already is told so.
 */
export function mountRoutes(parts: Parts): Router {
  const router = Router()
  for (const name of routeNames) {
    const [method, path] = endpointOf(name)
    router[method.toLowerCase() as Lowercase<Method>](path, serve(name, parts))
  }
  for (const [path, methods] of methodsByPath()) router.all(path, otherMethods(methods))
  return router
}

function methodsByPath(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const name of routeNames) {
    const [method, path] = endpointOf(name)
    found.set(path, [...(found.get(path) ?? ['OPTIONS']), ...(method === 'GET' ? ['GET', 'HEAD'] : [method])])
  }
  return found
}

/**
 * Names the methods of a path to a client that asks for them or uses another one. Express answers HEAD as it answers
 * GET.
 */
const otherMethods =
  (methods: string[]): RequestHandler =>
  (request, response) => {
    response.set('Allow', methods.join(', '))
    if (request.method !== 'OPTIONS') throw new RefusalError('method-not-allowed')
    response.status(204).end()
  }

const routeOf = (name: RouteName): Route => routes[name]

function serve<Name extends RouteName>(name: Name, { handlers, access, accessLog, names, limitPatient }: Parts) {
  const route = routeOf(name)
  const read = reader(route, access)
  type Answer = RouteAnswer<Name>
  const handle = handlers[name] as (asked: Asked<Name>) => Promise<Outcome<Answer> | Tagged<Answer>>
  return async (request: Request, response: Response) => {
    const asked = read(request)
    const { caller } = asked
    if (route.limit && caller.kind === 'patient') await limitPatient(route.limit, request)
    const opened = namesAppointment(name)
      ? await names.open(String(asked.params?.id), caller, asked.context.since)
      : null
    const params = opened ? { ...asked.params, id: opened.appointmentId } : asked.params
    const handled = await handle({ ...asked, params, request, response } as Asked<Name>)
    const tag = 'tag' in handled ? handled.tag : null
    if (tag) response.set('ETag', tag)
    if (tag && request.fresh) return response.status(304).end()
    const outcome = 'tag' in handled ? handled.outcome() : handled
    const answer = answerOf(outcome, { language: () => languageOf(request), caller })
    const entry = accessTo(name, answer, asked.context.by)
    if (entry) await accessLog.record(entry)
    present(response, route, await names.inAnswer(answer, { caller, opened }))
  }
}

/** Checks requests to a route. What it gives back throws {@link RefusalError} with the first check that fails. */
function reader(route: Route, access: Access) {
  const noBody = route.body && mayBeAbsent(route.body) ? {} : undefined

  return (request: Request) => {
    const caller = callerOf(request, access, { toOwnAccount: route.ofOwnAccount === true })
    const params = route.params?.safeParse(request.params)
    if (params?.success === false) throw new RefusalError('not-found')
    const admit = (role: Role) => {
      const refused = checkRole(caller, role, params?.data.id)
      if (refused) throw new RefusalError(refused)
    }
    if (typeof route.may === 'string') admit(route.may)
    const query = parse(route.query ?? Nothing, request.query)
    const body = route.body && parse(route.body, request.body ?? noBody)
    const role = roleFor(route, body)
    admit(role)
    const isForStaff = role === 'staff-of-appointment'
    const context: AppointmentContext = {
      by: actorOf(caller),
      network: caller.kind === 'patient' ? networkOf(request.ip ?? '') : undefined,
      since: performance.now(),
      key: route.takesKey && parse(KeyHeader, request.headers)['idempotency-key'],
      // The command checks it, once it has found the queue.
      checkAccess: (doctorId) => (isForStaff ? checkQueueAccess(caller, doctorId) : null),
    }
    return { params: params?.data, query, body, caller, context }
  }
}

const roleFor = ({ may }: Route, body: { by?: unknown } | undefined): Role =>
  typeof may === 'string' ? may : may.by[body?.by === 'clinic' ? 'clinic' : 'patient']

function present(response: Response, route: Route, answer: unknown) {
  if (route.redirects) return response.redirect(successStatus(route), String(answer))
  response.status(successStatus(route))
  if (route.maxAge !== undefined) response.set('Cache-Control', `public, max-age=${route.maxAge}`)
  if (route.answer === null) response.end()
  else if (route.mediaType) response.type(route.mediaType).send(answer)
  else sendJson(response, answer)
}

/** Like `response.json` of Express, without looking up the content type for each answer. */
function sendJson(response: Response, answer: unknown) {
  const text = JSON.stringify(answer)
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.end(text)
}
