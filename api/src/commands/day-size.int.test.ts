import type { Contact } from '@anteroom/contracts/contact.ts'
import { queueId } from '@anteroom/contracts/queue.ts'
import type { BookCommand, Command } from '@anteroom/queue/decision.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { booking as bookingIn, doctor, nineOClock, phone, plan } from '@anteroom/queue/testing/example-day.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { EMPTY_OUTBOX } from '@anteroom/store/outbox.ts'
import { type QueueStore, queueStore } from '@anteroom/store/queue-writes.ts'
import type { StoredQueue } from '@anteroom/store/queues.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestClinic, type TestClinic } from '../testing/clinic.ts'
import { appointmentStatus } from './queries.ts'
import { commandRunner } from './run.ts'

const MIB = 2 ** 20

let test: TestClinic
beforeAll(async () => {
  test = await openTestClinic([doctor], nineOClock)
  await test.clinic.queues.createIndexes()
})
afterAll(() => test.close())

const booking = (id: string, more: Partial<BookCommand> = {}) =>
  bookingIn(id, { plan: { ...plan, capacity: 500, endsAt: nineOClock + 1e9, closesAt: nineOClock + 1e9 }, ...more })
const collection = <Stored extends { _id: string }>(name: string) => test.database.collection<Stored>(name)
const stored = (day: string) => collection<StoredQueue>('queues').findOne({ _id: queueId(doctor._id, day) })
const revsAfter = async (day: string, since: number) =>
  (await test.clinic.queues.historySince(queueId(doctor._id, day), since))?.rows.map(({ rev }) => rev)
const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Runs commands on a day; the answer is the revision. `queues`: a store in which something is broken. */
function runOn(day: string, queues: QueueStore = test.clinic.queues, now = nineOClock) {
  const parts = { queues, clinic: { timeZone: 'Europe/Madrid' }, clock: () => now, log: pino({ level: 'silent' }) }
  const run = commandRunner({ ...parts, publish: () => {}, onLostRace: () => {} })
  return (command: Command, key?: string) =>
    run({ doctor, day, command, by: 'patient', present: ({ queue }) => queue.rev, key })
}

/** Changes the doctor's status, to and fro. */
const turn = (count: number): Command => ({
  kind: 'set-doctor-status',
  status: count % 2 === 0 ? 'on-time' : 'running-late',
})

it('writes nothing for commands that change nothing, with keys and without', async () => {
  const day = '2026-12-01'
  const run = runOn(day)
  await run(booking('ann'))
  await run({ kind: 'check-in', appointmentId: 'ann' })
  const before = await stored(day)
  for (let count = 0; count < 50; count++) {
    const key = count % 2 === 0 ? `no-op-${count}` : undefined
    const language = { kind: 'set-language', appointmentId: 'ann', language: 'en' } as const
    expect(await run(language, key)).toEqual({ ok: true, answer: 2 })
    expect(await run({ kind: 'check-in', appointmentId: 'ann' }, key)).toEqual({ ok: true, answer: 2 })
  }
  expect(await stored(day)).toEqual(before)
})

it('keeps the newest commands alone in the document, and every row and receipt once', async () => {
  const day = '2026-12-02'
  const run = runOn(day)
  for (let count = 1; count <= 100; count++) await run(turn(count), `key-${count}`)
  // Copied after the commands; the next command drops what is copied by then.
  await expect.poll(async () => (await stored(day))?.copiedRev).toBeGreaterThanOrEqual(80)
  await run(turn(101))

  const document = await stored(day)
  expect(document?.history.length).toBeLessThan(40)
  expect(document?.receipts.length).toBeLessThan(40)
  expect(await revsAfter(day, 0)).toEqual(upTo(101))
  expect(await revsAfter(day, 10)).toEqual(upTo(101, 11))
  expect(await revsAfter(day, 101)).toEqual([])
  for (const count of [1, 50, 100]) expect(await run(turn(count), `key-${count}`)).toEqual({ ok: true, answer: count })
  expect(await run(booking('ann'), 'key-1')).toEqual({ ok: false, refused: 'key-reused' })
  const id = queueId(doctor._id, day)
  expect(await test.clinic.queues.findByKey([queueId(doctor._id, '2026-12-01'), id], 'key-1')).toBe(id)
})

it.each<[string, string, (queues: QueueStore) => Partial<QueueStore>]>([
  ['before the copy', '2026-12-03', () => ({ copyOutbox: () => Promise.reject(new Error('killed')) })],
  ['between copy and mark', '2026-12-04', () => ({ markCopied: () => Promise.reject(new Error('killed')) })],
  [
    'within the copy',
    '2026-12-07',
    (queues) => ({
      async copyOutbox(queue, outbox) {
        await queues.copyOutbox(queue, { ...outbox, history: outbox.history.slice(0, 5), receipts: [] })
        throw new Error('killed')
      },
    }),
  ],
])('loses nothing to processes that die %s', async (name, day, broken) => {
  const queues = queueStore(test.database)
  const dying = runOn(day, { ...queues, ...broken(queues) })
  for (let count = 1; count <= 60; count++) await dying(turn(count), `${name}-${count}`)
  expect((await stored(day))?.history).toHaveLength(60)

  const alive = runOn(day)
  for (let count = 61; count <= 90; count++) await alive(turn(count))
  await expect.poll(async () => (await stored(day))?.copiedRev).toBeGreaterThanOrEqual(61)
  await alive(turn(91))
  expect((await stored(day))?.history.length).toBeLessThan(40)
  expect(await revsAfter(day, 0)).toEqual(upTo(91))
  expect(await alive(turn(1), `${name}-1`)).toEqual({ ok: true, answer: 1 })
})

