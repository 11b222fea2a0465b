import {
  addressOf,
  endpointOf,
  endpoints,
  type Method,
  type RouteName,
  routeNames,
} from '@anteroom/contracts/endpoints.ts'
import type { Route } from '@anteroom/contracts/route.ts'
import { type RouteInput, routes } from '@anteroom/contracts/routes.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOT_KEY, startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
/** Of dr_1, whom Dr. Chen is. */
let appointmentId: string
const callers = { patient: {}, bot: { Authorization: `Bearer ${BOT_KEY}` }, chen: {}, reyes: {}, desk: {}, admin: {} }

beforeAll(async () => {
  api = await startTestApi({ TELEGRAM_LINK: 'https://t.me/example_clinic_bot' })
  await api.ready
  appointmentId = (await api.book('Ann')).id
  for (const username of ['chen', 'reyes', 'desk', 'admin'] as const)
    callers[username] = { Cookie: await api.login(username) }
})
afterAll(() => api.close())

const bodies = {
  setAppointmentStatus: { status: 'done' },
  move: { place: 1, reason: 'in pain' },
  transfer: { doctorId: 'dr_2' },
  cancel: { by: 'clinic' },
  reschedule: { scheduledTime: '2026-12-01T10:00:00Z', by: 'clinic' },
} satisfies { [Name in RouteName]?: Omit<RouteInput<Name>, 'id'> }

/** A request to the route: well formed where the role of the caller is asked for only after its body was read. */
function ask(name: RouteName, caller: keyof typeof callers) {
  const isOfAppointment = endpoints[name].includes('/appointments/:id')
  const body = name in bodies ? bodies[name as keyof typeof bodies] : {}
  const { method, path, rest } = addressOf(name, {
    id: isOfAppointment ? appointmentId : 'dr_1',
    channel: 'web',
    ...body,
  })
  const { id: _, channel: __, ...sent } = rest
  const request = api.http[method.toLowerCase() as Lowercase<Method>](path).set(callers[caller])
  return method === 'GET' || method === 'DELETE' ? request : request.send(sent)
}

const routesFor = (isFor: (may: Route['may']) => boolean) => routeNames.filter((name) => isFor(routes[name].may))
const isForStaff = (may: Route['may']) =>
  may === 'staff' || may === 'reception' || may === 'admin' || may === 'staff-of-doctor'
const isForStaffOf = (may: Route['may']) =>
  may === 'staff-of-doctor' || may === 'staff-of-appointment' || typeof may === 'object'

describe('every route of the table', () => {
  it.each(routeNames)('%s is mounted', async (name) => {
    const { status, body } = await ask(name, 'patient')
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

describe('a route refuses', () => {
  it.each(routesFor((may) => may === 'bot'))('%s to a patient and to staff', async (name) => {
    expect((await ask(name, 'patient')).status).toBe(401)
    for (const caller of ['chen', 'desk', 'admin'] as const) expect((await ask(name, caller)).status, caller).toBe(403)
  })

  it('tells a stranger nothing of whether there is an appointment that only staff may work', async () => {
    for (const command of ['call', 'skip', 'no-show']) {
      await api.http.post(`/api/appointments/nobodys/${command}`).expect(401)
      await api.http.post(`/api/appointments/${appointmentId}/${command}`).expect(401)
    }
    await api.http.post('/api/appointments/nobodys/cancel').send({ by: 'clinic' }).expect(401)
  })

  it.each(routesFor((may) => may === 'staff' || may === 'reception' || may === 'admin'))(
    '%s to a patient and to the bot',
    async (name) => {
      expect((await ask(name, 'patient')).status).toBe(401)
      expect((await ask(name, 'bot')).status).toBe(403)
    },
  )

  it.each(routesFor((may) => may === 'reception' || may === 'admin'))('%s to a doctor', async (name) => {
    expect((await ask(name, 'chen')).status).toBe(403)
  })

  it.for(routesFor((may) => may === 'admin'))('%s to reception', async (name) => {
    expect((await ask(name, 'desk')).status).toBe(403)
  })

  it.each(routesFor(isForStaffOf))('%s to a patient, the bot and the doctor of another queue', async (name) => {
    expect((await ask(name, 'patient')).status).toBe(401)
    expect((await ask(name, 'bot')).status).toBe(403)
    expect((await ask(name, 'reyes')).status).toBe(403)
  })
})

it.each(routesFor(isForStaff))('the route %s is open to an administrator', async (name) => {
  expect([401, 403]).not.toContain((await ask(name, 'admin')).status)
})

it.each(routeNames.filter((name) => endpoints[name].startsWith('GET ') && isForStaff(routes[name].may)))(
  'what staff read by the route %s is in the access log',
  (name) => {
    // Who one is oneself is nothing that was looked at.
    if (name !== 'session') expect(routes[name]).toHaveProperty('logged')
  },
)
