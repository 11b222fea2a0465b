import { redisCommand } from '@anteroom/local/databases/redis-command.ts'
import type { ProofClinic } from '../harness/clinic.ts'

/** A fault of a database, and how it ends. */
export type Fault = {
  name: string
  begin: (clinic: ProofClinic) => Promise<unknown>
  end: (clinic: ProofClinic) => Promise<unknown>
}

const redis = (clinic: ProofClinic, command: string) => redisCommand(clinic.addresses.redis, command)

export const ofRedis: Fault[] = [
  {
    name: 'Redis absent at the start',
    async begin(clinic) {
      await clinic.stopRedis()
      await Promise.all([clinic.kill('api'), clinic.kill('workers')])
      await Promise.all([clinic.start('api'), clinic.start('workers')])
    },
    end: (clinic) => clinic.startRedis(),
  },
  {
    name: 'Redis killed',
    begin: (clinic) => clinic.databases.redis.kill(),
    end: (clinic) => clinic.startRedis(),
  },
  {
    name: 'Redis emptied',
    begin: (clinic) => redis(clinic, 'FLUSHALL'),
    end: (clinic) => redis(clinic, 'FLUSHALL'),
  },
  {
    name: 'Redis frozen',
    begin: async (clinic) => clinic.databases.redis.freeze(),
    end: async (clinic) => clinic.databases.redis.thaw(),
  },
  {
    name: 'Redis full',
    begin: (clinic) => redis(clinic, 'CONFIG SET maxmemory 1'),
    end: (clinic) => redis(clinic, 'CONFIG SET maxmemory 0'),
  },
  {
    name: 'Redis evicting',
    async begin(clinic) {
      await redis(clinic, 'CONFIG SET maxmemory-policy allkeys-random')
      await redis(clinic, 'CONFIG SET maxmemory 1')
    },
    async end(clinic) {
      await redis(clinic, 'CONFIG SET maxmemory 0')
      await redis(clinic, 'CONFIG SET maxmemory-policy noeviction')
    },
  },
]

export const ofMongo: (Fault & { lastsMs: number })[] = [
  {
    name: 'MongoDB killed',
    begin: (clinic) => clinic.killMongo(),
    end: (clinic) => clinic.startMongo(),
    lastsMs: 3_000,
  },
  {
    name: 'MongoDB frozen',
    begin: async (clinic) => clinic.databases.mongo.freeze(),
    end: async (clinic) => clinic.databases.mongo.thaw(),
    lastsMs: 10_000,
  },
]
