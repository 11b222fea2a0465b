import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { type Buckets, FREE, SLACK_MS } from './buckets.ts'

/** Longer than this nobody waits for Redis before a call. */
const PATIENCE_MS = 250

/** Redis' own clock counts, so that those of the workers need not agree. A key's value is when the next call is on time. */
const NOW = `local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local function onTime(key) return tonumber(redis.call('GET', key) or '0') end
local function set(key, at) redis.call('SET', key, string.format('%.3f', at), 'PX', math.ceil(at - now) + 1000) end
`

/** KEYS: the buckets; ARGV: their milliseconds between two calls, then the slack. Answers the wait, and whose it is. */
const TAKE = `${NOW}
local slack = tonumber(ARGV[#KEYS + 1])
local wait, by = 0, 0
for index, key in ipairs(KEYS) do
  local needed = math.ceil(onTime(key) - slack - now)
  if needed > wait then wait, by = needed, index end
end
if wait > 0 then return { wait, by } end
for index, key in ipairs(KEYS) do set(key, math.max(now, onTime(key)) + tonumber(ARGV[index])) end
return { 0, 0 }`

/** KEYS: a bucket; ARGV: the milliseconds during which nobody is to call. */
const HOLD = `${NOW}
set(KEYS[1], math.max(onTime(KEYS[1]), now + tonumber(ARGV[1])))`

type Scripted = Redis & {
  takeFrom: (count: number, ...keysAndTimes: (string | number)[]) => Promise<[wait: number, by: number]>
  holdOff: (key: string, milliseconds: number) => Promise<null>
}

/** The buckets of all workers, kept in Redis by one script each, which nothing comes between. */
export function redisBuckets(redisUrl: string, log: Logger): Buckets & { close: () => void } {
  const redis = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE_MS,
  }) as Scripted
  redis.on('error', (error) => log.debug({ err: error.message }, 'redis'))
  redis.defineCommand('takeFrom', { lua: TAKE })
  redis.defineCommand('holdOff', { lua: HOLD, numberOfKeys: 1 })

  return {
    async take(buckets) {
      const keys = buckets.map(({ key }) => key)
      const [wait, by] = await redis.takeFrom(keys.length, ...keys, ...buckets.map(({ everyMs }) => everyMs), SLACK_MS)
      return wait === 0 ? FREE : { wait, by: keys[by - 1] ?? null }
    },
    async hold(key, milliseconds) {
      await redis.holdOff(key, milliseconds + SLACK_MS)
    },
    close: () => redis.disconnect(),
  }
}