it('takes a command on a day whose history could not be copied for long, and moves it there', async () => {
  const day = '2026-12-09'
  const reason = 'x'.repeat(500)
  const events = [{ kind: 'reordered', appointmentId: 'ann', place: 1, reason } as const]
  const rows = upTo(1_050).map((rev) => ({ rev, at: nineOClock, by: 'patient', command: 'move' as const, events }))
  const old = {
    ...emptyQueue(doctor._id, day),
    rev: 1_050,
    history: rows,
    copiedRev: 0,
    keptFrom: new Date(nineOClock),
  }
  const receipts = [{ key: 'old-key', digest: 'a-digest', answer: 1_050, rev: 1_050 }]
  await collection<StoredQueue>('queues').insertOne({ ...old, receipts })
  expect(await revsAfter(day, 1_040)).toEqual(upTo(1_050, 1_041))

  expect(await runOn(day)(turn(1), 'new-key')).toEqual({ ok: true, answer: 1_051 })
  const document = await stored(day)
  expect(JSON.stringify(document).length).toBeLessThan(MIB / 8)
  expect(await revsAfter(day, 0)).toEqual(upTo(1_051))
  expect(await runOn(day)(turn(2), 'old-key')).toEqual({ ok: false, refused: 'key-reused' })
})

it('lets go who booked and cancelled again and again, and finds them where they went', async () => {
  const day = '2026-12-11'
  const id = queueId(doctor._id, day)
  const ids = Array.from({ length: 52 }, (_, index) => `gone-${index}`)
  for (const one of ids) {
    await runOn(day)(booking(one))
    await runOn(day)({ kind: 'cancel', appointmentId: one, by: 'patient' })
  }
  const { queues } = test.clinic
  const later = (store: QueueStore = queues) => runOn(day, store, nineOClock + 3 * 60_000)
  const held = async () => (await stored(day))?.appointments.map((appointment) => appointment.id)

  // A process that dies between the two writes leaves rows in both places, and nobody sees them twice.
  await later({ ...queues, save: async () => Promise.reject(new Error('killed')) })(booking('new')).catch(() => {})
  expect(await held()).toEqual(ids)
  expect((await queues.withAllLeft((await queues.load(id)) as Queue)).appointments).toHaveLength(52)
  expect(await later()(booking('new'))).toMatchObject({ ok: true })
  expect(await held()).toEqual(['new'])

  const whole = await queues.withAllLeft((await queues.load(id)) as Queue)
  expect(whole.appointments.map((appointment) => appointment.id)).toEqual([...ids, 'new'])
  expect(await queues.findAppointment({ id: 'gone-7' })).toMatchObject({ queueId: id, day, appointment: { ticket: 8 } })
  expect(await appointmentStatus(test.clinic, 'gone-7')).toMatchObject({
    answer: { status: 'cancelled', queueNumber: 8 },
  })
  expect(await later()({ kind: 'check-in', appointmentId: 'gone-7' })).toMatchObject({ refused: 'not-waiting' })

  // A later change brings it back; the copy is not used any more.
  expect(await later()({ kind: 'set-language', appointmentId: 'gone-7', language: 'es' })).toMatchObject({ ok: true })
  expect(await held()).toEqual(['new', 'gone-7'])
  expect(await queues.findAppointment({ id: 'gone-7' })).toMatchObject({ appointment: { language: 'es' } })
  expect((await queues.withAllLeft((await queues.load(id)) as Queue)).appointments).toHaveLength(53)
})

it('forgets the receipts of who is erased, in the document and beside it, whoever is still copying', async () => {
  const day = '2026-12-10'
  const run = runOn(day)
  const contact: Contact = phone('+12025550143')
  const book = (id: string, key: string) =>
    test.clinic.run({
      ...{ doctor, day, command: booking(id, { contact, patientName: id }), by: 'patient', key },
      present: () => ({ appointment: { id, patientName: `the name of ${id}` } }),
    })
  await book('eva', 'key-of-eva')
  for (let count = 1; count <= 40; count++) await run(turn(count), `between-${count}`)
  await expect.poll(async () => (await stored(day))?.copiedRev).toBeGreaterThanOrEqual(20)
  await run(turn(41))
  await book('max', 'key-of-max')
  const copying = await test.clinic.queues.loadForCommand(queueId(doctor._id, day))

  expect(await run({ kind: 'erase', contact })).toMatchObject({ ok: true })
  const { queue, outbox } = copying ?? { queue: emptyQueue(doctor._id, day), outbox: EMPTY_OUTBOX }
  await test.clinic.queues.copyOutbox(queue, outbox)
  const all = JSON.stringify([await stored(day), await collection('receipts').find().toArray()])
  expect(all).not.toContain('the name of')
  for (const id of ['eva', 'max']) {
    expect(await book(id, `key-of-${id}`)).toEqual({ ok: false, refused: 'unknown-appointment' })
  }
})
