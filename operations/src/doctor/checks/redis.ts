import { evictionFault, healthCheckOptions } from '@anteroom/service/redis-health.ts'
import { Redis } from 'ioredis'
import { type Finding, faulty, well } from '../finding.ts'

const valueIn = (info: string, name: string): string | undefined =>
  new RegExp(`^${name}:(.*)$`, 'm').exec(info)?.[1]?.trim()

/** `save`: the setting of that name, null where it may not be read. */
export function judgePersistence(info: string, save: string | null): string | null {
  if (valueIn(info, 'aof_enabled') === '1') {
    const status = valueIn(info, 'aof_last_write_status') ?? 'ok'
    return status === 'ok' ? null : 'could not write its append-only file'
  }
  return save === '' ? 'keeps nothing over a restart: who is told to slow down is forgotten' : null
}

/** @param url undefined: it is not set. */
export async function lookAtRedis(url: string | undefined): Promise<Finding> {
  if (url === undefined)
    return faulty(
      'REDIS_URL is not set',
      'Set REDIS_URL. (npm start brings a Redis of its own, which only its own services know.)',
    )
  const redis = new Redis(url, { ...healthCheckOptions, lazyConnect: true, retryStrategy: () => null })
  redis.on('error', () => {})
  try {
    await redis.connect()
    const [server, persistence, eviction, save] = await Promise.all([
      redis.info('server'),
      redis.info('persistence'),
      evictionFault(redis),
      // A managed Redis does not tell.
      redis.config('GET', 'save').then(
        (found) => (found as string[])[1] ?? null,
        () => null,
      ),
    ])
    if (eviction !== null) {
      const [says = '', mend = ''] = eviction.split('. This mends it: ')
      return faulty(says.replace(/^Redis has/, 'has'), mend)
    }
    const lost = judgePersistence(persistence, save)
    if (lost !== null)
      return faulty(lost, 'redis-cli CONFIG SET appendonly yes, and the same in its configuration; look at its disk.')
    return well(
      `${valueIn(server, 'valkey_version') ?? valueIn(server, 'redis_version') ?? ''}, noeviction, kept on disk`,
    )
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (/^(?:NOAUTH|WRONGPASS|ERR AUTH)\b/.test(message))
      return faulty('refuses the password', 'Correct the password in REDIS_URL (VALKEY_PASSWORD).')
    return faulty(
      'cannot be reached: alerts go out by the sweep, up to five seconds late',
      'docker compose up -d valkey, or systemctl start valkey; then look at REDIS_URL.',
    )
  } finally {
    redis.disconnect()
  }
}
