import { Redis, ReplyError } from 'ioredis'
import type { Logger } from 'pino'
import { type Bucket, type Buckets, FREE, IN_FLIGHT_MS, spacingMs } from './buckets.ts'

/** Longer than this nobody waits for Redis before a call. */
const PATIENCE_MS = 250

/**
 * Redis' own clock counts, so that those of the workers need not agree. Of each bucket there are two keys: before when
 * nobody is to call, and a sorted set of the calls by when they cease to count.
 */
const NOW = `local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local function exact(at) return string.format('%.3f', at) end
local function holdUntil(key, at)
  if at > tonumber(redis.call('GET', key) or '0') then
    redis.call('SET', key, exact(at), 'PX', math.ceil(at - now) + 1000)
  end
end
`

/** KEYS: two for each bucket; ARGV: the call, then for each bucket its calls, spacing and time to count. Answers the wait, and whose it is. */
const TAKE = `${NOW}
local wait, by = 0, 0
for index = 1, #KEYS / 2 do
  local calls = KEYS[2 * index]
  redis.call('ZREMRANGEBYSCORE', calls, '-inf', exact(now))
  local free = tonumber(redis.call('GET', KEYS[2 * index - 1]) or '0')
  local over = redis.call('ZCARD', calls) - ARGV[3 * index - 1]
  if over >= 0 then free = math.max(free, tonumber(redis.call('ZRANGE', calls, over, over, 'WITHSCORES')[2])) end
  local needed = math.ceil(free - now)
  if needed > wait then wait, by = needed, index end
end
if wait > 0 then return { wait, by } end
for index = 1, #KEYS / 2 do
  local calls, counted = KEYS[2 * index], tonumber(ARGV[3 * index + 1])
  holdUntil(KEYS[2 * index - 1], now + tonumber(ARGV[3 * index]))
  redis.call('ZADD', calls, exact(now + counted), ARGV[1])
  redis.call('PEXPIRE', calls, math.ceil(counted) + 1000)
end
return { 0, 0 }`

/** KEYS: the calls of each bucket; ARGV: the call, then for each the milliseconds that it counts on. */
const ANSWERED = `${NOW}
for index, calls in ipairs(KEYS) do
  local until_ = now + tonumber(ARGV[index + 1])
  local counted = redis.call('ZSCORE', calls, ARGV[1])
  if counted and until_ < tonumber(counted) then redis.call('ZADD', calls, exact(until_), ARGV[1]) end
end`

/** KEYS: before when nobody is to call; ARGV: the milliseconds until then. */
const HOLD = `${NOW}
holdUntil(KEYS[1], now + tonumber(ARGV[1]))`

type Scripted = Redis & {
  takeFrom: (count: number, ...keysAndArguments: (string | number)[]) => Promise<[wait: number, by: number]>
  wasAnswered: (count: number, ...keysAndArguments: (string | number)[]) => Promise<null>
  holdOff: (key: string, milliseconds: number) => Promise<null>
}

const callsOf = ({ key }: Bucket) => `${key}:calls`

/** The buckets of all workers, kept in Redis by one script each, which nothing comes between. */
export function redisBuckets(redisUrl: string, log: Logger): Buckets & { close: () => void } {
  const redis = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE_MS,
  }) as Scripted
  redis.on('error', (error) => log.debug({ err: error.message }, 'redis'))
  /** Without an answer each worker keeps to its share: that a script has a fault would show nowhere else. */
  async function answerTo<Answer>(asked: Promise<Answer>): Promise<Answer> {
    try {
      return await asked
    } catch (error) {
      if (error instanceof ReplyError) log.warn({ err: (error as Error).message }, 'Redis does not count the calls')
      throw error
    }
  }

  redis.defineCommand('takeFrom', { lua: TAKE })
  redis.defineCommand('wasAnswered', { lua: ANSWERED })
  redis.defineCommand('holdOff', { lua: HOLD, numberOfKeys: 1 })

  return {
    async take(buckets, call) {
      const keys = buckets.flatMap((one) => [one.key, callsOf(one)])
      const measures = buckets.flatMap((one) => [one.calls, spacingMs(one), IN_FLIGHT_MS + one.windowMs])
      const [wait, by] = await answerTo(redis.takeFrom(keys.length, ...keys, call, ...measures))
      return wait === 0 ? FREE : { wait, by: buckets[by - 1]?.key ?? null }
    },
    async answered(buckets, { name, earlier }) {
      const countedOn = buckets.map(({ windowMs }) => windowMs - earlier)
      await answerTo(redis.wasAnswered(buckets.length, ...buckets.map(callsOf), name, ...countedOn))
    },
    async hold(key, milliseconds) {
      await answerTo(redis.holdOff(key, milliseconds))
    },
    close: () => redis.disconnect(),
  }
}
