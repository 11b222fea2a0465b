import { addressOf, endpointOf, endpoints, type Method, routeNames } from '@anteroom/contracts/endpoints.ts'
import type { Route } from '@anteroom/contracts/route.ts'
import { routes } from '@anteroom/contracts/routes.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi({ TELEGRAM_LINK: 'https://t.me/example_clinic_bot' })
  await api.ready
})
afterAll(() => api.close())

describe('every route of the table', () => {
  it.each(routeNames)('%s is mounted', async (name) => {
    const { method, path } = addressOf(name, { id: 'dr_1', channel: 'web' })
    const { status, body } = await api.http[method.toLowerCase() as Lowercase<Method>](path)
    expect([status, body.reason]).not.toEqual([404, 'not-found'])
  })

  it('is in the OpenAPI document, and nothing else is', async () => {
    const { body } = await api.http.get('/api/docs/openapi.json').expect(200)
    const described = Object.entries<Record<string, object>>(body.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const mounted = routeNames.map((name) =>
      endpointOf(name)
        .join(' ')
        .replace(/:(\w+)/g, '{$1}'),
    )
    expect(described.sort()).toEqual(mounted.sort())
  })
})

describe('a path', () => {
  const paths = [...new Set(routeNames.map((name) => endpointOf(name)[1]))]
  const methodsOf = (path: string) =>
    routeNames.flatMap((name) => (endpointOf(name)[1] === path ? [endpointOf(name)[0]] : []))
  const filled = (path: string) => path.replace(':id', 'dr_1').replace(':channel', 'web')

  it.each(paths)('%s answers other methods with 405 and the ones that it has', async (path) => {
    for (const method of (['get', 'post', 'put', 'patch', 'delete'] as const).filter(
      (one) => !methodsOf(path).includes(one.toUpperCase() as Method),
    )) {
      const { status, headers, body } = await api.http[method](filled(path))
      expect([method, status, body.reason]).toEqual([method, 405, 'method-not-allowed'])
      for (const has of methodsOf(path)) expect(headers.allow?.split(', ')).toContain(has)
    }
    const { status, headers } = await api.http.options(filled(path))
    expect([status, headers.allow?.split(', ')]).toEqual([204, expect.arrayContaining(methodsOf(path))])
  })

  it('answers HEAD as GET, without the body', async () => {
    expect((await api.http.head('/api/doctors').expect(200)).text).toBeUndefined()
    await api.http.head('/api/nowhere').expect(404)
  })
})

it('tells a stranger nothing of whether there is an appointment that only staff may work', async () => {
  for (const command of ['call', 'skip', 'no-show']) {
    await api.http.post(`/api/appointments/nobodys/${command}`).expect(401)
  }
  await api.http.post('/api/appointments/nobodys/cancel').send({ by: 'clinic' }).expect(401)
})

const isForStaff = (may: Route['may']) =>
  may === 'staff' || may === 'reception' || may === 'admin' || may === 'staff-of-doctor'

it.each(routeNames.filter((name) => endpoints[name].startsWith('GET ') && isForStaff(routes[name].may)))(
  'what staff read by the route %s is in the access log',
  (name) => {
    // These say nothing of a patient: who is logged in, which screens and codes exist, and figures of the days.
    const tellsOfNobody = new Set<string>(['session', 'ownSessions', 'secondFactor', 'displays', 'siteCode', 'report'])
    if (!tellsOfNobody.has(name)) expect(routes[name]).toHaveProperty('logged')
  },
)
