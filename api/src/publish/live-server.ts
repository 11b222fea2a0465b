import { STREAM_READ_BLOCK_MS } from '@anteroom/service/redis.ts'
import { databaseIn } from '@anteroom/store/connection.ts'
import { createAdapter } from '@socket.io/redis-streams-adapter'
import type { Redis } from 'ioredis'
import { Server } from 'socket.io'
import type { Config } from '../config.ts'
import { isOwnOrigin } from '../routes/origin.ts'
import type { LiveServer } from './channel.ts'

/** The sockets of this process, which hear what other processes publish through `streams`. */
export const liveServer = (config: Config, streams: Redis): LiveServer =>
  new Server({
    adapter: createAdapter(streams, {
      blockTimeInMs: STREAM_READ_BLOCK_MS,
      // Messages of Redis reach all its databases: no process must hear about another clinic's days.
      channelPrefix: `socket.io:${databaseIn(config.MONGO_URL)}`,
    }),
    maxHttpBufferSize: 16_384,
    serveClient: false,
    allowRequest: (request, allow) => allow(null, isOwnOrigin(request.headers, config)),
  })
