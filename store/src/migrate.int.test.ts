import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { mongo } from 'mongoose'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase, openForCommand } from './connection.ts'
import { migrate } from './migrate.ts'
import { queueStore } from './queue-writes.ts'
import { connectToSchema, SCHEMA_VERSION, schemaFault, schemaOf } from './schema.ts'
import { staffStore } from './staff.ts'
import { testDatabaseUrl } from './testing/database.ts'

type Db = mongo.Db
type Stored = { _id: string; [field: string]: unknown }

const databaseUrl = testDatabaseUrl('migrate')
let clinic: Awaited<ReturnType<typeof openForCommand>>
beforeAll(async () => {
  clinic = await openForCommand(databaseUrl)
})
afterAll(async () => {
  await clinic.database.dropDatabase()
  await clinic.close()
})

const quietly = { say: () => {}, askEveryMs: 5 }
const day = '2026-11-01'
const id = `dr_1:${day}` as const
const rows = Array.from({ length: 20 }, (_, index) => ({
  rev: index + 1,
  at: 1_000 + index,
  by: 'desk',
  command: 'next',
  events: [],
}))
const receipts = rows.map(({ rev }) => ({ key: `key ${rev}`, digest: `digest ${rev}`, answer: rev }))

const collections = ['queues', 'history', 'receipts', 'alerts', 'patients', 'staff', 'schema']

/** One database for all, because making and dropping collections takes longer than everything else. */
const empty = (db: Db) => Promise.all(collections.map((name) => db.collection(name).deleteMany({})))

/** A clinic as the versions before the first migration left it. */
async function oldClinic(db = clinic.db): Promise<Db> {
  await empty(db)
  const collection = (name: string) => db.collection<Stored>(name)
  await collection('queues').insertMany([
    { _id: id, day, rev: 20, appointments: [], history: rows, receipts },
    // Copying began while the day was worked on.
    {
      _id: `dr_2:${day}`,
      day,
      rev: 1,
      appointments: [],
      history: rows.slice(0, 1),
      receipts: receipts.slice(0, 1),
      copiedRev: 0,
    },
  ])
  await collection('alerts').insertOne({ _id: `${id}/a/called/1`, expiresAt: new Date('2026-12-03') })
  await collection('patients').insertMany([
    { _id: 'sms:+1', name: 'Ann' },
    { _id: 'sms:+2', name: null },
  ])
  await collection('staff').insertMany([
    { _id: 'desk', role: 'reception' },
    { _id: 'admin', role: 'admin', version: 'v1' },
  ])
  return db
}

/** Everything stored, except what each migration adds. */
async function contents(db: Db) {
  const all: Record<string, Stored[]> = {}
  for (const name of collections) {
    // The lock of a dead process ends soon.
    const documents = await db
      .collection<Stored>(name)
      .find({}, { projection: { lock: 0 } })
      .sort({ _id: 1 })
      .toArray()
    all[name] = documents.map((one) => ({
      ...one,
      ...(name === 'patients' && { keptFrom: one.keptFrom instanceof Date }),
      ...(name === 'staff' && { version: one.version === 'v1' ? 'v1' : typeof one.version }),
    }))
  }
  return all
}

/** Lets the lock of a dead process run out. */
const endLock = (db: Db) =>
  db.collection<Stored>('schema').updateOne({ lock: { $exists: true } }, { $set: { 'lock.until': new Date(0) } })

/** True: the migrating process was killed at this write. False: it had no write that late, and finished. */
async function isKilledAt(url: string, write: number): Promise<boolean> {
  const script = join(import.meta.dirname, 'testing/killed-migration.ts')
  const child = spawn(process.execPath, [script, url, String(write)], { stdio: 'inherit' })
  const [code, signal] = await once(child, 'exit')
  if (signal === null) expect(code).toBe(0)
  return signal === 'SIGKILL'
}

