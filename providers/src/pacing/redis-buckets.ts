import { Redis, ReplyError } from 'ioredis'
import type { Logger } from 'pino'
import { ADMITTED, type Bucket, type Buckets, IN_FLIGHT_MS, RESERVED_MS, spacingMs } from './buckets.ts'

/** No call waits longer than this for Redis. */
const PATIENCE_MS = 250

/**
 * Redis' own clock counts, so that those of the senders need not agree. Each bucket has three keys: the time before
 * which no call is made, a sorted set of the calls by when they stop counting, and one of the ranks that it is reserved
 * for.
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

/**
 * KEYS: three for each bucket; ARGV: the call, its rank and patience, then for each bucket its calls, spacing and time
 * to count. Answers the wait, and the number of the bucket that is full.
 */
const TAKE = `${NOW}
local rank = tonumber(ARGV[2])
local wait, by = 0, 0
for index = 1, #KEYS / 3 do
  local calls, reserved = KEYS[3 * index - 1], KEYS[3 * index]
  redis.call('ZREMRANGEBYSCORE', calls, '-inf', exact(now))
  local free = tonumber(redis.call('GET', KEYS[3 * index - 2]) or '0')
  local over = redis.call('ZCARD', calls) - ARGV[3 * index + 1]
  if over >= 0 then free = math.max(free, tonumber(redis.call('ZRANGE', calls, over, over, 'WITHSCORES')[2])) end
  redis.call('ZREMRANGEBYSCORE', reserved, '-inf', exact(now))
  for _, other in ipairs(redis.call('ZRANGE', reserved, 0, -1)) do
    if tonumber(other) < rank then free = math.max(free, now + tonumber(ARGV[3 * index + 2])) end
  end
  local needed = math.ceil(free - now)
  if needed > wait then wait, by = needed, index end
end
if wait > 0 then
  if wait <= tonumber(ARGV[3]) then
    redis.call('ZADD', KEYS[3 * by], exact(now + wait + ${RESERVED_MS}), ARGV[2])
    redis.call('PEXPIRE', KEYS[3 * by], wait + 60000)
  end
  return { wait, by }
end
for index = 1, #KEYS / 3 do
  local calls, counted = KEYS[3 * index - 1], tonumber(ARGV[3 * index + 3])
  holdUntil(KEYS[3 * index - 2], now + tonumber(ARGV[3 * index + 2]))
  redis.call('ZADD', calls, exact(now + counted), ARGV[1])
  redis.call('PEXPIRE', calls, math.ceil(counted) + 1000)
  redis.call('ZREM', KEYS[3 * index], ARGV[2])
end
return { 0, 0 }`

/** KEYS: the calls of each bucket; ARGV: the call, then for each bucket the milliseconds for which it still counts. */
const ANSWERED = `${NOW}
for index, calls in ipairs(KEYS) do
  local until_ = now + tonumber(ARGV[index + 1])
  local counted = redis.call('ZSCORE', calls, ARGV[1])
  if counted and until_ < tonumber(counted) then redis.call('ZADD', calls, exact(until_), ARGV[1]) end
end`

/** KEYS: the time before which no call is made; ARGV: the milliseconds until then. */
const HOLD = `${NOW}
holdUntil(KEYS[1], now + tonumber(ARGV[1]))`

type Scripted = Redis & {
  takeFrom: (count: number, ...keysAndArguments: (string | number)[]) => Promise<[wait: number, by: number]>
  wasAnswered: (count: number, ...keysAndArguments: (string | number)[]) => Promise<null>
  holdOff: (key: string, milliseconds: number) => Promise<null>
}

const callsOf = ({ key }: Bucket) => `${key}:calls`
const keysOf = (one: Bucket) => [one.key, callsOf(one), `${one.key}:reserved`]

/** The buckets of all senders, kept in Redis; each step is one script, and so atomic. */
export function redisBuckets(redisUrl: string, log: Logger): Buckets & { close: () => void } {
  const redis = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE_MS,
  }) as Scripted
  redis.on('error', (error) => log.debug({ err: error.message }, 'redis'))
  /** Without an answer each sender keeps to its share, so a fault in a script would show nowhere else. */
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
    async take(buckets, { name, rank, patienceMs }) {
      const keys = buckets.flatMap(keysOf)
      const measures = buckets.flatMap((one) => [one.calls, spacingMs(one), IN_FLIGHT_MS + one.windowMs])
      const [wait, by] = await answerTo(redis.takeFrom(keys.length, ...keys, name, rank, patienceMs, ...measures))
      return wait === 0 ? ADMITTED : { wait, by: buckets[by - 1]?.key ?? null }
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
