import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openForCommand } from '@anteroom/store/connection.ts'
import { SCHEMA_VERSION, schemaOf } from '@anteroom/store/schema.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fingerprints } from '../fingerprint.ts'
import { writeArchive } from './archive-file.ts'
import { restoreInto } from './restore-into.ts'

const own = { seal: 'k'.repeat(40), link: 'l'.repeat(40) }

let folder: string
let target: Awaited<ReturnType<typeof openForCommand>>
const said: string[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anteroom-restore-'))
  target = await openForCommand(testDatabaseUrl('restored'))
})
afterAll(async () => {
  await target.database.dropDatabase()
  await target.close()
  await rm(folder, { recursive: true })
})

/** A backup with one patient, made with these keys by a program of that version. */
async function archive(name: string, { schemaVersion = SCHEMA_VERSION, keys = own } = {}) {
  const file = join(folder, name)
  const header = { schemaVersion, startedAt: '2026-12-01T03:00:00.000Z', keys: fingerprints(keys) }
  async function* onePatient() {
    yield { collection: 'patients', document: { _id: 'from-the-backup' } }
  }
  await writeArchive(file, header, onePatient())
  return file
}

const restore = (file: string, { force = false, seal = [own.seal], settle = async () => {} } = {}) =>
  restoreInto(target.db, file, { secrets: { seal, link: own.link }, force, say: (line) => said.push(line), settle })

const patients = () => target.db.collection<{ _id: string }>('patients')

test('a restore that is refused has written nothing', async () => {
  const newer = await archive('newer', { schemaVersion: SCHEMA_VERSION + 1 })
  const sealed = await archive('sealed', { keys: { ...own, seal: 's'.repeat(40) } })
  const linked = await archive('linked', { keys: { ...own, link: 's'.repeat(40) } })
  await expect(restore(newer)).rejects.toThrow('newer version')
  await expect(restore(sealed)).rejects.toThrow('SEAL_KEY (or SEAL_KEY_PREVIOUS) must be as it was')
  await expect(restore(linked)).rejects.toThrow('LINK_SECRET must be as it was')
  expect(await target.db.listCollections().toArray()).toEqual([])

  const ours = await archive('ours')
  await patients().insertOne({ _id: 'from-before' })
  await expect(restore(ours)).rejects.toThrow('It holds 1 patients.')
  expect(await patients().find().toArray()).toEqual([{ _id: 'from-before' }])
})

test('one that is forced says what is lost, and opens what a former key sealed', async () => {
  const former = await archive('former', { keys: { ...own, seal: 's'.repeat(40) } })

  await restore(former, { force: true, seal: [own.seal, 's'.repeat(40)] })

  expect(said).toEqual(['Deleting what is there: 1 patients.'])
  expect(await patients().find().toArray()).toEqual([{ _id: 'from-the-backup' }])
})

test('one that ended half-way is known as such', async () => {
  const half = restore(await archive('half'), { force: true, settle: () => Promise.reject(new Error('killed')) })
  await expect(half).rejects.toThrow('killed')

  expect(await schemaOf(target.db)).toMatchObject({ restoring: join(folder, 'half') })
})