it('brings what the versions before stored to the form of this one, for every reader', async () => {
  const db = await oldClinic()
  expect(await schemaFault({ db })).toContain('npm run migrate')

  await migrate(db, quietly)

  expect(await schemaOf(db)).toEqual({ _id: 'schema', version: SCHEMA_VERSION })
  expect(await schemaFault({ db })).toBeNull()
  const { queues, alerts, patients, staff } = await contents(db)
  expect(queues?.[0]).toMatchObject({ copiedRev: 20, history: rows.slice(4), keptFrom: new Date('2026-11-02') })
  expect(alerts).toMatchObject([{ keptFrom: new Date('2026-11-02') }])
  expect(patients).toMatchObject([
    { names: ['Ann'], keptFrom: true },
    { names: [], keptFrom: true },
  ])
  expect(staff).toMatchObject([
    { _id: 'admin', version: 'v1' },
    { _id: 'desk', version: 'string' },
  ])

  const { database } = clinic
  const store = queueStore(database)
  expect((await store.historySince(id, 0))?.rows).toEqual(rows)
  const { outbox } = (await store.loadForCommand(id)) ?? {}
  expect(outbox && (await store.findReceipt(id, outbox, 'key 2'))).toEqual({ digest: 'digest 2', answer: 2 })
  expect(outbox && (await store.findReceipt(id, outbox, 'key 20'))).toMatchObject({ digest: 'digest 20', answer: 20 })
  expect(await staffStore(database).find('desk')).toMatchObject({ version: expect.any(String) })
})

it('may be killed at any of its writes, and comes to the same end when it is run again', async () => {
  const whole = await oldClinic()
  await migrate(whole, quietly)
  const end = await contents(whole)
  const second = await openForCommand(testDatabaseUrl('migrate'))
  // The data is the same before a write and after the one before it, so each state is met once.
  async function killAtEach(db: Db, url: string, first: number): Promise<number> {
    for (let write = first; ; write += 2) {
      await oldClinic(db)
      if (!(await isKilledAt(url, write))) return write
      expect((await schemaOf(db)).version, `killed at write ${write}`).toBeLessThanOrEqual(SCHEMA_VERSION)
      await endLock(db)
      await migrate(db, quietly)
      expect(await contents(db), `killed at write ${write}`).toEqual(end)
    }
  }
  const url = (name: string) => databaseUrl.replace(clinic.db.databaseName, name)
  const firstSpared = await Promise.all([
    killAtEach(clinic.db, url(clinic.db.databaseName), 1),
    killAtEach(second.db, url(second.db.databaseName), 2),
  ])
  await second.database.dropDatabase()
  await second.close()
  expect(Math.min(...firstSpared)).toBeGreaterThan(8)
}, 120_000)

it('leaves no unique index that a collection sharded by its days may not have', async () => {
  const db = await oldClinic()
  const queues = db.collection('queues')
  await queues.createIndex({ 'appointments.id': 1 }, { unique: true, sparse: true })
  await migrate(db, quietly)
  await queueStore(clinic.database).createIndexes()
  const unique = (await queues.indexes()).filter((index) => index.unique && index.name !== '_id_')
  expect(unique).toEqual([])
  await queues.drop()
})

it('is done by one process while another one waits', async () => {
  const db = await oldClinic()
  const said: string[] = []
  const say = (line: string) => said.push(line)

  await Promise.all([1, 2, 3].map(() => migrate(db, { ...quietly, say })))

  expect(said.filter((line) => line.startsWith('Form 1'))).toHaveLength(1)
  expect(await schemaOf(db)).toEqual({ _id: 'schema', version: SCHEMA_VERSION })
})

it('never goes back: what a newer version stored is left alone, with a sentence that says what to do', async () => {
  const db = await oldClinic()
  await db
    .collection<{ _id: string; version: number }>('schema')
    .insertOne({ _id: 'schema', version: SCHEMA_VERSION + 1 })
  const before = await contents(db)

  await expect(migrate(db, quietly)).rejects.toThrow('cannot go back')
  expect(await schemaFault({ db })).toContain('Start that version again')
  expect(await contents(db)).toEqual(before)
})

it('has nothing to do on an empty database, which two may find empty at the same moment', async () => {
  const { db } = clinic
  await empty(db)

  expect(await Promise.all([1, 2, 3].map(() => schemaFault({ db })))).toEqual([null, null, null])
  await migrate(db, quietly)
  expect(await schemaOf(db)).toEqual({ _id: 'schema', version: SCHEMA_VERSION })
})

it('comes before everything else: nobody can store anything in a database that is not of this version', async () => {
  await oldClinic()
  const database = openDatabase()

  await expect(connectToSchema(database, databaseUrl, pino({ level: 'silent' }))).rejects.toThrow('npm run migrate')
  expect(database.readyState).toBe(0)
})
