import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Database } from './connection.ts'

const DAY_SECONDS = 86_400
/** The index is there, with other seconds: MongoDB says it by one or the other. */
const isThere = new Set([85, 86])

/** For how many days something is kept. */
export type KeepDays = { visits: number; patients: number; chats: number; quotes: number }

/** A period with the clock that it is counted on. */
export type Keep = { days: number; clock: () => Instant }

/**
 * The collections that tell of patients, each with the period that its documents are kept for after the date in their
 * `keptFrom`: the end of the visit's day, the last booking, the message, the day that a quote is of. What lives for a
 * few days at most has an `expiresAt` of its own.
 */
const collections: Record<string, keyof KeepDays> = {
  queues: 'visits',
  alerts: 'visits',
  history: 'visits',
  leftAppointments: 'visits',
  patients: 'patients',
  quotes: 'quotes',
  accuracy: 'visits',
  // A signed delivery that is done has no such date: what remains of it tells of nobody, and stays for good.
  inbox: 'chats',
}

/**
 * Lets MongoDB delete each document when its time is over, also the documents that were stored under another setting: the
 * seconds are those of the index, not of the document.
 */
export async function applyRetention(database: Database, days: KeepDays): Promise<void> {
  const { db } = database
  if (!db) throw new Error('The database is not connected')
  for (const [name, of] of Object.entries(collections)) {
    const expireAfterSeconds = days[of] * DAY_SECONDS
    const keyPattern = { keptFrom: 1 } as const
    await db
      .collection(name)
      .createIndex(keyPattern, { expireAfterSeconds })
      .catch(async (error: { code?: number }) => {
        if (!isThere.has(error.code ?? 0)) throw error
        await db.command({ collMod: name, index: { keyPattern, expireAfterSeconds } })
      })
  }
}

/** The `keptFrom` of what belongs to a day. */
export const endOf = (day: Day): Date => new Date(Date.parse(day) + DAY_SECONDS * 1_000)

/** True of a day whose time is over, though MongoDB may not have deleted it yet. */
export const isOver = (day: Day, { days, clock }: Keep): boolean =>
  endOf(day).getTime() <= clock() - days * DAY_SECONDS * 1_000

/** A filter of documents whose time is not over: MongoDB may take a minute to delete the others. */
export const stillKept = (keep: Keep | undefined): object =>
  keep ? { keptFrom: { $not: { $lte: new Date(keep.clock() - keep.days * DAY_SECONDS * 1_000) } } } : {}
