import { openForCommand } from '@anteroom/store/connection.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Entry } from './archive-file.ts'
import { documentsOf } from './documents.ts'

type Stored = { _id: string; rev?: number; appointments?: object[]; state?: string }

let clinic: Awaited<ReturnType<typeof openForCommand>>
beforeAll(async () => {
  clinic = await openForCommand(testDatabaseUrl('backup'))
})
afterAll(async () => {
  await clinic.database.dropDatabase()
  await clinic.close()
})

const collection = (name: string) => clinic.db.collection<Stored>(name)
const waiting = (id: string) => ({ id, status: 'waiting' })

/** What a backup reads of this clinic, while something happens in it after the first document that `isIt` finds. */
async function readWhile(isIt: (entry: Entry) => boolean, happens: () => Promise<unknown>): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of documentsOf(clinic.db, new Date())) {
    if (isIt(entry) && !entries.some(isIt)) await happens()
    entries.push(entry)
  }
  return entries
}

const is = (collection: string, id: string) => (entry: Entry) =>
  entry.collection === collection && entry.document._id === id
/** The document that a restore leaves: the last one with its id. */
const last = (entries: Entry[], collection: string, id: string) => entries.findLast(is(collection, id))?.document

test('whoever is moved to a day that was read already is not lost', async () => {
  await collection('queues').insertMany([
    { _id: 'dr_1:2026-12-01', rev: 1, appointments: [] },
    { _id: 'dr_2:2026-12-01', rev: 1, appointments: [waiting('ann')] },
  ])

  const entries = await readWhile(is('queues', 'dr_1:2026-12-01'), async () => {
    await collection('queues').updateOne(
      { _id: 'dr_1:2026-12-01' },
      { $set: { rev: 2, appointments: [waiting('ann2')] } },
    )
    const movedTo = { queueId: 'dr_1:2026-12-01', appointmentId: 'ann2' }
    const moved = { id: 'ann', status: 'moved', movedAt: Date.now(), movedTo }
    await collection('queues').updateOne({ _id: 'dr_2:2026-12-01' }, { $set: { rev: 2, appointments: [moved] } })
  })

  expect(last(entries, 'queues', 'dr_1:2026-12-01')?.appointments).toEqual([waiting('ann2')])
})

test('whoever an undo brings back to a day that was read already is not lost', async () => {
  const [here, there] = ['dr_1:2026-12-02', 'dr_2:2026-12-02']
  const movedTo = (queueId: string, appointmentId: string) => ({ queueId, appointmentId })
  const moved = (id: string, to: object) => ({ id, status: 'moved', movedAt: Date.now(), movedTo: to })
  await collection('queues').insertMany([
    { _id: here, rev: 1, appointments: [moved('ann', movedTo(there, 'ann2'))] },
    { _id: there, rev: 1, appointments: [waiting('ann2')] },
  ])

  const entries = await readWhile(is('queues', here), async () => {
    await collection('queues').updateOne({ _id: here }, { $set: { rev: 2, appointments: [waiting('ann')] } })
    const appointments = [moved('ann2', movedTo(here, 'ann'))]
    await collection('queues').updateOne({ _id: there }, { $set: { rev: 2, appointments } })
  })

  expect(last(entries, 'queues', here)?.appointments).toEqual([waiting('ann')])
})

test('a message that is read as done has left its trace in what is read', async () => {
  await collection('inbox').insertOne({ _id: 'sms:1', state: 'new' })
  await collection('conversations').insertOne({ _id: 'someone', state: 'before' })

  const entries = await readWhile(is('inbox', 'sms:1'), async () => {
    await collection('conversations').updateOne({ _id: 'someone' }, { $set: { state: 'after' } })
    await collection('inbox').updateOne({ _id: 'sms:1' }, { $set: { state: 'done' } })
  })

  expect(last(entries, 'inbox', 'sms:1')?.state).toBe('new')
  expect(last(entries, 'conversations', 'someone')?.state).toBe('after')
})

test('no session is kept, and each other collection is', async () => {
  await collection('staffSessions').insertOne({ _id: 'a-session' })
  await collection('whatever-comes-later').insertOne({ _id: 'a-document' })

  const entries = await readWhile(
    () => false,
    async () => {},
  )

  expect(new Set(entries.map((entry) => entry.collection))).not.toContain('staffSessions')
  expect(last(entries, 'whatever-comes-later', 'a-document')).toBeDefined()
})
