import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { mongo } from 'mongoose'
import { Refused } from '../command.ts'
import type { Keys } from '../fingerprint.ts'

const { EJSON } = mongo.BSON

/** The version of the archive format: raise it when older programs could not read a newer archive. */
const FORMAT = 1

/**
 * The first line. `schemaVersion`: the form of the documents. `startedAt`: everything acknowledged before is in it.
 * `keys`: fingerprints of the secrets that belong to it.
 */
export type Header = { anteroomBackup: number; schemaVersion: number; startedAt: string; keys: Keys }

/** The last line: how many documents of each collection precede it, and the digest of all lines before it. */
export type End = { counts: Record<string, number>; endedAt: string; sha256: string }

/** A document with the name of its collection; BSON types as objects, so that no number is rounded. */
export type Entry = { collection: string; document: mongo.BSON.Document }

export type Archive = { header: Header; end: End }

/**
 * Writes an archive: gzip of lines of canonical Extended JSON, so that `zcat FILE` shows what is in it. The file has
 * its name only once it is whole and on the disk. Refused where there is a file already: it may be the only good one.
 */
export async function writeArchive(
  file: string,
  header: Omit<Header, 'anteroomBackup'>,
  entries: AsyncIterable<Entry>,
): Promise<End> {
  if (await isThere(file)) throw new Refused(`${file} is there already. Give a new name, or move that file away first.`)
  const partial = `${file}.partial`
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  const line = (value: object) => {
    const text = `${EJSON.stringify(value, { relaxed: false })}\n`
    hash.update(text)
    return text
  }
  let end: End | undefined
  async function* lines() {
    yield line({ anteroomBackup: FORMAT, ...header })
    for await (const { collection, document } of entries) {
      counts[collection] = (counts[collection] ?? 0) + 1
      yield line({ collection, document })
    }
    end = { counts, endedAt: new Date().toISOString(), sha256: hash.digest('hex') }
    yield `${JSON.stringify({ end })}\n`
  }
  try {
    // It contains names and numbers of patients: only its owner may read it.
    const target = createWriteStream(partial, { mode: 0o600, flush: true })
    await pipeline(Readable.from(lines()), createGzip(), target)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  if (!end) throw new Error('The archive has no end')
  return end
}

/**
 * Reads an archive to its end and gives the documents on the way. What it returns last is its header and its end: only
 * then is it known to be whole. Refused: it cannot be read, is no archive, of a newer form, damaged or cut off.
 */
export async function* readArchive(file: string): AsyncGenerator<Entry, Archive> {
  const hash = createHash('sha256')
  let header: Header | undefined
  let end: End | undefined
  for await (const text of linesOf(file)) {
    const value = parsed(text, file)
    if (!header) header = headerOf(value, file)
    else if (end) throw new Refused(`${file} is damaged. Use another backup.`)
    else if (value.end) end = checked(value.end, hash.digest('hex'), file)
    else yield { collection: value.collection, document: value.document }
    if (!end) hash.update(`${text}\n`)
  }
  if (!header || !end) throw new Refused(`${file} is cut off. Use another backup.`)
  return { header, end }
}

/** Reads it to the end without keeping anything. Refused as {@link readArchive}. */
export async function verifyArchive(file: string): Promise<Archive> {
  const entries = readArchive(file)
  for (;;) {
    const { done, value } = await entries.next()
    if (done) return value
  }
}

async function* linesOf(file: string) {
  const gunzip = createGunzip().setEncoding('utf8')
  const source = createReadStream(file).on('error', (error) => gunzip.destroy(error))
  source.pipe(gunzip)
  let rest = ''
  try {
    for await (const chunk of gunzip) {
      const parts = (rest + chunk).split('\n')
      rest = parts.pop() ?? ''
      yield* parts
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') throw new Refused(`There is no file ${file}.`)
    if (code === 'Z_BUF_ERROR') throw new Refused(`${file} is cut off. Use another backup.`)
    if (code.startsWith('Z_')) throw new Refused(`${file} is damaged, or no backup. Use another one.`)
    throw error
  } finally {
    source.destroy()
  }
}

function parsed(text: string, file: string) {
  try {
    return EJSON.parse(text, { relaxed: false })
  } catch {
    throw new Refused(`${file} is damaged. Use another backup.`)
  }
}

function headerOf(value: { anteroomBackup?: unknown }, file: string): Header {
  const { anteroomBackup: format, schemaVersion, ...others } = value as Record<string, unknown>
  if (format === undefined) throw new Refused(`${file} is no backup of Anteroom.`)
  if (Number(format) > FORMAT)
    throw new Refused(`${file} was made by a newer version of Anteroom. Restore it with that version.`)
  return { ...others, anteroomBackup: Number(format), schemaVersion: Number(schemaVersion) } as Header
}

function checked(end: End, sha256: string, file: string): End {
  if (end.sha256 !== sha256) throw new Refused(`${file} is damaged. Use another backup.`)
  return { ...end, counts: Object.fromEntries(Object.entries(end.counts).map(([name, n]) => [name, Number(n)])) }
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

/** Counts as a person reads them: `12 queues, 340 patients`. */
export const listed = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
