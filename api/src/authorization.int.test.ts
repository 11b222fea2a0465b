import { addressOf, endpoints, type RouteName } from '@anteroom/contracts/endpoints.ts'
import type { Acknowledgement, ClientEvents, ServerEvents } from '@anteroom/contracts/live.ts'
import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
import { sessionStore } from '@anteroom/store/sessions.ts'
import { type StaffMember, staffStore } from '@anteroom/store/staff.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staffSessions } from './auth/sessions.ts'
import { signer } from './auth/signed.ts'
import { BOT_KEY, type LiveClient, startTestApi, type TestApi } from './testing/api.ts'
import {
  type Asked,
  askedRoutes,
  type Column,
  columns,
  emitted,
  handshakes,
  heard,
  requests,
  routeOf,
  type Verdict,
  verdictsOf,
} from './testing/authorization.ts'

/** A loaded machine takes longer than a test may. */
const WHOLE_TABLE = { timeout: 60_000 }

/** Who each role is, by the demo clinic's names. Dr. Chen is dr_1. */
const accounts = { doctor: 'chen', reception: 'desk', admin: 'admin' } as const
type StaffRole = keyof typeof accounts

const states = ['ended', 'idle-ended', 'absolute-ended', 'replaced', 'disabled', 'deleted', 'forged'] as const
type Over = (typeof states)[number]

const bot = { Authorization: `Bearer ${BOT_KEY}` }
const log = pino({ level: 'silent' })

let api: TestApi
let database: Database
const over = {} as Record<Over, Record<StaffRole, string>>
/** The visit in each queue that is asked about where nobody is admitted. */
let visits: { dr_1: Visit; dr_2: Visit }

beforeAll(async () => {
  const MONGO_URL = testDatabaseUrl('api')
  database = await connect(openDatabase(), MONGO_URL, log)
  api = await startTestApi({ MONGO_URL, TELEGRAM_LINK: 'https://t.me/example_clinic_bot' })
  await api.ready
  visits = { dr_1: await book('dr_1'), dr_2: await book('dr_2') }
  for (const state of states) {
    over[state] = {} as Record<StaffRole, string>
    for (const role of ['doctor', 'reception', 'admin'] as const) over[state][role] = await endedSession(role, state)
  }
})
afterAll(async () => {
  await api.close()
  await database.close()
})

const members = () => database.collection<StaffMember>('staff')

/** Sessions as the API makes them, over its database. */
const begun = () => {
  const stores = { sessions: sessionStore(database), staff: staffStore(database) }
  return staffSessions({
    ...stores,
    signer: signer('s'.repeat(40)),
    idleMinutes: 60,
    needsSecondFactor: () => false,
    mayUsePassword: () => true,
    clock: Date.now,
    log,
  })
}

async function memberOf(username: string): Promise<StaffMember> {
  const member = await members().findOne({ _id: username })
  if (member === null) throw new Error(`there is no ${username}`)
  return member
}

/** A session of an active account, as a cookie. */
async function liveSession(role: StaffRole): Promise<string> {
  return `anteroom=${(await begun().begin(await memberOf(accounts[role]), {})).cookie}`
}

/** An expired session that was never used. Each disabled member has their own. */
async function endedSession(role: StaffRole, state: Over): Promise<string> {
  const member = { ...(await memberOf(accounts[role])), _id: `${accounts[role]}-${state}` }
  await members().insertOne(member)
  const { cookie } = await begun().begin(member, {})
  const { _id } = member
  const stored = database.collection('staffSessions')
  const hour = 60 * 60_000
  if (state === 'ended') await stored.deleteOne({ username: _id })
  if (state === 'idle-ended')
    await stored.updateOne({ username: _id }, { $set: { usedAt: new Date(Date.now() - hour) } })
  if (state === 'absolute-ended') await stored.updateOne({ username: _id }, { $set: { endsAt: new Date() } })
  if (state === 'replaced') await members().updateOne({ _id }, { $set: { version: 'another' } })
  if (state === 'disabled') await members().updateOne({ _id }, { $set: { disabled: true } })
  if (state === 'deleted') await members().deleteOne({ _id })
  return `anteroom=${state === 'forged' ? cookie.replace(/.{43}$/, 'x'.repeat(43)) : cookie}`
}

type Visit = { id: string; token: string }
let booked = 0

/** Another visit to a doctor, spread over days so that none is full. */
async function book(doctorId: string): Promise<Visit> {
  const scheduledTime = new Date(Date.now() + (booked++ % 10) * 86_400_000).toISOString()
  const { storedId: id, id: token } = await api.book('Ann', { doctorId, scheduledTime })
  return { id, token }
}

type From = { who: Column['who']; whose: Column['whose']; visit: Visit; cookie?: string }

