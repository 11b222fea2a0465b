import { join } from 'node:path'
import type { Config } from './config.ts'
import { builtDashboard } from './dashboard-build.ts'
import type { Database } from './databases/database.ts'
import { mayBeOld, migrateData } from './databases/migrate.ts'
import { startMongo } from './databases/mongo.ts'
import { startRedis } from './databases/redis.ts'
import { type Gateway, startGateway } from './gateway.ts'
import { freePort } from './processes/free-port.ts'
import { type Launch, type ServiceControls, serviceProcesses, urlAt } from './processes/services.ts'
import type { Secrets } from './secrets.ts'
import { type Service, serviceEnvironment, usesOnlyRealProviders } from './service-environment.ts'
import { type StandIns, startStandIns } from './stand-ins/stand-ins.ts'
import { STAND_IN_FROM, STAND_IN_WHATSAPP_FROM } from './stand-ins/twilio-messages.ts'

export type Stack = ServiceControls & {
  /** The one public address, no trailing slash. */
  url: string
  port: number
  /** Where each service and each database listens on this machine. */
  addresses: Record<Service, string> & { mongo: string; redis: string }
  /** Undefined when every provider is a real one. */
  standIns: StandIns | undefined
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
  const { config, secrets, say, launch = () => ({}), revives = false } = options
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
    const compileCache = join(kept.toolsDir, 'compile-cache')
    if (isOld) await migrateData({ mongoUrl, compileCache, say })

    const ports = { api: await freePort(), bot: await freePort(), workers: await freePort() }
    const urls = { api: urlAt(ports.api), bot: urlAt(ports.bot), workers: urlAt(ports.workers) }
    const environment = serviceEnvironment(config, secrets, {
      publicUrl,
      apiUrl: urls.api,
      mongoUrl,
      redisUrl: redis.url,
      standIns,
    })

    const gateway: Gateway = withStop(
      await startGateway({
        port,
        bindAddress: config.BIND_ADDRESS,
        publicUrl,
        targets: { ...urls, standIns: standIns?.url },
        pages,
      }),
    )

    const processes = serviceProcesses({ ports, environment, compileCache, launch, revives, say })
    started.push(processes.stopAll)
    await processes.startAll()

    return {
      url: publicUrl,
      port: gateway.port,
      addresses: { ...urls, mongo: mongo.url, redis: redis.url },
      standIns,
      ...processes.controls,
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
