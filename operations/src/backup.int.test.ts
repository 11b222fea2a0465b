import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { BOT_KEY, startTestApi } from '@anteroom/api/testing/api.ts'
import type { ChangesAnswer } from '@anteroom/contracts/answers.ts'
import { openForCommand } from '@anteroom/store/connection.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { eventually, type Outside, openOutside } from '@anteroom/workers/testing/workers.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

/** Of each practice, between two patients. */
const LOAD_PAUSE_MS = 100

const doctorIds = ['dr_1', 'dr_2', 'dr_3']
type Db = Awaited<ReturnType<typeof openForCommand>>['db']
const secrets = { SEAL_KEY: 'k'.repeat(40), LINK_SECRET: 'l'.repeat(40) }
type Api = Awaited<ReturnType<typeof startTestApi>>
type Acknowledged = { key: string; path: string; body: object; answer: { appointment?: { id: string } } }

let outside: Outside
let folder: string
beforeAll(async () => {
  outside = await openOutside()
  folder = await mkdtemp(join(tmpdir(), 'anteroom-backup-'))
})
afterAll(async () => {
  await outside.close()
  await rm(folder, { recursive: true })
})

/** Runs a command as an operator does. */
const operate = (command: 'backup' | 'restore', mongoUrl: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, `${command}.ts`), ...args], {
    env: { MONGO_URL: mongoUrl, CLINIC_TIMEZONE: 'UTC', ...secrets },
  })

const send = (api: Api, { key, path, body }: Omit<Acknowledged, 'answer'>) =>
  api.http
    .post(`/api${path}`)
    .set({ Authorization: `Bearer ${BOT_KEY}`, 'Idempotency-Key': key })
    .send(body)

/** Asks again while the database is too slow, as a client does. */
async function untilServed<Answer extends { status: number }>(ask: () => PromiseLike<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await ask()
    if (answer.status !== 503) return answer
    await pause(LOAD_PAUSE_MS)
  }
}

/** Late in the day few places are left of it. */
const daysAhead = new Date().getUTCHours() < 16 ? 0 : 1
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

/**
 * A doctor's practice: patients book, every third is moved to the next doctor, until `stopped`. Everything that was
 * acknowledged.
 */
function work(api: Api, desk: string, doctorIndex: number, stopped: () => boolean) {
  const acknowledged: Acknowledged[] = []
  async function command(path: string, body: object) {
    const key = randomUUID()
    const response = await api.http.post(`/api${path}`).set({ Cookie: desk, 'Idempotency-Key': key }).send(body)
    if (response.status < 300) acknowledged.push({ key, path, body, answer: response.body })
    return response
  }
  async function day() {
    for (let index = 0; !stopped(); index += 1) {
      const serial = `${doctorIndex}${String(index).padStart(3, '0')}`
      const contact =
        index % 2 === 0
          ? { channel: 'telegram', address: `7${serial}` }
          : { channel: 'sms', address: `+1212555${serial}` }
      const doctorId = doctorIds[doctorIndex] ?? ''
      const body = { patientName: `Patient ${serial}`, doctorId, scheduledTime: inDays(daysAhead), contact }
      const key = randomUUID()
      const booked = await untilServed(() => send(api, { key, path: '/appointments', body }))
      // The day is full.
      if (booked.status === 409) return
      expect(booked.status).toBe(201)
      acknowledged.push({ key, path: '/appointments', body, answer: booked.body })
      const { id } = booked.body.appointment
      if (index % 3 === 0) await command(`/appointments/${id}/transfer`, { doctorId: doctorIds[(doctorIndex + 1) % 3] })
      if (index % 5 === 1) await command(`/appointments/${id}/call`, {})
      await pause(LOAD_PAUSE_MS)
    }
  }
  return { acknowledged, ended: day() }
}

const changesOf = (api: Api, desk: string, doctorId: string) =>
  vi.waitFor(async () => {
    const { body } = await api.http.get(`/api/doctors/${doctorId}/queue/changes`).set('Cookie', desk).expect(200)
    return (body as ChangesAnswer).changes
  }, 15_000)

type Held = { id: string; movedTo?: { appointmentId: string } }