/** A request: about which doctor or visit, by which of its names, and with which credentials. */
async function ask(asked: Asked, { who, whose, cookie, visit }: From): Promise<{ status: number; reason?: string }> {
  const name = routeOf(asked)
  const isHolder = who === 'holder' && whose === 'own'
  const id = endpoints[name].includes('/appointments/:id') ? (isHolder ? visit.token : visit.id) : doctorOf(whose)
  const said: object = requests[asked] ?? {}
  const { method, path, rest } = addressOf(name, { channel: 'web', ...said, id })
  const body = Object.fromEntries(Object.keys(said).flatMap((key) => (key in rest ? [[key, rest[key as never]]] : [])))
  const hasBody = method === 'POST' || method === 'PATCH'
  const query = hasBody ? '' : `?${new URLSearchParams(body as Record<string, string>)}`
  const response = await fetch(`${api.url}${path}${query}`, {
    method,
    headers: {
      Origin: api.url,
      ...(who === 'bot' && bot),
      ...(cookie && { Cookie: cookie }),
      'Content-Type': 'application/json',
    },
    ...(hasBody && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const { reason } = text.startsWith('{') ? JSON.parse(text) : {}
  return { status: response.status, reason }
}

const doctorOf = (whose: Column['whose']) => (whose === 'own' ? 'dr_1' : 'dr_2')

/** Refusals of admitted requests, because of the state; `too-many-requests` for a second message to all so soon. */
const others = [
  'too-many-requests',
  'not-found',
  'wrong-code',
  'wrong-password',
  'wrong-second-factor',
  'unknown-display',
]

/** Which cell of a row an answer matches. An admitted request is refused only because of the state of the queue. */
function verdictOn({ status, reason }: { status: number; reason?: string }): Verdict | string {
  if (status === 401 && reason === 'not-signed-in') return '1'
  if (status === 403 && reason === 'not-allowed') return '3'
  if (status === 404 && reason === 'unknown-appointment') return '4'
  const letIn = status < 300 || [409, 422].includes(status) || others.includes(reason ?? '')
  return letIn ? '+' : `${status} ${reason}`
}

/** Does them a few at a time. */
async function all<Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [at, item] of queue) results[at] = await work(item)
  }
  await Promise.all(Array.from({ length: 12 }, worker))
  return results
}

/** These change a visit, so each caller gets one of their own. */
const endsVisit = new Set<RouteName>(['transfer', 'reschedule', 'eraseVisit', 'renewLink'])

type Cell = { asked: Asked; column: Column; state?: Over; expected: Verdict }

const cellsOf = (asked: Asked): Cell[] =>
  columns.flatMap((column, at) => {
    const verdicts = verdictsOf(asked)
    const live: Cell = { asked, column, expected: verdicts[at] as Verdict }
    const asStranger = (state: Over): Cell => ({ asked, column, state, expected: verdicts[0] as Verdict })
    return isStaff(column.who) ? [live, ...states.map(asStranger)] : [live]
  })

const isStaff = (who: Column['who']): who is StaffRole => who in accounts

const named = ({ asked, column: { who, whose }, state }: Cell, verdict: string) =>
  `${asked} by ${who} (${whose}, ${state ?? 'live'}): ${verdict}`

async function outcomeOf({ asked, column, state, expected: verdict }: Cell): Promise<string> {
  const { who, whose } = column
  const known = visits[doctorOf(whose)]
  const visit = verdict === '+' && endsVisit.has(routeOf(asked)) ? await book(doctorOf(whose)) : known
  // Some routes end the session that they were called with.
  const cookie = isStaff(who) ? (state ? over[state][who] : await liveSession(who)) : undefined
  return verdictOn(await ask(asked, { who, whose, visit, ...(cookie && { cookie }) }))
}

const kept = async () =>
  JSON.stringify(
    await Promise.all(
      ['queues', 'patients', 'clinic', 'staff', 'doctors', 'links'].map((name) =>
        database.collection(name).find().sort({ _id: 1 }).toArray(),
      ),
    ),
  )

describe('role × route × own or other × state of the session', () => {
  const cells = askedRoutes.flatMap(cellsOf)

  it('has every route that the API describes, and no other', async () => {
    const { body } = await api.http.get('/api/docs/openapi.json').expect(200)
    const described = Object.values<Record<string, { operationId: string }>>(body.paths).flatMap((operations) =>
      Object.values(operations).map(({ operationId }) => operationId),
    )
    expect([...new Set(askedRoutes.map(routeOf))].sort()).toEqual(described.sort())
    for (const asked of askedRoutes) expect(verdictsOf(asked), asked).toHaveLength(columns.length)
  })

  it('refuses as the table says, and changes nothing by that', WHOLE_TABLE, async () => {
    const refused = cells.filter(({ expected: verdict }) => verdict !== '+')
    const before = await kept()
    const outcomes = await all(refused, outcomeOf)
    expect(refused.map((cell, at) => named(cell, String(outcomes[at])))).toEqual(
      refused.map((cell) => named(cell, cell.expected)),
    )
    expect(await kept()).toBe(before)
  })

  it('lets in as the table says', WHOLE_TABLE, async () => {
    const letIn = cells.filter(({ expected: verdict }) => verdict === '+')
    const outcomes = await all(letIn, outcomeOf)
    expect(letIn.map((cell, at) => named(cell, String(outcomes[at])))).toEqual(letIn.map((cell) => named(cell, '+')))
  })
})

