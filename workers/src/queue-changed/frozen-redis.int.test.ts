import { startTelegram } from '@anteroom/local/stand-ins/in-process.ts'
import { startTestRedis } from '@anteroom/local/testing/redis.ts'
import { expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../config.ts'
import { startWorkers } from '../server.ts'
import { LINK_SECRET, openTestDay, silent } from '../testing/clinic.ts'

it.each(['frozen', 'killed'])('while Redis is %s, the sweep sends within five seconds what is due', async (state) => {
  const [clinic, telegram, redis] = await Promise.all([openTestDay(), startTelegram(), startTestRedis()])
  const workers = startWorkers(
    readConfig({
      PORT: '0',
      MONGO_URL: clinic.mongoUrl,
      LINK_SECRET,
      REDIS_URL: redis.url,
      ...telegram.settings,
    }),
    silent,
  )
  onTestFinished(async () => {
    await workers.close()
    telegram.stop()
    await Promise.all([clinic.close(), redis.close()])
  })
  await workers.ready
  await expect.poll(async () => String(await redis.redis.client('LIST'))).toContain('cmd=bzpopmin')
  if (state === 'frozen') redis.freeze()
  else await redis.kill()
  await clinic.book('ann', { channel: 'telegram', address: '1001' })
  await expect.poll(() => telegram.accepted, { timeout: 5_000 }).toHaveLength(1)
})
