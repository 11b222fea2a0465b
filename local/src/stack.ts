import { join } from 'node:path'
import { type Config, root } from './config.ts'
import { builtDashboard } from './dashboard-build.ts'
import type { Database } from './databases/database.ts'
import { mayBeOld, migrateData } from './databases/migrate.ts'
import { startMongo } from './databases/mongo.ts'
import { startRedis } from './databases/redis.ts'
import { type Gateway, startGateway } from './gateway.ts'
import { type Child, startChild } from './processes/child.ts'
import { freePort } from './processes/free-port.ts'
import { reviver } from './processes/reviver.ts'
import { waitUntil } from './processes/wait-until.ts'
import type { Secrets } from './secrets.ts'
import { type Service, serviceEnvironment, services, usesOnlyRealProviders } from './service-environment.ts'
import { type StandIns, startStandIns } from './stand-ins/stand-ins.ts'
import { STAND_IN_FROM, STAND_IN_WHATSAPP_FROM } from './stand-ins/twilio-messages.ts'

export type Stack = {
  /** The one public address, no trailing slash. */
  url: string
  port: number
  /** Where each service and each database listens on this machine. */
  addresses: Record<Service, string> & { mongo: string; redis: string }
  /** Undefined when every provider is a real one. */
  standIns: StandIns | undefined
  /** Starts a service that was stopped or killed, on the same port, and waits until it is ready. */
  start: (service: Service) => Promise<void>
  /** SIGTERM, as a deploy does. */
  stopService: (service: Service) => Promise<void>
  /** SIGKILL. */
  kill: (service: Service) => Promise<void>
  /** One more process of a service, at a port of its own, ready for work. */
  startAnother: (service: Service) => Promise<Child & { url: string }>
  /** The process of a service that was started last. */
  childOf: (service: Service) => Child
  databases: { mongo: Database; redis: Database }
  startRedis: () => Promise<void>
  stopRedis: () => Promise<void>
  startMongo: () => Promise<void>
  stopMongo: () => Promise<void>
  /** SIGKILL. */
  killMongo: () => Promise<void>
  /** Ends everything that was started here, last started first. */
  stop: () => Promise<void>
}

/** Additional arguments for Node and settings with which a process of a service is started. */
export type Launch = (service: Service) => { nodeArgs?: string[]; env?: NodeJS.ProcessEnv }

/**
 * Starts all of Anteroom on this machine: databases, stand-ins, services (each a process of its own) and the gateway.
 * On failure it stops what it had started, and throws why.
 */
