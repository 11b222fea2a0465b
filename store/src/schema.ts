import type { mongo } from 'mongoose'

type Db = mongo.Db

/** The form of the stored documents that this program reads and writes: one more with each migration. */
export const SCHEMA_VERSION = 0

/**
 * Collection `schema`: one document. `restoring`: the backup that is being restored, from the first write on until the
 * last.
 */
type Schema = { _id: 'schema'; version: number; restoring?: string }

const THE_SCHEMA = { _id: 'schema' } as const

const schemaIn = (db: Db) => db.collection<Schema>('schema')

/** Collections that say nothing of a clinic. */
const besides = new Set(['schema'])

/** How many documents each collection has, without those that have none. */
export async function documentCounts(db: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    if (besides.has(name) || name.startsWith('system.')) continue
    const count = await db.collection(name).countDocuments()
    if (count > 0) counts[name] = count
  }
  return counts
}

/** What is stored; of an empty database, what it will be. `restoring`: a backup that was not restored to its end. */
export async function schemaOf(db: Db): Promise<Pick<Schema, 'version' | 'restoring'>> {
  const schema = await schemaIn(db).findOne(THE_SCHEMA)
  if (schema) return schema
  return { version: Object.keys(await documentCounts(db)).length > 0 ? 0 : SCHEMA_VERSION }
}

/** Nothing but this is written until {@link endRestore}: who starts on it in between is told to wait. */
export const beginRestore = (db: Db, { version, file }: { version: number; file: string }) =>
  schemaIn(db).updateOne(THE_SCHEMA, { $set: { version, restoring: file } }, { upsert: true })

export const endRestore = (db: Db) => schemaIn(db).updateOne(THE_SCHEMA, { $unset: { restoring: 1 } })
