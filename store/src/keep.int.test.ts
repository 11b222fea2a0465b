import { booking, dayAfter, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { alertStore } from './alerts.ts'
import { connect, type Database, openDatabase } from './connection.ts'
import { countOver, endOf, retentionOf } from './keep.ts'
import { patientStore } from './patients.ts'
import { queueStore } from './queue-writes.ts'
import { testDatabaseUrl } from './testing/database.ts'

const DAY_MS = 86_400_000
const day = '2026-12-01'
const days = { visits: 90, patients: 731, chats: 8, quotes: 30, accessLog: 400 }

let database: Database
const time = { now: nineOClock }
const clock = () => time.now

beforeAll(async () => {
  database = await connect(openDatabase(), testDatabaseUrl('store'), pino({ level: 'silent' }))
})
afterAll(async () => {
  await database.dropDatabase()
  await database.close()
})
beforeEach(() => {
  time.now = nineOClock
})

/** The seconds after which each collection deletes its documents, by name. */
async function secondsByCollection() {
  const names = ['queues', 'history', 'leftAppointments', 'alerts', 'patients', 'inbox', 'quotes', 'accessLog']
  const indexes = await Promise.all(names.map((name) => database.collection(name).indexes()))
  const seconds = (index: number) => indexes[index]?.find((one) => one.expireAfterSeconds !== undefined)
  return Object.fromEntries(names.map((name, index) => [name, seconds(index)?.expireAfterSeconds]))
}

const DAY = 86_400

it('everything that tells of people is deleted when its days are over, also what was stored under another setting', async () => {
  await database.collection('accessLog').createIndex({ deleteAt: 1 }, { expireAfterSeconds: 0 })
  let keep = days
  const follow = retentionOf(database, { keep: () => keep, clock })
  await follow()
  const visits = { queues: 90 * DAY, history: 90 * DAY, leftAppointments: 90 * DAY, alerts: 90 * DAY }
  const seconds = { ...visits, patients: 731 * DAY, inbox: 8 * DAY, quotes: 30 * DAY, accessLog: 400 * DAY }
  expect(await secondsByCollection()).toEqual(seconds)
  await follow()
  expect(await secondsByCollection()).toEqual(seconds)
  keep = { visits: 30, patients: 100, chats: 2, quotes: 3, accessLog: 60 }
  await follow()
  expect(await secondsByCollection()).toEqual({
    queues: 30 * DAY,
    history: 30 * DAY,
    leftAppointments: 30 * DAY,
    alerts: 30 * DAY,
    patients: 100 * DAY,
    inbox: 2 * DAY,
    quotes: 3 * DAY,
    accessLog: 60 * DAY,
  })
})

it('what is over by a shorter time goes at once, each kind, and nothing else; how much is known before', async () => {
  const ago = (age: number) => new Date(Date.now() - age * DAY_MS)
  // In each collection one document is older than the shorter time, and one is not.
  const ages: Record<string, [over: number, kept: number]> = {
    queues: [40, 20],
    alerts: [40, 20],
    history: [40, 20],
    leftAppointments: [40, 20],
    accuracy: [40, 20],
    patients: [200, 50],
    inbox: [5, 1],
    quotes: [10, 2],
    accessLog: [100, 50],
  }
  let keep = days
  const follow = retentionOf(database, { keep: () => keep, clock: () => Date.now() })
  await follow()
  for (const [name, of] of Object.entries(ages)) {
    const date = name === 'accessLog' ? 'at' : 'keptFrom'
    const documents = of.map((age, index) => ({ _id: index === 0 ? 'over' : 'kept', [date]: ago(age) }))
    await database.collection(name).deleteMany({})
    await database.collection<{ _id: string }>(name).insertMany(documents)
  }
  const left = async () => {
    const names = Object.keys(ages)
    const found = await Promise.all(names.map((name) => database.collection(name).distinct('_id')))
    return Object.fromEntries(names.map((name, index) => [name, found[index]?.sort()]))
  }
  const shorter = { visits: 30, patients: 100, chats: 2, quotes: 3, accessLog: 60 }
  const one = { visits: 1, patients: 1, chats: 1, quotes: 1, accessLog: 1 }
  expect(await countOver(database, shorter, Date.now())).toEqual(one)
  expect(await left()).toEqual(Object.fromEntries(Object.keys(ages).map((name) => [name, ['kept', 'over']])))

  keep = shorter
  await follow()

  expect(await left()).toEqual(Object.fromEntries(Object.keys(ages).map((name) => [name, ['kept']])))
  for (const name of Object.keys(ages)) await database.collection(name).deleteMany({})
})

it('a day whose time is over is not found, though MongoDB has not deleted it yet', async () => {
  const queues = queueStore(database, { days: () => 90, clock })
  const contact = { channel: 'sms', address: '+12025550143' } as const
  const queue = dayAfter([booking('a', { contact })])
  const row = { rev: 1, at: nineOClock, by: 'web', command: 'book' as const, events: [] }
  const outbox = { history: [], receipts: [], copiedRev: 0 }
  await queues.save({ queue: { ...queue, rev: 0 }, outbox }, queue, [{ row, receipt: null }])
  const emptied = await queues.without(queue, queue.appointments)
  const found = async () => [
    (await queues.awayFrom(emptied, 'a')) !== null,
    (await queues.load(queue._id)) !== null,
    (await queues.loadAll([queue._id])).length === 1,
    (await queues.findByAppointment('a')) !== null,
    (await queues.findAppointment({ id: 'a' })) !== null,
    (await queues.findAppointment({ digest: 'digest of a' })) !== null,
    (await queues.findByContact(contact, day)).length === 1,
    (await queues.historySince(queue._id, 0)) !== null,
  ]
  time.now = endOf(day).getTime() + 90 * DAY_MS - 1
  expect(await found()).toEqual(Array(8).fill(true))
  time.now += 1
  expect(await found()).toEqual(Array(8).fill(false))
})

it('nor is an alert of it, nor a patient who has not booked for as long as patients are kept', async () => {
  const alerts = alertStore(database, { days: () => 90, clock })
  await database
    .collection('alerts')
    .insertOne({ _id: `dr_1:${day}/a/booked/0`, appointmentId: 'a', kind: 'booked', keptFrom: endOf(day) } as never)
  const patients = patientStore(database, { days: () => 731, clock })
  const contact = { channel: 'sms', address: '+12025550144' } as const
  const booked = { contact, patientName: 'Ann', language: 'en', bookedVia: 'sms' } as const
  await patients.saveFromBooking(booked, nineOClock)
  const found = async () => [
    (await alerts.listByQueue(`dr_1:${day}`)).length === 1,
    (await patients.find(contact)) !== null,
    (await patients.findMany([contact])).length === 1,
  ]
  time.now = endOf(day).getTime() + 90 * DAY_MS - 1
  expect(await found()).toEqual([true, true, true])
  time.now += 1
  expect(await found()).toEqual([false, true, true])
  time.now = nineOClock + 731 * DAY_MS
  expect(await found()).toEqual([false, false, false])
  // A STOP after the booking keeps the patient for longer.
  await patients.optOut(contact, nineOClock + DAY_MS)
  expect(await found()).toEqual([false, true, true])
})
