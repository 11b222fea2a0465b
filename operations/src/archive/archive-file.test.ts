import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { mongo } from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Entry, readArchive, verifyArchive, writeArchive } from './archive-file.ts'

const header = { schemaVersion: 0, startedAt: '2026-12-01T03:00:00.000Z', keys: { seal: 's', link: 'l' } }
const entries: Entry[] = [
  { collection: 'queues', document: { _id: 'dr_1:2026-12-01', rev: new mongo.Int32(7), at: new Date(5), name: 'Zoë' } },
  { collection: 'queues', document: { _id: 'dr_2:2026-12-01', at: new mongo.Double(1_780_000_000_000) } },
  { collection: 'patients', document: { _id: 'sms:+1', names: ['نور', 'line\nbreak'] } },
]
const stored = async function* () {
  yield* entries
}

let folder: string
let file: string
let serial = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anteroom-archive-'))
  file = join(folder, 'whole')
  await writeArchive(file, header, stored())
})
afterAll(() => rm(folder, { recursive: true }))

/** A file with these bytes. */
async function fileOf(bytes: Uint8Array): Promise<string> {
  serial += 1
  const path = join(folder, `changed-${serial}`)
  await writeFile(path, bytes)
  return path
}

/** The archive with its lines changed, well packed. */
const withText = async (change: (text: string) => string) =>
  fileOf(gzipSync(change(gunzipSync(await readFile(file)).toString())))

test('gives back what was written, to the type of each number, and says how much of it', async () => {
  const read: Entry[] = []
  for await (const entry of readArchive(file)) read.push(entry)

  expect(read).toEqual(entries)
  expect(await verifyArchive(file)).toMatchObject({ header, end: { counts: { queues: 2, patients: 1 } } })
})

test('is for its owner alone', async () => {
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('never replaces a file, and leaves none where it fails', async () => {
  await expect(writeArchive(file, header, stored())).rejects.toThrow('is there already')

  const failing = async function* () {
    yield* entries
    throw new Error('the database is gone')
  }
  await expect(writeArchive(join(folder, 'failed'), header, failing())).rejects.toThrow('the database is gone')
  expect((await readdir(folder)).filter((name) => name.startsWith('failed'))).toEqual([])
})

test('that is cut off is refused, wherever it is cut', async () => {
  const whole = await readFile(file)
  for (let length = 0; length < whole.length; length += 7) {
    await expect(verifyArchive(await fileOf(whole.subarray(0, length)))).rejects.toThrow('is cut off')
  }
  const withoutEnd = await withText((text) => text.split('\n').slice(0, -2).join('\n').concat('\n'))
  await expect(verifyArchive(withoutEnd)).rejects.toThrow('is cut off')
})

test('that is damaged is refused', async () => {
  const bytes = new Uint8Array(await readFile(file))
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff
  await expect(verifyArchive(await fileOf(bytes))).rejects.toThrow(/damaged|cut off/)
  await expect(verifyArchive(await withText((text) => text.replace('dr_2', 'dr_3')))).rejects.toThrow('is damaged')
  await expect(verifyArchive(await withText((text) => text.replace('{"collection"', '{collection')))).rejects.toThrow(
    'is damaged',
  )
})

test('of a newer form, and what is none at all, are refused', async () => {
  const newer = await withText((text) => text.replace(/"anteroomBackup":\{[^}]*\}/, '"anteroomBackup":2'))
  await expect(verifyArchive(newer)).rejects.toThrow('by a newer version')
  await expect(verifyArchive(await fileOf(gzipSync('{"a":1}\n')))).rejects.toThrow('no backup of Anteroom')
  await expect(verifyArchive(await fileOf(Buffer.from('hello')))).rejects.toThrow('no backup')
  await expect(verifyArchive(join(folder, 'nowhere'))).rejects.toThrow('There is no file')
})
