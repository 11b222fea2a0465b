import { endpointOf, type Method, type RouteName, routeNames } from '@anteroom/contracts/endpoints.ts'
import { refusals } from '@anteroom/contracts/refusals.ts'
import { IdempotencyKey } from '@anteroom/contracts/requests.ts'
import { mayBeAbsent, type Route, successStatus } from '@anteroom/contracts/route.ts'
import { routes } from '@anteroom/contracts/routes.ts'
import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi'
import { Router } from 'express'
import helmet from 'helmet'
import swagger from 'swagger-ui-express'
import { z } from 'zod'

const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  reason: z.enum(refusals),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
})

const KeyHeader = z.object({ 'Idempotency-Key': IdempotencyKey.optional() })

const content = (schema: z.ZodType, mediaType = 'application/json') => ({ content: { [mediaType]: { schema } } })

/** Null: a request needs none; what the body says may still call for a session. */
function securityOf(may: Route['may']): RouteConfig['security'] | null {
  if (may === 'anybody' || typeof may === 'object') return null
  return [may === 'bot' ? { serviceKey: [] } : { session: [] }]
}

function configOf(name: RouteName, route: Route): RouteConfig {
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
      ...(body && { body: { required: !mayBeAbsent(body), ...content(body) } }),
    },
    ...(security && { security }),
    responses: {
      [successStatus(route)]: { description: 'Done', ...(answer && content(answer, mediaType)) },
      default: {
        description: 'A problem document (RFC 9457)',
        content: { 'application/problem+json': { schema: Problem } },
      },
    },
  }
}

/** The OpenAPI 3.1 document, made from the schemas that check the requests. */
function openApiDocument() {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'anteroom' })
  registry.registerComponent('securitySchemes', 'serviceKey', { type: 'http', scheme: 'bearer' })
  for (const name of routeNames) registry.registerPath(configOf(name, routes[name]))
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Anteroom',
      version: '1',
      description: 'A real-time queue for a clinic. Live events: Socket.IO on the same origin.',
    },
  })
}

/** A page to read and try the API at, and the document itself at `openapi.json`. */
export function docsRoutes(): Router {
  const document = openApiDocument()
  const router = Router()
  router.get('/openapi.json', (_, response) => {
    response.json(document)
  })
  // Swagger UI writes style attributes; its scripts are files of this origin.
  const csp = helmet.contentSecurityPolicy({
    directives: { styleSrc: ["'self'", "'unsafe-inline'"], upgradeInsecureRequests: null },
  })
  router.use(csp, swagger.serve, swagger.setup(document, { customSiteTitle: 'Anteroom API' }))
  return router
}
