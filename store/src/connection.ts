import { setTimeout as pause } from 'node:timers/promises'
import mongoose from 'mongoose'
import type { Logger } from 'pino'

/** Time limit of every database operation: an unreachable database is reported within this time. */
const TIMEOUT_MS = 1_800

/**
 * How many operations of a process are under way at once; the others wait for their turn. A database that has more to do
 * than it can takes them in no order: of fifty commands at once a few waited longer than the answer may, while others were
 * answered at once, and none was faster for it.
 */
export const MAX_AT_ONCE = 16

export type Database = mongoose.Connection

// Also for connections that are not open yet: an option of `openUri` would come too late for them.
mongoose.set('bufferCommands', false)

const options = {
  autoIndex: false,
  autoCreate: false,
  serverSelectionTimeoutMS: TIMEOUT_MS,
  connectTimeoutMS: TIMEOUT_MS,
  socketTimeoutMS: TIMEOUT_MS,
  maxPoolSize: MAX_AT_ONCE,
  waitQueueTimeoutMS: TIMEOUT_MS,
  // An acknowledged write is in the journal of a majority.
  writeConcern: { w: 'majority', journal: true },
} as const

/** A connection to define models on. Until {@link connect} has connected it, every operation fails at once. */
export const openDatabase = (): Database => mongoose.createConnection()

/** The name of the database in an address of MongoDB. */
export const databaseIn = (url: string): string => /^[^/]+\/\/[^/]+\/([^?]*)/.exec(url)?.[1] ?? ''

/** Asks the database, again every second until it answers. */
export async function untilAnswered<Answer>(ask: () => Promise<Answer>, log: Logger): Promise<Answer> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      log.warn({ err: error instanceof Error ? error.message : error }, 'MongoDB does not answer; trying again')
      await pause(1_000)
    }
  }
}

/** Connects, retrying every second until it succeeds. After that the driver reconnects by itself. */
export const connect = (database: Database, url: string, log: Logger): Promise<Database> =>
  untilAnswered(() => database.openUri(url, options), log)

/**
 * Makes the indexes of stores, one store after the other: SecantusDB 0.7.0b3 was seen to stand still for good where
 * many connections made collections at the same moment.
 */
export async function createIndexes(stores: readonly { createIndexes: () => Promise<unknown> }[]): Promise<void> {
  for (const store of stores) await store.createIndexes()
}

/**
 * For a command that somebody runs and waits for: throws when no database is reached within five seconds; operations
 * have no time limit.
 */
export async function openForCommand(url: string) {
  const unlimited = { socketTimeoutMS: 0, waitQueueTimeoutMS: 0 }
  const waiting = { ...options, serverSelectionTimeoutMS: 5_000, connectTimeoutMS: 5_000, ...unlimited }
  const database = await mongoose.createConnection().openUri(url, waiting)
  if (!database.db) throw new Error('The database is not connected')
  return { database, db: database.db, close: () => database.close() }
}

/** True if the database answers a ping. */
export const isReachable = (database: Database): Promise<boolean> =>
  database.db?.command({ ping: 1 }).then(
    () => true,
    () => false,
  ) ?? Promise.resolve(false)

/** Errors of the driver that mean that no server was found, or that the connection broke or timed out. */
const unreachable = new Set([
  'MongoServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoPoolClearedError',
  'MongoPoolClearedOnNetworkError',
  'MongoPoolClosedError',
  'MongoWaitQueueTimeoutError',
  'MongoOperationTimeoutError',
  'MongoTopologyClosedError',
  'MongoServerClosedError',
  'MongooseServerSelectionError',
  'MongoExpiredSessionError',
])

/**
 * Codes with which a server says that it is shutting down, not primary any more, or out of time: those after which a
 * driver tries again (MongoDB's specification of retryable writes), and those of exceeded time limits.
 */
const unable = new Set<unknown>([6, 7, 50, 64, 89, 91, 189, 262, 9001, 10_107, 11_600, 11_602, 13_435, 13_436])

/** Before the first connection Mongoose fails with an error that has no name of its own. */
const isNotYetConnected = ({ name, message }: Error) =>
  name === 'MongooseError' && message.includes('before initial connection is complete')

/**
 * The errors of a write of many documents, by document; null for another error. Empty: the write itself failed, as when
 * the connection broke, and nobody knows what was written (`executeCommands` of the driver).
 */
const writeErrorsOf = (error: unknown) =>
  error instanceof mongoose.mongo.MongoBulkWriteError && !error.result.getWriteConcernError()
    ? [error.writeErrors].flat()
    : null

/** True for an error that means the database cannot be reached, as opposed to a programming error. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Error &&
  (unreachable.has(error.name) ||
    isNotYetConnected(error) ||
    writeErrorsOf(error)?.length === 0 ||
    (error instanceof mongoose.mongo.MongoServerError && unable.has(error.code)))

const DUPLICATE_KEY = 11_000

/** True if a document with the same unique key already exists. */
export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY

/** True if a write of many documents failed only for those that already exist. */
export function areDuplicates(error: unknown): boolean {
  const errors = writeErrorsOf(error) ?? []
  return errors.length > 0 && errors.every(({ code }) => code === DUPLICATE_KEY)
}
