import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startMongo } from '../databases/mongo.ts'
import { startRedis } from '../databases/redis.ts'
import { newDataDir } from './data-dir.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    mongoUrl: string
    redisUrl: string
  }
}

/** Shared by all test runs, so that only the first one downloads programs. */
const toolsDir = join(import.meta.dirname, '../../../.data')

/** Vitest's global set-up: a MongoDB and a Redis with their own data, stopped after the tests. */
export default async function startTestDatabases(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await newDataDir()
  const [mongo, redis] = await Promise.all([
    startMongo({ url: process.env.TEST_MONGO_URL, dataDir, toolsDir, say: console.log }),
    startRedis({ url: process.env.TEST_REDIS_URL, dataDir, toolsDir, say: console.log }),
  ])
  project.provide('mongoUrl', mongo.url)
  project.provide('redisUrl', redis.url)
  return async () => {
    await Promise.all([mongo.stop(), redis.stop()])
    await rm(dataDir, { recursive: true, force: true })
  }
}
