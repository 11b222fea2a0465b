import { type KeepDays, type KeptKind, keptKinds } from '@anteroom/contracts/keep.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Database } from './connection.ts'

const DAY_SECONDS = 86_400
/** MongoDB's codes for an index that exists with other seconds. */
const isThere = new Set([85, 86])

/** For how long something is kept, which administrators may change at any time, and the clock for it. */
export type Keep = { days: () => number; clock: () => Instant }

/**
 * The collections with personal data. Each document is deleted a period after a date in it. Usually that is `keptFrom`:
 * the end of the visit's day, the last booking, the message, the day of the quote. What lives for a few days at most
 * has its own `expiresAt`.
 */
const collections: Record<string, { of: KeptKind; from: 'keptFrom' | 'at' }> = {
  queues: { of: 'visits', from: 'keptFrom' },
  alerts: { of: 'visits', from: 'keptFrom' },
  history: { of: 'visits', from: 'keptFrom' },
  leftAppointments: { of: 'visits', from: 'keptFrom' },
  patients: { of: 'patients', from: 'keptFrom' },
  quotes: { of: 'quotes', from: 'keptFrom' },
  accuracy: { of: 'visits', from: 'keptFrom' },
  // A handled delivery with a provider's signature has no such date: what is left of it is not personal, and stays for
  // good.
  inbox: { of: 'chats', from: 'keptFrom' },
  accessLog: { of: 'accessLog', from: 'at' },
}

/** The collection that is counted when somebody asks how much there is of a kind. */
const counted: Record<KeptKind, string> = {
  visits: 'queues',
  patients: 'patients',
  chats: 'inbox',
  quotes: 'quotes',
  accessLog: 'accessLog',
}

const dbOf = ({ db }: Database) => {
  if (!db) throw new Error('The database is not connected')
  return db
}

/**
 * Lets MongoDB delete documents when their time is over. The index holds the seconds, not the document, so a new
 * setting counts for older documents too.
 */
async function applyRetention(database: Database, keep: KeepDays): Promise<void> {
  const db = dbOf(database)
  for (const [name, { of, from }] of Object.entries(collections)) {
    const expireAfterSeconds = keep[of] * DAY_SECONDS
    const keyPattern = { [from]: 1 } as const
    await db
      .collection(name)
      .createIndex(keyPattern, { expireAfterSeconds })
      .catch(async (error: { code?: number }) => {
        if (!isThere.has(error.code ?? 0)) throw error
        await db.command({ collMod: name, index: { keyPattern, expireAfterSeconds } })
      })
  }
  // Earlier versions gave each row its own end by this index.
  await db
    .collection('accessLog')
    .dropIndex('deleteAt_1')
    .catch(() => {})
}

/** A filter for documents whose time would be over if they were kept for this many days. */
function overIn(name: string, keep: KeepDays, now: Instant): object {
  const { of, from } = collections[name] ?? { of: 'visits', from: 'keptFrom' }
  return { [from]: { $lte: new Date(now - keep[of] * DAY_SECONDS * 1_000) } }
}

/** How many documents of each kind would be over if they were kept for this many days. */
export async function countOver(database: Database, keep: KeepDays, now: Instant): Promise<Record<KeptKind, number>> {
  const counts = await Promise.all(
    keptKinds.map(async (kind): Promise<[KeptKind, number]> => {
      const name = counted[kind]
      return [
        kind,
        await dbOf(database)
          .collection(name)
          .countDocuments(overIn(name, keep, now)),
      ]
    }),
  )
  return Object.fromEntries(counts) as Record<KeptKind, number>
}

type Following = { keep: () => KeepDays; clock: () => Instant }

/**
 * Returns a function that applies the current settings whenever it is called. At first MongoDB's own deletion is
 * enough, which takes a minute; after a change everything that is over is deleted at once.
 */
export function retentionOf(database: Database, { keep, clock }: Following) {
  let applied: string | null = null
  return async function follow(): Promise<void> {
    const days = keep()
    const wanted = JSON.stringify(days)
    if (wanted === applied) return
    await applyRetention(database, days)
    if (applied !== null)
      for (const name of Object.keys(collections))
        await dbOf(database)
          .collection(name)
          .deleteMany(overIn(name, days, clock()))
    applied = wanted
  }
}

/** The periods set by the environment, which count until an administrator saves others. */
export const keepDaysOf = (environment: {
  KEEP_VISITS_DAYS: number
  KEEP_PATIENTS_DAYS: number
  KEEP_CHATS_DAYS: number
  KEEP_QUOTES_DAYS: number
  ACCESS_LOG_DAYS: number
}): KeepDays => ({
  visits: environment.KEEP_VISITS_DAYS,
  patients: environment.KEEP_PATIENTS_DAYS,
  chats: environment.KEEP_CHATS_DAYS,
  quotes: environment.KEEP_QUOTES_DAYS,
  accessLog: environment.ACCESS_LOG_DAYS,
})

/** The `keptFrom` of what belongs to a day. */
export const endOf = (day: Day): Date => new Date(Date.parse(day) + DAY_SECONDS * 1_000)

/** True if the time of a day is over, even if MongoDB has not deleted it yet. */
export const isOver = (day: Day, { days, clock }: Keep): boolean =>
  endOf(day).getTime() <= clock() - days() * DAY_SECONDS * 1_000

/** A filter for documents whose time is not over, because MongoDB may take a minute to delete the others. */
export const stillKept = (keep: Keep | undefined): object =>
  keep ? { keptFrom: { $not: { $lte: new Date(endedBefore(keep)) } } } : {}

/** Everything up to this moment is over. */
export const endedBefore = ({ days, clock }: Keep): Instant => clock() - days() * DAY_SECONDS * 1_000
