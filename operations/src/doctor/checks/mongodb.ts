import { openForCommand } from '@anteroom/store/connection.ts'
import { SCHEMA_VERSION, schemaOf } from '@anteroom/store/schema.ts'
import { type Finding, faulty, well } from '../finding.ts'
import { pendingIndexes } from '../pending-indexes.ts'

/** The oldest version that MongoDB still supports. */
const OLDEST = 7

/** MongoDB's facts about itself; `replicaSet` undefined: it is not one. */
export type MongoState = {
  version: string
  replicaSet: string | undefined
  hasPrimary: boolean
  schema: { version: number; restoring?: string | undefined }
  /** As `collection (field)`. */
  missing: string[]
}

async function mongoState(url: string): Promise<MongoState> {
  const { database, db, close } = await openForCommand(url)
  try {
    const [hello, info, schema, missing] = await Promise.all([
      db.admin().command({ hello: 1 }),
      db.admin().command({ buildInfo: 1 }),
      schemaOf(db),
      pendingIndexes(database),
    ])
    return {
      version: String(info.version),
      replicaSet: hello.setName,
      hasPrimary: hello.isWritablePrimary === true || hello.primary !== undefined,
      schema,
      missing,
    }
  } finally {
    await close()
  }
}

export function judgeMongo({ version, replicaSet, hasPrimary, schema, missing }: MongoState): Finding {
  if (schema.restoring)
    return faulty(
      `the restore of ${schema.restoring} was not finished`,
      `npm run restore -- ${schema.restoring} --force`,
    )
  if (schema.version > SCHEMA_VERSION)
    return faulty(
      'what is stored was written by a newer version of Anteroom',
      'Run that version, or restore a backup that this one made.',
    )
  if (!replicaSet)
    return faulty(
      `${version} is no replica set: what it acknowledged may be lost when it dies`,
      'Start mongod with --replSet anteroom, then once: mongosh --eval "rs.initiate()"',
    )
  if (!hasPrimary)
    return faulty(
      `the replica set ${replicaSet} has no primary and takes no writes`,
      'mongosh --eval "rs.status()" says why',
    )
  if (Number.parseInt(version, 10) < OLDEST)
    return faulty(
      `${version} gets no more fixes from MongoDB`,
      `Upgrade to ${OLDEST}.0 or newer, one major version at a time.`,
    )
  if (missing.length > 0)
    return faulty(
      `${missing.length === 1 ? 'an index is' : `${missing.length} indexes are`} missing: ${missing.join(', ')}`,
      'Restart the API, the bot and the workers, which build them; their logs say what stands in the way.',
    )
  return well(`${version}, replica set ${replicaSet}, every index is there`)
}

/** @param url undefined: it is not set. */
export async function lookAtMongo(url: string | undefined): Promise<Finding> {
  if (url === undefined)
    return faulty(
      'MONGO_URL is not set',
      'Set MONGO_URL. (npm start brings a MongoDB of its own, which only its own services know.)',
    )
  const state = await mongoState(url).catch((error: Error) => error)
  if (state instanceof Error) return unreachable(state)
  return judgeMongo(state)
}

/** By what a MongoDB says that refuses: a server's name may have "auth" in it too. */
export function unreachable({ message }: Error): Finding {
  if (/authentication failed|requires authentication|not authorized/i.test(message))
    return faulty('refuses the user or the password', 'Correct the password in MONGO_URL (MONGO_PASSWORD).')
  return faulty(
    `cannot be reached: ${message.split('\n')[0]}`,
    'docker compose up -d mongo, or systemctl start mongod; then look at MONGO_URL.',
  )
}
