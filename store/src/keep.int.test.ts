import { booking, dayAfter, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { alertStore } from './alerts.ts'
import { connect, type Database, openDatabase } from './connection.ts'
import { applyRetention, endOf } from './keep.ts'
import { patientStore } from './patients.ts'
import { queueStore } from './queue-writes.ts'
import { testDatabaseUrl } from './testing/database.ts'

const DAY_MS = 86_400_000
const day = '2026-12-01'
const days = { visits: 90, patients: 731, chats: 8, quotes: 30 }

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

/** The seconds after which each collection is deleted from, by its name. */
async function secondsByCollection() {
  const names = ['queues', 'history', 'leftAppointments', 'alerts', 'patients', 'inbox', 'quotes']
  const indexes = await Promise.all(names.map((name) => database.collection(name).indexes()))
  return Object.fromEntries(
    names.map((name, index) => [name, indexes[index]?.find(({ key }) => 'keptFrom' in key)?.expireAfterSeconds]),
  )
}

const DAY = 86_400

it('everything that tells of patients is deleted when its days are over, also what was stored under another setting', async () => {
  await applyRetention(database, days)
  const visits = { queues: 90 * DAY, history: 90 * DAY, leftAppointments: 90 * DAY, alerts: 90 * DAY }
  const seconds = { ...visits, patients: 731 * DAY, inbox: 8 * DAY, quotes: 30 * DAY }
  expect(await secondsByCollection()).toEqual(seconds)
  await applyRetention(database, days)
  expect(await secondsByCollection()).toEqual(seconds)
  await applyRetention(database, { visits: 30, patients: 100, chats: 2, quotes: 3 })
  expect(await secondsByCollection()).toEqual({
    queues: 30 * DAY,
    history: 30 * DAY,
    leftAppointments: 30 * DAY,
    alerts: 30 * DAY,
    patients: 100 * DAY,
    inbox: 2 * DAY,
    quotes: 3 * DAY,
  })
})

it('a day whose time is over is not found, though MongoDB has not deleted it yet', async () => {
  const queues = queueStore(database, { days: 90, clock })
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
  const alerts = alertStore(database, { days: 90, clock })
  await database
    .collection('alerts')
    .insertOne({ _id: `dr_1:${day}/a/booked/0`, appointmentId: 'a', kind: 'booked', keptFrom: endOf(day) } as never)
  const patients = patientStore(database, { days: 731, clock })
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
