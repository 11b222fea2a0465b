import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Reply, State } from './conversation/model.ts'
import type { Seal } from './seal.ts'

/** A conversation that rests for a day is forgotten. */
const SECONDS_KEPT = 86_400

/** Redis is given this long; then the conversation goes on from memory. */
const REDIS_MS = 500

/** Conversations held in memory for the time that Redis is away. */
const MOST_IN_MEMORY = 10_000

/** The shape of what is stored: a new one leaves the old ones to expire. */
const PREFIX = 'anteroom:conversation:1:'

export type Session = {
  state: State
  /** The last message and its answer, for the provider that sends it again. */
  last: { messageId: string; replies: Reply[] }
  /** Milliseconds since the epoch: of two copies the later one holds. */
  savedAt: number
}

export type Sessions = {
  /** `who` names a patient, such as `sms:+12025550143`. Null: nothing is known. Never throws. */
  load: (who: string) => Promise<Session | null>
  save: (who: string, session: Session) => Promise<void>
  close: () => void
}

type Parts = { redisUrl: string; seal: Seal; clock: () => number; log: Logger; prefix?: string }

/**
 * Conversations in Redis, unreadable there. Each is kept in memory as well, so that patients are answered while Redis is
 * away, slow or was never there. Settles when Redis is reached, or has been given its time.
 */
export async function openSessions({ redisUrl, seal, clock, log, prefix = PREFIX }: Parts): Promise<Sessions> {
  const redis = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: REDIS_MS,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
  })
  redis.on('error', (error) => log.debug({ err: error.message }, 'redis'))
  // Else the first message after a start would find no conversation, and begin it anew.
  await new Promise<void>((resolve) => {
    redis.once('ready', resolve).once('close', resolve)
    setTimeout(resolve, REDIS_MS).unref()
  })

  let isAway = false
  async function tryRedis<Result>(command: () => Promise<Result>): Promise<Result | null> {
    try {
      const result = await command()
      if (isAway) log.info('conversations are kept in Redis again')
      isAway = false
      return result
    } catch (error) {
      if (!isAway) log.warn({ err: String(error) }, 'Redis does not answer: conversations go on from memory')
      isAway = true
      return null
    }
  }

  // A map holds its entries in the order in which they were set, so the first is the one longest untouched.
  const memory = new Map<string, Session>()
  function remember(name: string, session: Session) {
    memory.delete(name)
    memory.set(name, session)
    const [oldest] = memory.keys()
    if (memory.size > MOST_IN_MEMORY && oldest !== undefined) memory.delete(oldest)
  }

  return {
    async load(who) {
      const name = seal.name(who)
      const sealed = await tryRedis(() => redis.getBuffer(prefix + name))
      const opened = sealed && seal.open(name, sealed)
      const copies = [opened ? (JSON.parse(opened) as Session) : null, memory.get(name) ?? null]
      return copies.reduce<Session | null>((latest, copy) => {
        if (copy === null || copy.savedAt < clock() - SECONDS_KEPT * 1000) return latest
        return latest === null || copy.savedAt > latest.savedAt ? copy : latest
      }, null)
    },

    async save(who, session) {
      const name = seal.name(who)
      remember(name, session)
      const sealed = seal.seal(name, JSON.stringify(session))
      await tryRedis(() => redis.set(prefix + name, sealed, 'EX', SECONDS_KEPT))
    },

    close: () => redis.disconnect(),
  }
}
