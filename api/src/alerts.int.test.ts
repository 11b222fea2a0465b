import type { BoardRow } from '@anteroom/contracts/answers.ts'
import type { AlertUpdate } from '@anteroom/contracts/live.ts'
import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
import { sendCounts } from '@anteroom/store/send-counts.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LiveClient, startTestApi, type TestApi } from './testing/api.ts'

/** Two API processes without Redis. */
let api: TestApi
let other: TestApi
let chen: string
let database: Database
let today: string

beforeAll(async () => {
  const settings = { MONGO_URL: testDatabaseUrl('api'), REDIS_URL: 'redis://127.0.0.1:9' }
  ;[api, other] = [await startTestApi(settings), await startTestApi(settings)]
  await Promise.all([api.ready, other.ready])
  chen = await api.login('chen')
  database = await connect(openDatabase(), settings.MONGO_URL, pino({ level: 'silent' }))
  today = (await api.http.get('/api/doctors')).body.today
})
afterAll(async () => {
  await Promise.all([api.close(), other.close(), database.close()])
})

/** Writes a ledger row as a worker does; `of` is `<appointment>/<kind>/<epoch>`. */
async function write(of: string, row: { state: string } & Record<string, unknown>, doctorId = 'dr_1') {
  const queueId = `${doctorId}:${today}`
  const [appointmentId, kind] = of.split('/')
  await database
    .collection<{ _id: string }>('alerts')
    .updateOne(
      { _id: `${queueId}/${of}` },
      { $set: { queueId, appointmentId, kind, notBefore: null, updatedAt: new Date(), attempt: 1, ...row } },
      { upsert: true },
    )
}

async function boardRow(id: string): Promise<BoardRow | undefined> {
  const { body } = await api.http.get('/api/doctors/dr_1/queue').set('Cookie', chen).expect(200)
  return body.appointments.find((row: BoardRow) => row.id === id)
}

/** The alert updates that a staff socket receives. */
function receivedBy(socket: LiveClient): AlertUpdate[] {
  const received: AlertUpdate[] = []
  socket.on('alertUpdate', (update) => received.push(update))
  return received
}

const withPhone = (number: number) => ({ contact: { channel: 'sms', address: `+1202555010${number}` } })

it('shows the state of each alert, and the patients who could not be reached', async () => {
  const ann = await api.book('Ann', withPhone(1))
  expect(await boardRow(ann.storedId)).toMatchObject({ alerts: [], unreached: false })

  const sentAt = new Date(Date.now() - 60_000)
  await write(`${ann.storedId}/booked/0`, { state: 'delivered', channel: 'sms', sentAt, providerId: 'SM1' })
  await api.http.post(`/api/appointments/${ann.id}/call`).set('Cookie', chen).expect(200)
  const { body: called } = await api.http.get(`/api/appointments/${ann.id}/status`).expect(200)
  const call = `${ann.storedId}/called/${Date.parse(called.calledAt)}`
  await write(call, { state: 'failed', channel: 'sms', reason: 'twilio-30003' })
  await write(call, { state: 'failed', channel: 'sms', reason: 'twilio-30003' }, 'dr_10')

  expect(await boardRow(ann.storedId)).toMatchObject({
    unreached: true,
    alerts: [
      { kind: 'called', channel: 'sms', state: 'failed', at: expect.any(String), reason: 'twilio-30003' },
      { kind: 'booked', channel: 'sms', state: 'delivered', at: sentAt.toISOString(), reason: null },
    ],
  })
})

it('emits changes to the staff of that doctor on every process within five seconds', async () => {
  const ben = await api.book('Ben', { doctorId: 'dr_3', ...withPhone(2) })
  const haddad = await api.login('haddad')
  const [here, there] = [receivedBy(await api.connect({}, haddad)), receivedBy(await other.connect({}, haddad))]
  const reyes = receivedBy(await other.connect({}, await other.login('reyes')))
  const patient = receivedBy(await api.connect({ appointmentId: ben.id }))
  const bothHeard = (updates: AlertUpdate[]) =>
    expect.poll(() => [here, there], { timeout: 5_000 }).toEqual([updates, updates])
  const update = { doctorId: 'dr_3', day: today }

  await write(`${ben.storedId}/called/1`, { state: 'sending' }, 'dr_3')
  await bothHeard([update])
  // Written by a worker whose clock is 20 seconds behind.
  await write(`${ben.storedId}/called/1`, { state: 'failed', updatedAt: new Date(Date.now() - 20_000) }, 'dr_3')
  await bothHeard([update, update])
  expect([reyes, patient]).toEqual([[], []])
})

it('marks who was moved by the clinic and could not be told, on the old board too and live', async () => {
  const cleo = await api.book('Cleo', withPhone(3))
  const staff = receivedBy(await other.connect({}, chen))
  const moved = await api.http
    .post(`/api/appointments/${cleo.storedId}/transfer`)
    .set('Cookie', await api.login('desk'))
    .send({ doctorId: 'dr_2' })
    .expect(200)
  const movedFrom = `dr_1:${today}`
  await write(`${moved.body.appointment.id}/moved-by-clinic/0`, { state: 'failed', channel: 'sms', movedFrom }, 'dr_2')
  await expect.poll(() => staff, { timeout: 5_000 }).toEqual([{ doctorId: 'dr_1', day: today }])
  expect(await boardRow(cleo.storedId)).toMatchObject({
    status: 'moved',
    unreached: true,
    alerts: [{ kind: 'moved-by-clinic', state: 'failed' }],
  })
})

it('shows which budgets run low, and tells every board when that changes', async () => {
  const budgets = database.collection<{ _id: string; spent: number }>('sendBudgets')
  const board = async () => (await api.http.get('/api/doctors/dr_1/queue').set('Cookie', chen).expect(200)).body
  await sendCounts(database).spend({ channel: 'sms', day: today }, { units: 79, upTo: 90, limit: 100 })
  expect((await board()).budgets).toEqual([])
  const received = receivedBy(await other.connect({}, await other.login('reyes')))

  await budgets.updateOne({ _id: `sms:${today}` }, { $set: { spent: 82 } })
  await expect.poll(() => received, { timeout: 5_000 }).toContainEqual({ doctorId: 'dr_2', day: today })
  expect((await board()).budgets).toEqual([{ channel: 'sms', percent: 82, state: 'low' }])
  await sendCounts(database).mark({ channel: 'sms', day: today }, 'all', 100)
  expect((await board()).budgets).toEqual([{ channel: 'sms', percent: 82, state: 'used-up' }])
})
