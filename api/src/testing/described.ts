import { endpointOf, type RouteName, routeNames } from '@anteroom/contracts/endpoints.ts'
import { openApiDocument } from '../routes/docs.ts'

type Operation = { operationId: RouteName; responses: object }

const { paths = {} } = openApiDocument()
const operations: Operation[] = Object.values(paths).flatMap((path) => Object.values(path as object))
const statuses = new Map(operations.map(({ operationId, responses }) => [operationId, Object.keys(responses)]))

const patterns = routeNames.map((name) => {
  const [method, path] = endpointOf(name)
  return { name, method, path: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`) }
})

/** Throws if a route answers with a status that the OpenAPI document does not describe. */
export function expectDescribed(asked: { method: string; path: string }, status: number): void {
  const path = asked.path.replace(/\?.*/, '')
  const method = asked.method === 'HEAD' ? 'GET' : asked.method
  const route = patterns.find((one) => one.method === method && one.path.test(path))
  if (route && !statuses.get(route.name)?.includes(String(status)))
    throw new Error(`the OpenAPI document does not say that ${route.name} answers ${status}`)
}
