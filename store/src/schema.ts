import type { mongo } from 'mongoose'
import type { Logger } from 'pino'
import { connect, type Database, isDuplicateKey, openDatabase, untilAnswered } from './connection.ts'

type Db = mongo.Db

/** The form of the stored documents that this program reads and writes: one more with each migration. */
export const SCHEMA_VERSION = 2

/**
 * Collection `schema`: one document. `restoring`: the backup that is being restored, from the first write on until the
 * last. `lock`: of the one process that migrates; it dies with its process, at `until`.
 */
export type Schema = { version: number; restoring?: string; lock?: { by: string; until: Date } }

export const THE_SCHEMA = { _id: 'schema' } as const

export const schemaIn = (db: Db) => db.collection<Schema & { _id: 'schema' }>('schema')

/** How many documents each collection has, without those that have none. */
export async function documentCounts(db: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    if (name === 'schema' || name.startsWith('system.')) continue
    const count = await db.collection(name).countDocuments()
    if (count > 0) counts[name] = count
  }
  return counts
}

/** What is stored. What was stored before there were versions is 0; an empty database becomes the newest. */
export async function schemaOf(db: Db): Promise<Schema> {
  const known = await schemaIn(db).findOne(THE_SCHEMA)
  if (known) return known
  const isEmpty = Object.keys(await documentCounts(db)).length === 0
  try {
    // Two processes may start on an empty database at once. The second must not mistake the first one's writes for old
    // data.
    await schemaIn(db).insertOne({ ...THE_SCHEMA, version: isEmpty ? SCHEMA_VERSION : 0 })
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
  }
  return schemaOf(db)
}

/** Why this program must not work on what is stored, with what to do about it; null: it may. */
export async function schemaFault({ db }: Pick<Database, 'db'>): Promise<string | null> {
  if (!db) throw new Error('The database is not connected')
  const { version, restoring } = await schemaOf(db)
  if (restoring !== undefined)
    return `The restore of ${restoring} was not finished. Restore it again, with --force, before anything is started.`
  if (version > SCHEMA_VERSION)
    return `What is stored has form ${version}, written by a newer version of Anteroom; this version knows ${SCHEMA_VERSION}. Start that version again, or restore a backup from before the upgrade.`
  if (version < SCHEMA_VERSION)
    return `What is stored has form ${version}, and this version of Anteroom needs ${SCHEMA_VERSION}. Run npm run migrate, then start again.`
  return null
}

/** As {@link schemaFault}, over a connection of its own. */
async function schemaFaultAt(url: string, log: Logger): Promise<string | null> {
  const database = await connect(openDatabase(), url, log)
  try {
    return await untilAnswered(() => schemaFault(database), log)
  } finally {
    await database.close()
  }
}

/**
 * Connects as {@link connect} does, once it is known that this program may work on what is stored. Until then every
 * operation on `database` fails: a document stored in an empty database before its form is would pass for an old one.
 * Rejects, with what to do about it, when this program must not work on what is stored.
 */
export async function connectToSchema(database: Database, url: string, log: Logger): Promise<Database> {
  const fault = await schemaFaultAt(url, log)
  if (fault !== null) throw new Error(fault)
  return connect(database, url, log)
}

/** Nothing but this is written until {@link endRestore}: who starts on it in between is told to wait. */
export const beginRestore = (db: Db, { version, file }: { version: number; file: string }) =>
  schemaIn(db).updateOne(THE_SCHEMA, { $set: { version, restoring: file } }, { upsert: true })

/** The restore is complete: programs may start on the database again. */
export const endRestore = (db: Db) => schemaIn(db).updateOne(THE_SCHEMA, { $unset: { restoring: 1 } })
