import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { NoDatabase } from './database.ts'
import { startMongo } from './mongo.ts'
import { startRedis } from './redis.ts'
import { redisCommand } from './redis-command.ts'

const toolsDir = join(import.meta.dirname, '../../../.data')
let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'anteroom-databases-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(dataDir, { recursive: true, force: true })
})

const here = () => ({ dataDir, toolsDir, say: () => {} })

describe('MongoDB on this machine', () => {
  test('what was acknowledged is there after a kill, on the same port', async () => {
    const mongo = await startMongo(here())
    const client = new MongoClient(mongo.url)
    try {
      const notes = client.db('test').collection<{ _id: string }>('notes')
      await notes.insertOne({ _id: 'kept' }, { writeConcern: { w: 'majority', journal: true } })

      await mongo.kill()
      await mongo.start()

      expect(await notes.findOne({ _id: 'kept' })).toEqual({ _id: 'kept' })
    } finally {
      await client.close()
      await mongo.stop()
    }
  })

  test('the data is found by the next start, whatever its port', async () => {
    const first = await startMongo(here())
    const before = new MongoClient(first.url)
    await before.db('test').collection<{ _id: string }>('notes').insertOne({ _id: 'kept' })
    await before.close()
    await first.stop()

    const second = await startMongo(here())
    const after = new MongoClient(second.url)
    try {
      expect(await after.db('test').collection('notes').countDocuments()).toBe(1)
    } finally {
      await after.close()
      await second.stop()
    }
  })
})

describe('Redis on this machine', () => {
  test('is append-only, never evicts and keeps its data over a stop', async () => {
    const redis = await startRedis(here())
    try {
      expect(await redisCommand(redis.url, 'CONFIG GET appendonly')).toContain('yes')
      expect(await redisCommand(redis.url, 'CONFIG GET maxmemory-policy')).toContain('noeviction')
      await redisCommand(redis.url, 'SET kept 1')

      await redis.stop()
      await expect(redisCommand(redis.url, 'PING')).rejects.toThrow()
      await redis.start()

      expect(await redisCommand(redis.url, 'EXISTS kept')).toContain(':1')
    } finally {
      await redis.stop()
    }
  })
})

test('a server that the environment names is left alone', async () => {
  const redis = await startRedis({ ...here(), url: 'redis://elsewhere.example:6379' })

  expect(redis.chosen).toContain('REDIS_URL')
  await redis.stop()
})

test('where none can be had, the three ways to get one are named', async () => {
  vi.stubEnv('PATH', '')

  const redis = startRedis({ ...here(), toolsDir: join(dataDir, 'nothing-fetched') })

  await expect(redis).rejects.toThrow(NoDatabase)
  await expect(redis).rejects.toThrow(/1\. install redis-server[\s\S]*2\. set REDIS_URL[\s\S]*3\. install Python 3/)
})
