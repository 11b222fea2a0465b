import { refusals } from '@anteroom/contracts/refusals.ts'
import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi'
import { Router } from 'express'
import helmet from 'helmet'
import swagger from 'swagger-ui-express'
import { z } from 'zod'
import { type Route, routes } from './described.ts'

const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  reason: z.enum(refusals),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
})

const content = (schema: z.ZodType, mediaType = 'application/json') => ({ content: { [mediaType]: { schema } } })

function configOf(
  name: string,
  { does, params, query, headers, body, answer, mediaType, status = 200, security }: Route,
): RouteConfig {
  const [method = 'get', path = ''] = name.split(' ')
  return {
    method: method as RouteConfig['method'],
    path,
    summary: does,
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(headers && { headers }),
      ...(body && { body: { required: true, ...content(body) } }),
    },
    ...(security && { security }),
    responses: {
      [status]: { description: 'Done', ...(answer && content(answer, mediaType)) },
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
  for (const [name, route] of Object.entries(routes)) registry.registerPath(configOf(name, route))
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