/** Opens somebody's socket, on the board or following a visit; the reason of the refusal if it is not opened. */
async function open(
  who: Column['who'],
  appointmentId: string | undefined,
  cookie?: string,
): Promise<LiveClient | string> {
  const auth = appointmentId === undefined ? {} : { appointmentId }
  return api
    .connect(auth, cookie, who === 'bot' ? bot : {})
    .catch((problem: { reason?: string }) => problem.reason ?? 'unknown')
}
const verdictOnSocket = (socket: LiveClient | string): string =>
  typeof socket !== 'string'
    ? '+'
    : ({ 'not-signed-in': '1', 'not-allowed': '3', 'unknown-appointment': '4' }[socket] ?? socket)

const emit = {
  updateAppointmentStatus: (socket, { visit }) => {
    const request = { appointmentId: visit.id, status: 'in-progress' } as const
    return new Promise((resolve) => socket.emit('updateAppointmentStatus', request, resolve))
  },
  updateDoctorStatus: (socket, { whose }) => {
    const request = { doctorId: doctorOf(whose), status: 'on-time' } as const
    return new Promise((resolve) => socket.emit('updateDoctorStatus', request, resolve))
  },
} satisfies {
  [Event in keyof ClientEvents]: (
    socket: LiveClient,
    about: { whose: Column['whose']; visit: Visit },
  ) => Promise<Acknowledgement<object>>
}

const events = Object.keys(emit) as (keyof ClientEvents)[]

/** The status that REST would have; a closed socket counts as refused. */
async function verdictOnEvent(event: keyof ClientEvents, socket: LiveClient, { whose }: Column): Promise<string> {
  const closed = new Promise<'closed'>((resolve) => {
    socket.once('disconnect', () => resolve('closed'))
  })
  if (!socket.connected) return 'closed'
  const answer = await Promise.race([emit[event](socket, { whose, visit: visits[doctorOf(whose)] }), closed])
  if (answer === 'closed') return 'closed'
  return answer.ok ? '+' : verdictOn(answer.problem)
}

describe('role × live event × own or other × state of the session', () => {
  const at = columns.map((column, index) => ({ column, index }))

  it('opens sockets as the table says', async () => {
    const outcomes = await all(at, async ({ column: { who, whose } }) => {
      const { id, token } = visits[doctorOf(whose)]
      const cookie = isStaff(who) ? await liveSession(who) : undefined
      const board = await open(who, undefined, cookie)
      const follow = await open(who, who === 'holder' && whose === 'own' ? token : id, cookie)
      return [verdictOnSocket(board), verdictOnSocket(follow)]
    })
    expect(outcomes).toEqual(at.map(({ index }) => [handshakes.board[index], handshakes.follow[index]]))
  })

  it('opens none for a session that is over', async () => {
    const dead = states.flatMap((state) => Object.values(over[state]))
    const outcomes = await all(dead, async (cookie) => [
      verdictOnSocket(await open('doctor', undefined, cookie)),
      verdictOnSocket(await open('doctor', visits.dr_1.id, cookie)),
    ])
    expect(outcomes).toEqual(dead.map(() => [handshakes.board[0], handshakes.follow[0]]))
  })

  it('takes events as the table says', async () => {
    const withSocket = at.filter(({ column }) => column.who !== 'stranger')
    const outcomes = await all(withSocket, async ({ column }) => {
      const { who } = column
      const followed = who === 'holder' ? visits.dr_1.token : who === 'bot' ? visits.dr_1.id : undefined
      const socket = await open(who, followed, isStaff(who) ? await liveSession(who) : undefined)
      if (typeof socket === 'string') return [socket]
      return Promise.all(events.map((event) => verdictOnEvent(event, socket, column)))
    })
    expect(outcomes).toEqual(withSocket.map(({ index }) => events.map((event) => emitted[event][index])))
  })

  it('takes none from a session that ends while its socket is open, and lets the socket hear no more', async () => {
    const ends: Record<string, (id: { username: string }) => Promise<unknown>> = {
      ended: (of) => database.collection('staffSessions').deleteOne(of),
      'idle-ended': (of) => database.collection('staffSessions').updateOne(of, { $set: { usedAt: new Date(0) } }),
      'absolute-ended': (of) => database.collection('staffSessions').updateOne(of, { $set: { endsAt: new Date(0) } }),
      replaced: (of) => database.collection('staffSessions').updateOne(of, { $set: { version: 'another' } }),
    }
    const cells = Object.keys(ends).flatMap((state) =>
      Object.keys(accounts).flatMap((role) => events.map((event) => ({ state, role: role as StaffRole, event }))),
    )
    const outcomes = await all(cells, async ({ state, role, event }) => {
      const username = `${accounts[role]}-live-${state}-${event}`
      const member = { ...(await memberOf(accounts[role])), _id: username }
      await members().insertOne(member)
      const cookie = `anteroom=${(await begun().begin(member, {})).cookie}`
      const socket = await open(role, undefined, cookie)
      if (typeof socket === 'string') return socket
      await ends[state]?.({ username })
      // Nobody tells the API, which may remember a session for two seconds.
      const isOver = async () => (await api.http.get('/api/session').set('Cookie', cookie)).status === 401
      await expect.poll(isOver, { timeout: 5_000 }).toBe(true)
      return verdictOnEvent(event, socket, columns[4])
    })
    for (const [index, outcome] of outcomes.entries())
      expect(['1', 'closed'], JSON.stringify(cells[index])).toContain(outcome)
  })
})

