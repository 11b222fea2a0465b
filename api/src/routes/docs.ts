import { endpointOf, type Method, type RouteName, routeNames } from '@anteroom/contracts/endpoints.ts'
import { type Refusal, refusals } from '@anteroom/contracts/refusals.ts'
import { IdempotencyKey } from '@anteroom/contracts/requests.ts'
import { mayBeAbsent, type Route, successStatus } from '@anteroom/contracts/route.ts'
import { routes } from '@anteroom/contracts/routes.ts'
import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi'
import { Router } from 'express'
import helmet from 'helmet'
import swagger from 'swagger-ui-express'
import { z } from 'zod'
import { statusOf } from './problems.ts'

const problemOf = (status: number, reasons: Refusal[]) =>
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.literal(status),
    detail: z.string(),
    reason: z.enum(reasons),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    appointmentId: z.string().optional(),
  })

const KeyHeader = z.object({ 'Idempotency-Key': IdempotencyKey.optional() })

const KnownTag = z.object({ 'If-None-Match': z.string().describe('The ETag of an earlier answer').optional() })

const content = (schema: z.ZodType | { $ref: string }, mediaType = 'application/json') => ({
  content: { [mediaType]: { schema } },
})

/** Null: the route needs no session, although its body may. */
function securityOf(may: Route['may']): RouteConfig['security'] | null {
  if (may === 'anybody' || typeof may === 'object') return null
  return [may === 'bot' ? { serviceKey: [] } : { session: [] }]
}

/** The statuses of the problem documents with which a route can answer. */
function problemStatuses(method: Method, { params, query, body, may, ...more }: Route): number[] {
  const changesSomething = method !== 'GET'
  const isForAll = may === 'anybody' && !more.maybeForStaff
  return [
    // Possible for every route: unreadable, too many, or too slow.
    400,
    ...(isForAll && !body ? [] : [401]),
    // A wrong role, another site, or a colleague's doctor.
    ...(isForAll && !changesSomething && !params && !more.redirects ? [] : [403]),
    ...(params || body ? [404] : []),
    // The current state does not allow the change or question.
    ...(body || (params && query) ? [409] : []),
    ...(query || body ? [422] : []),
    429,
    500,
    503,
  ]
}

type ProblemResponses = Record<number, RouteConfig['responses'][string]>

/** For each status, the problem documents (RFC 9457) that have it. */
const problemResponses = (registry: OpenAPIRegistry): ProblemResponses =>
  Object.fromEntries(
    [...new Set(refusals.map(statusOf))].map((status) => {
      const reasons = refusals.filter((refusal) => statusOf(refusal) === status)
      const { $schema: _, ...schema } = z.toJSONSchema(problemOf(status, reasons), { io: 'input' })
      const { ref } = registry.registerComponent('schemas', `Problem${status}`, schema as object)
      return [status, { description: reasons.join(', '), ...content(ref, 'application/problem+json') }]
    }),
  )

function configOf(name: RouteName, route: Route, problems: ProblemResponses): RouteConfig {
  const [method, path] = endpointOf(name)
  const { summary, params, query, body, answer, mediaType } = route
  const security = securityOf(route.may)
  return {
    method: method.toLowerCase() as Lowercase<Method>,
    path: path.replace(/:(\w+)/g, '{$1}'),
    operationId: name,
    summary,
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(route.takesKey && { headers: KeyHeader }),
      ...(route.tagged && { headers: KnownTag }),
      ...(body && { body: { required: !mayBeAbsent(body), ...content(body) } }),
    },
    ...(security && { security }),
    responses: {
      [successStatus(route)]: route.redirects
        ? { description: 'Go on', headers: z.object({ Location: z.string() }) }
        : { description: 'Done', ...(answer && content(answer, mediaType)) },
      ...(route.tagged && { 304: { description: 'As the answer with that ETag' } }),
      ...Object.fromEntries(problemStatuses(method, route).map((status) => [status, problems[status]])),
    },
  }
}

/** The OpenAPI 3.1 document, made from the schemas that check the requests. */
export function openApiDocument() {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'anteroom' })
  registry.registerComponent('securitySchemes', 'serviceKey', { type: 'http', scheme: 'bearer' })
  const problems = problemResponses(registry)
  for (const name of routeNames) registry.registerPath(configOf(name, routes[name], problems))
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Anteroom',
      version: '1',
      description: 'A real-time queue for a clinic. Live events: Socket.IO on the same origin.',
    },
  })
  return withoutFlags(withRequired(document))
}

type Schema = {
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  type?: unknown
}
type Content = { content?: Record<string, { schema: Schema }> }
type Described = {
  operationId: RouteName
  parameters?: { in: string; name: string; required?: boolean }[]
  requestBody?: Content
  responses: Record<string, Content>
}

/** Copies what is required from `known`, in an object and everything inside it. */
function takeRequired(schema: Schema | undefined, known: Schema | undefined): void {
  if (schema === undefined || known === undefined) return
  const [only, ...others] = known.anyOf?.filter(({ type }) => type !== 'null') ?? []
  // The generator writes "this or null" as one schema.
  const told = only && others.length === 0 && !schema.anyOf ? only : known
  if (schema.properties) schema.required = told.required ?? []
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    takeRequired(property, told.properties?.[name])
  takeRequired(schema.items, told.items)
  for (const [index, one] of schema.anyOf?.entries() ?? []) takeRequired(one, told.anyOf?.[index])
}

/** The generator does not know `exactOptional` and makes such a field required. Zod knows. */
function withRequired<Document extends { paths?: object }>(document: Document): Document {
  const operations = Object.values(document.paths ?? {}).flatMap((path) => Object.values(path as object))
  for (const { operationId, parameters = [], requestBody, responses } of operations as Described[]) {
    const { query, body, answer, ...route }: Route = routes[operationId]
    const inJson = (of: Content | undefined) => of?.content?.['application/json']?.schema
    const known = (schema: z.ZodType, io: 'input' | 'output') =>
      z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema
    const inQuery = query ? (known(query, 'input').required ?? []) : []
    for (const parameter of parameters.filter((one) => one.in === 'query'))
      parameter.required = inQuery.includes(parameter.name)
    if (body) takeRequired(inJson(requestBody), known(body, 'input'))
    if (answer) takeRequired(inJson(responses[successStatus({ answer, ...route })]), known(answer, 'output'))
  }
  return document
}

/** A pattern in JSON Schema has no flags: a pattern that needs flags is replaced by a description. */
const withoutFlags = <Document>(document: Document): Document =>
  JSON.parse(JSON.stringify(document), (key, value) =>
    key === 'pattern' && typeof value === 'string' && /\/[a-z]+$/.test(value) ? undefined : value,
  )

/** A page to read and try the API at, and the document itself at `openapi.json`. */
export function docsRoutes(): Router {
  const router = Router()
  // Made on first use: it takes longer than starting all other routes.
  let document: ReturnType<typeof openApiDocument> | null = null
  router.get('/openapi.json', (_, response) => {
    document ??= openApiDocument()
    response.json(document)
  })
  // Swagger UI writes style attributes; its scripts are files of this origin.
  const csp = helmet.contentSecurityPolicy({
    directives: { styleSrc: ["'self'", "'unsafe-inline'"], upgradeInsecureRequests: null },
  })
  router.use(
    csp,
    swagger.serve,
    swagger.setup(undefined, { swaggerUrl: '/api/docs/openapi.json', customSiteTitle: 'Anteroom API' }),
  )
  return router
}
