import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startMongo } from '@anteroom/local/databases/mongo.ts'
import { startRedis } from '@anteroom/local/databases/redis.ts'
import { type Child, startChild } from '@anteroom/local/processes/child.ts'
import { freePort } from '@anteroom/local/processes/free-port.ts'
import { onPath } from '@anteroom/local/processes/on-path.ts'
import { waitUntil } from '@anteroom/local/processes/wait-until.ts'

/** The servers run on core 0. This process, which is the load, and its databases run on core 1. */
const SERVER_CORE = '0'
const LOAD_CORE = '1'

/** Shared with `npm start`, so that downloads are reused. */
const toolsDir = join(import.meta.dirname, '../../.data')

type Server = { port: number; pid: number; stop: () => Promise<void> }

export type Machine = {
  mongoUrl: string
  redisUrl: string
  /** The conditions under which the figures were measured. */
  described: string[]
  /** A prefix that lets a command use all cores, for when nothing is measured beside it. */
  onAllCores: string[]
  /**
   * Starts one of our programs on the server's core, on a free port unless it names one, and waits until `path`
   * answers.
   */
  serve: (program: string, environment: Record<string, string>, path: string) => Promise<Server>
  stop: () => Promise<void>
}

/** Moves this process to its core, which its later children inherit. False where that is not possible. */
function keepToOneCore(): boolean {
  const taskset = onPath('taskset')
  if (availableParallelism() < 2 || !taskset) return false
  try {
    execFileSync(taskset, ['-a', '-c', '-p', LOAD_CORE, `${process.pid}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The resident memory of a process in megabytes, on Linux. */
export const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024

/** The unit of `/proc/PID/stat` on every Linux that Node supports. */
const TICKS_PER_SECOND = 100

/** The CPU time of a process in milliseconds. */
export function cpuOf(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = after.split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_PER_SECOND
}

/**
 * With a slow database, the figures would measure only that, and filling it would take an hour. Throws with what to do.
 */
function needFastDatabase(): void {
  if (process.env.MONGO_URL || onPath('mongod') || onPath('secantusd-rs')) return
  throw new Error(
    [
      'The bench needs a MongoDB that runs at full speed. Any one of these gives you one:',
      '  1. install MongoDB, so that mongod is on the PATH',
      '  2. set MONGO_URL to one on another machine',
      '  3. cargo install --ignore-rust-version secantus-mdb --version 0.5.3-beta.196, which brings secantusd-rs',
    ].join('\n'),
  )
}

/** With `profiles`, each server leaves a CPU profile in that folder when it ends. */
export async function prepareMachine(profiles: string | undefined): Promise<Machine> {
  needFastDatabase()
  const pinned = keepToOneCore()
  const dataDir = await mkdtemp(join(tmpdir(), 'anteroom-bench-'))
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
  const [mongo, redis] = await Promise.all([
    startMongo({ url: process.env.MONGO_URL, dataDir, toolsDir, say: console.error }),
    startRedis({ url: process.env.REDIS_URL, dataDir, toolsDir, say: console.error }),
  ])
  const servers: Child[] = []
  const pin = pinned ? ['taskset', '-c', SERVER_CORE] : []
  const profiling = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : []

  async function serve(program: string, environment: Record<string, string>, path: string): Promise<Server> {
    const port = Number(environment.PORT ?? (await freePort()))
    const [command, ...args] = [...pin, process.execPath, ...profiling, program]
    const env = { ...process.env, ...environment, PORT: `${port}` }
    // They log only what goes wrong.
    const server = await startChild({ command, args, env, onLine: console.error })
    servers.push(server)
    await waitUntil(async () => (await fetch(`http://127.0.0.1:${port}${path}`)).ok, {
      limitMs: 20_000,
      stillWorthwhile: server.running,
      explain: () => `${program} did not start:\n${server.lastLines()}`,
    })
    return { port, pid: server.pid, stop: server.stop }
  }

  return {
    mongoUrl: mongo.url,
    redisUrl: redis.url,
    described: [
      mongo.chosen,
      `${cpus().length} cores, ${cpus()[0]?.model ?? 'of an unknown kind'}; ${
        pinned ? 'the server on one, load and databases on the other' : 'nothing is pinned to a core'
      }`,
    ],
    onAllCores: pinned ? ['taskset', '-c', `0-${cpus().length - 1}`] : [],
    serve,
    async stop() {
      await Promise.all(servers.map((server) => server.stop()))
      await Promise.all([mongo.stop(), redis.stop()])
    },
  }
}
