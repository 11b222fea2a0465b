import { beginRestore, documentCounts, endRestore, SCHEMA_VERSION } from '@anteroom/store/schema.ts'
import type { mongo } from 'mongoose'
import { Refused } from '../command.ts'
import { isOneOf } from '../fingerprint.ts'
import { type Archive, type Entry, listed, readArchive, verifyArchive } from './archive-file.ts'

type Db = mongo.Db

/** Documents written in one operation. */
const AT_ONCE = 500

type Secrets = { seal: (string | undefined)[]; link: string }

/**
 * Puts a backup into a database. Everything that can be refused is refused before the first write: an archive that is
 * not whole, one of a newer version, other secrets than it was made with, a database that holds something (`force`: it
 * is emptied). `settle` is called with the documents in place, before the database may be used.
 */
export async function restoreInto(
  db: Db,
  file: string,
  {
    secrets,
    force,
    say,
    settle,
  }: { secrets: Secrets; force: boolean; say: (line: string) => void; settle: (archive: Archive) => Promise<void> },
): Promise<Archive> {
  const archive = await verifyArchive(file)
  refuseForeign(archive, file, secrets)
  const lost = await documentCounts(db)
  if (Object.keys(lost).length > 0) {
    if (!force)
      throw new Refused(
        `The database is not empty. It holds ${listed(lost)}.\nWith --force all of that is deleted for good, and the backup takes its place.`,
      )
    say(`Deleting what is there: ${listed(lost)}.`)
  }

  await beginRestore(db, { version: archive.header.schemaVersion, file })
  for (const collection of Object.keys(lost)) await db.collection(collection).deleteMany({})
  await write(db, readArchive(file))
  await settle(archive)
  await endRestore(db)
  return archive
}

function refuseForeign({ header }: Archive, file: string, secrets: Secrets): void {
  const { schemaVersion, keys } = header
  if (schemaVersion > SCHEMA_VERSION)
    throw new Refused(
      `${file} was made by a newer version of Anteroom: its documents have form ${schemaVersion}, and this version knows ${SCHEMA_VERSION}. Restore it with that version or a later one.`,
    )
  const wrong = [
    ...(isOneOf(secrets.seal, 'seal', keys.seal) ? [] : ['SEAL_KEY (or SEAL_KEY_PREVIOUS)']),
    ...(isOneOf([secrets.link], 'link', keys.link) ? [] : ['LINK_SECRET']),
  ]
  if (wrong.length > 0)
    throw new Refused(
      `${file} belongs to other secrets: ${wrong.join(' and ')} must be as it was when the backup was made. With others nobody could read the chats, or open the links that patients have.`,
    )
}

/** Writes each document under its id, in the order of the archive: of two with one id the later one stays. */
async function write(db: Db, entries: AsyncIterable<Entry>): Promise<void> {
  let collection = ''
  let documents: mongo.BSON.Document[] = []
  const flush = async () => {
    const operations = documents.map((document) => ({
      replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true },
    }))
    if (operations.length > 0) await db.collection(collection).bulkWrite(operations)
    documents = []
  }
  for await (const entry of entries) {
    if (entry.collection !== collection || documents.length >= AT_ONCE) await flush()
    collection = entry.collection
    documents.push(entry.document)
  }
  await flush()
}