export async function startStack(options: {
  config: Config
  secrets: Secrets
  /** Takes the progress of the start, and each line that a service writes. */
  say: (line: string) => void
  /** Where downloaded programs are kept, when not in the data folder. */
  toolsDir?: string
  /** Whether a service that ends by itself is started again. */
  revives?: boolean
  /** Called at each start of a service. */
  launch?: Launch
}): Promise<Stack> {
  const { config, secrets, say, launch = (): ReturnType<Launch> => ({}) } = options
  const started: (() => Promise<void>)[] = []
  let stopped = false
  const stop = async () => {
    stopped = true
    for (let end = started.pop(); end; end = started.pop()) await end()
  }
  try {
    return await startParts()
  } catch (error) {
    await stop()
    throw error
  }

  async function startParts(): Promise<Stack> {
    const kept = { dataDir: config.DATA_DIR, toolsDir: options.toolsDir ?? config.DATA_DIR, say }
    const port = await freePort(config.PORT)
    const publicUrl = config.PUBLIC_URL ?? `http://localhost:${port}`
    const isOld = mayBeOld({ url: config.MONGO_URL, dataDir: config.DATA_DIR })

    const [mongo, redis, pages, standIns] = await Promise.all([
      startMongo({ ...kept, url: config.MONGO_URL }).then(withStop),
      startRedis({ ...kept, url: config.REDIS_URL }).then(withStop),
      builtDashboard(say),
      usesOnlyRealProviders(config) ? undefined : startStandIns(standInOptions(publicUrl)).then(withStop),
    ])
    say(mongo.chosen)
    say(redis.chosen)

    const mongoUrl = config.MONGO_URL ?? `${mongo.url}/anteroom`
    // Compiled once and for all starts: a service is ready in half the time.
    const compileCache = join(kept.toolsDir, 'compile-cache')
    if (isOld) await migrateData({ mongoUrl, compileCache, say })

    const ports = { api: await freePort(), bot: await freePort(), workers: await freePort() }
    const at = (service: Service) => `http://127.0.0.1:${ports[service]}`
    const environment = serviceEnvironment(config, secrets, {
      publicUrl,
      apiUrl: at('api'),
      mongoUrl,
      redisUrl: redis.url,
      standIns,
    })

    const gateway: Gateway = withStop(
      await startGateway({
        port,
        bindAddress: config.BIND_ADDRESS,
        publicUrl,
        targets: { api: at('api'), bot: at('bot'), workers: at('workers'), standIns: standIns?.url },
        pages,
      }),
    )

    const children = new Map<Service, Child>()
    async function run(service: Service, port: number) {
      const { nodeArgs = [], env = {} } = launch(service)
      const child = await startChild({
        command: process.execPath,
        args: [...nodeArgs, join(root, service, 'src/main.ts')],
        cwd: root,
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          NODE_COMPILE_CACHE: compileCache,
          ...environment,
          ...env,
          PORT: String(port),
        },
        onLine: (line) => say(`${service.padEnd(7)} ${line}`),
      })
      const url = `http://127.0.0.1:${port}`
      const isReady = async () => (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) })).ok
      const ready = waitUntil(isReady, {
        limitMs: 30_000,
        stillWorthwhile: child.running,
        explain: () => `The service "${service}" did not become ready.\n${child.lastLines()}`,
      })
      return { child, url, ready }
    }
    /** What does not even start once is not started again and again. */
    let isUp = false
    const revive = reviver<Service>({ start, isOver: () => stopped, say })
    async function start(service: Service) {
      const { child, ready } = await run(service, ports[service])
      children.set(service, child)
      if (isUp && options.revives) revive(service, child)
      await ready
    }
    const startAnother = async (service: Service) => {
      const { child, url, ready } = await run(service, await freePort())
      await ready.catch(async (error: unknown) => {
        await child.kill()
        throw error
      })
      started.push(child.stop)
      return { ...child, url }
    }
    const childOf = (service: Service) => {
      const child = children.get(service)
      if (!child) throw new Error(`The service "${service}" was never started`)
      return child
    }
    started.push(async () => {
      await Promise.all([...children.values()].map((child) => child.stop()))
    })
    await Promise.all(services.map(start))
    isUp = true
    if (options.revives) for (const [service, child] of children) revive(service, child)

    return {
      url: publicUrl,
      port: gateway.port,
      addresses: { api: at('api'), bot: at('bot'), workers: at('workers'), mongo: mongo.url, redis: redis.url },
      standIns,
      start,
      stopService: async (service) => children.get(service)?.stop(),
      kill: async (service) => children.get(service)?.kill(),
      startAnother,
      childOf,
      databases: { mongo, redis },
      startRedis: redis.start,
      stopRedis: redis.stop,
      startMongo: mongo.start,
      stopMongo: mongo.stop,
      killMongo: mongo.kill,
      stop,
    }
  }

  function withStop<Part extends { stop: () => Promise<void> }>(part: Part): Part {
    // A part that was still starting when another failed is stopped as soon as it has started.
    if (stopped) void part.stop()
    else started.push(part.stop)
    return part
  }

  function standInOptions(publicUrl: string) {
    const twilio = {
      sid: secrets.twilioSid,
      token: secrets.twilioToken,
      from: STAND_IN_FROM,
      whatsappFrom: STAND_IN_WHATSAPP_FROM,
    }
    return { telegramToken: secrets.telegramToken, twilio, publicUrl }
  }
}
