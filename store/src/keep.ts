import { type KeepDays, type KeptKind, keptKinds } from '@anteroom/contracts/keep.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Database } from './connection.ts'

const DAY_SECONDS = 86_400
/** The index is there, with other seconds: MongoDB says it by one or the other. */
const isThere = new Set([85, 86])

/** A period with the clock that it is counted on. Administrators change it while it is used. */
export type Keep = { readonly days: number; clock: () => Instant }

/**
 * The collections that tell of people, each with the period that its documents are kept for after a date in them. Mostly that
 * is `keptFrom`: the end of the visit's day, the last booking, the message, the day that a quote is of. What lives for a few
 * days at most has an `expiresAt` of its own.
 */
const collections: Record<string, { of: KeptKind; from: 'keptFrom' | 'at' }> = {
  queues: { of: 'visits', from: 'keptFrom' },
  alerts: { of: 'visits', from: 'keptFrom' },
  history: { of: 'visits', from: 'keptFrom' },
  leftAppointments: { of: 'visits', from: 'keptFrom' },
  patients: { of: 'patients', from: 'keptFrom' },
  quotes: { of: 'quotes', from: 'keptFrom' },
  accuracy: { of: 'visits', from: 'keptFrom' },
  // A signed delivery that is done has no such date: what remains of it tells of nobody, and stays for good.
  inbox: { of: 'chats', from: 'keptFrom' },
  accessLog: { of: 'accessLog', from: 'at' },
}

/** What is counted where somebody asks how much of a kind there is. */
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
 * Lets MongoDB delete each document when its time is over, also the documents that were stored under another setting: the
 * seconds are those of the index, not of the document.
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
  // By it each row of earlier versions had an end of its own.
  await db
    .collection('accessLog')
    .dropIndex('deleteAt_1')
    .catch(() => {})
}

/** What is over in a collection, were everything kept for so many days. */
function overIn(name: string, keep: KeepDays, now: Instant): object {
  const { of, from } = collections[name] ?? { of: 'visits', from: 'keptFrom' }
  return { [from]: { $lte: new Date(now - keep[of] * DAY_SECONDS * 1_000) } }
}

/** How many of each kind are over, were they kept for so many days. */
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
 * Has everything kept for as long as is set, whenever it is asked to look. The first time MongoDB's own deletion, which takes a
 * minute, is enough; after a change what is over by it is deleted at once.
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

/** What the environment says of it, which counts until an administrator has said something else. */
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

/** True of a day whose time is over, though MongoDB may not have deleted it yet. */
export const isOver = (day: Day, { days, clock }: Keep): boolean =>
  endOf(day).getTime() <= clock() - days * DAY_SECONDS * 1_000

/** A filter of documents whose time is not over: MongoDB may take a minute to delete the others. */
export const stillKept = (keep: Keep | undefined): object =>
  keep ? { keptFrom: { $not: { $lte: new Date(endedBefore(keep)) } } } : {}

/** What happened at this moment or before is over. */
export const endedBefore = ({ days, clock }: Keep): Instant => clock() - days * DAY_SECONDS * 1_000