async function appointmentsIn(db: Db): Promise<Held[]> {
  const days = await db.collection<{ appointments: Held[] }>('queues').find().toArray()
  const left = await db.collection<{ appointment: Held }>('leftAppointments').find().toArray()
  return [...days.flatMap(({ appointments }) => appointments), ...left.map(({ appointment }) => appointment)]
}

test('a backup under load has everything that was acknowledged before, and after its restore no alert goes out twice', async () => {
  const { telegram, twilio } = outside
  const file = join(folder, 'clinic.gz')
  const here = { MONGO_URL: testDatabaseUrl('backup') }
  const api = await startTestApi(here)
  await api.ready
  const workers = await outside.start({ ...here, SMS_PER_SECOND: '100' })
  const desk = await api.login('desk')
  const said = {
    _id: 'a-conversation',
    rev: 3,
    handled: ['tg:1'],
    dueAt: null,
    sealed: 'sealed',
    expiresAt: new Date(Date.now() + 86_400_000),
  }
  const source = await openForCommand(here.MONGO_URL)
  await source.db.collection<typeof said>('conversations').insertOne(said)

  let isOver = false
  const practices = doctorIds.map((_, index) => work(api, desk, index, () => isOver))
  await eventually(() => telegram.accepted.length).toBeGreaterThan(9)
  const before = practices.map(({ acknowledged }) => acknowledged.slice())
  const sentBefore = await source.db.collection('alerts').find({ state: 'sent' }).toArray()
  await source.close()
  await operate('backup', here.MONGO_URL, file)
  isOver = true
  await Promise.all(practices.map(({ ended }) => ended))
  await workers.close()
  await api.close()

  const restored = testDatabaseUrl('restored')
  await operate('restore', restored, file)
  const { db, close } = await openForCommand(restored)
  expect(await db.collection<typeof said>('conversations').findOne({ _id: said._id })).toEqual(said)
  const rows = new Map((await db.collection<{ _id: string }>('alerts').find().toArray()).map((row) => [row._id, row]))
  for (const { _id } of sentBefore) expect(rows.get(String(_id))).toMatchObject({ state: 'sent' })

  const all = before.flat()
  expect(all.length).toBeGreaterThan(20)
  const held = await appointmentsIn(db)
  const ids = new Set(held.map(({ id }) => id))
  for (const { answer } of all) if (answer.appointment) expect(ids).toContain(answer.appointment.id)
  expect(held.flatMap(({ movedTo }) => movedTo?.appointmentId ?? []).filter((id) => !ids.has(id))).toEqual([])

  const again = await startTestApi({ MONGO_URL: restored })
  await again.ready
  const deskAgain = await again.login('desk')
  for (const doctorId of doctorIds) {
    const changes = await changesOf(again, deskAgain, doctorId)
    expect(changes.map(({ rev }) => rev)).toEqual(changes.map((_, index) => index + 1))
  }
  for (const { answer, ...asked } of all) {
    const isByStaff = asked.path !== '/appointments'
    const repeated = isByStaff
      ? await again.http
          .post(`/api${asked.path}`)
          .set({ Cookie: deskAgain, 'Idempotency-Key': asked.key })
          .send(asked.body)
      : await send(again, asked)
    expect(repeated.body).toEqual(answer)
  }

  await outside.start({ MONGO_URL: restored, SMS_PER_SECOND: '100' })
  const newcomers = doctorIds.map((doctorId, index) => ({ doctorId, address: `90${index}` }))
  for (const { doctorId, address } of newcomers)
    await again.book('New', {
      doctorId,
      contact: { channel: 'telegram', address },
      scheduledTime: inDays(daysAhead + 1),
    })
  const chats = () => telegram.accepted.map(({ to }) => to)
  await eventually(() => newcomers.every(({ address }) => chats().includes(address))).toBe(true)

  const texts = [...telegram.accepted.filter(({ method }) => method !== 'editMessageText'), ...twilio.accepted]
  const copies = Map.groupBy(texts, ({ to, text }) => `${to} ${text}`)
  expect([...copies].filter(([, { length }]) => length > 1)).toEqual([])
  await again.close()
  await close()
  // Two programs are started on the way.
}, 120_000)
