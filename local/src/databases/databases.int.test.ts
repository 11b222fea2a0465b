import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startMongo } from './mongo.ts'
import { startRedis } from './redis.ts'
import { redisCommand } from './redis-command.ts'

const venvs = join(import.meta.dirname, '../../../.data/venv')
let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'anteroom-databases-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

describe('MongoDB on this machine', () => {
  test('what was acknowledged is there after a kill, on the same port', async () => {
    const mongo = await startMongo({ dataDir, venvs })
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
    const first = await startMongo({ dataDir, venvs })
    const before = new MongoClient(first.url)
    await before.db('test').collection<{ _id: string }>('notes').insertOne({ _id: 'kept' })
    await before.close()
    await first.stop()

    const second = await startMongo({ dataDir, venvs })
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
    const redis = await startRedis({ dataDir, venvs })
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
  const redis = await startRedis({ url: 'redis://elsewhere.example:6379', dataDir, venvs })

  expect(redis.chosen).toContain('REDIS_URL')
  await redis.stop()
})