describe('what each socket hears', () => {
  type Heard = { event: keyof ServerEvents; of: string }

  const listen = (socket: LiveClient) => {
    const found = new Map<string, Heard>()
    for (const event of Object.keys(heard) as (keyof ServerEvents)[]) {
      socket.on(event, (update: { appointmentId?: string; doctorId: string }) => {
        const of = event === 'statusUpdate' || event === 'queueUpdate' ? String(update.appointmentId) : update.doctorId
        found.set(`${event} ${of}`, { event, of })
      })
    }
    return found
  }

  it('is what the table says, of their own and of others', async () => {
    const contacts = { dr_1: '+12025550151', dr_2: '+12025550152' }
    const bookWith = (doctorId: 'dr_1' | 'dr_2') =>
      api.book('Cleo', { doctorId, bookedVia: 'sms', contact: { channel: 'sms', address: contacts[doctorId] } })
    const mine = await bookWith('dr_1')
    const beside = await api.book('Ben')
    const elsewhere = await bookWith('dr_2')
    const own = new Set([mine.id, mine.storedId, 'dr_1'])

    const whose: Record<'holder' | 'bot' | StaffRole, [string | undefined, StaffRole?]> = {
      holder: [mine.id],
      bot: [mine.storedId],
      doctor: [undefined, 'doctor'],
      reception: [undefined, 'reception'],
      admin: [undefined, 'admin'],
    }
    const ears = await Promise.all(
      Object.entries(whose).map(async ([who, [appointmentId, role]]) => {
        const socket = await open(who as Column['who'], appointmentId, role && (await liveSession(role)))
        if (typeof socket === 'string') throw new Error(`${who}: ${socket}`)
        return { who: who as keyof typeof whose, socket, found: listen(socket) }
      }),
    )

    const desk = await liveSession('reception')
    const asDesk = (method: 'post' | 'patch', path: string, body: object) =>
      api.http[method](`/api${path}`).set('Cookie', desk).send(body).expect(200)
    for (const { storedId } of [elsewhere, beside, mine]) {
      await asDesk('post', `/appointments/${storedId}/check-in`, {})
      await asDesk('post', `/appointments/${storedId}/call`, {})
    }
    for (const doctorId of ['dr_2', 'dr_1']) {
      await asDesk('patch', `/doctors/${doctorId}/status`, { status: 'running-late' })
    }
    for (const address of [contacts.dr_2, contacts.dr_1]) {
      const contact = { channel: 'sms', address }
      await api.http.post('/api/patients/opt-out').set(bot).send({ contact, optedOut: true }).expect(204)
    }

    const answer = () =>
      Object.fromEntries(
        (Object.keys(heard) as (keyof ServerEvents)[]).map((event) => [
          event,
          Object.fromEntries(
            ears.map(({ who, found }) => {
              const of = [...found.values()].filter((one) => one.event === event)
              // For a doctor, another visit in the same queue is their own; for somebody who follows one visit, it is
              // not.
              const isOwn = (one: Heard) => own.has(one.of) || (who === 'doctor' && one.of === beside.storedId)
              return [who, `${of.some(isOwn) ? '+' : '-'}${of.some((one) => !isOwn(one)) ? '+' : '-'}`]
            }),
          ),
        ]),
      )
    await expect.poll(answer, { timeout: 5_000 }).toEqual(heard)
    // Earlier events have arrived once the socket has answered this.
    await Promise.all(ears.map(({ socket }) => verdictOnEvent('updateDoctorStatus', socket, columns[4])))
    expect(answer()).toEqual(heard)
  })
})
