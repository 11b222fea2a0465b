import { join } from 'node:path'
import { root } from '../config.ts'
import { type Service, services } from '../service-environment.ts'
import { type Child, startChild } from './child.ts'
import { freePort } from './free-port.ts'
import { reviver } from './reviver.ts'
import { waitUntil } from './wait-until.ts'

/** How long a service may take until it is ready, in milliseconds. */
const READY_LIMIT_MS = 30_000

/** Additional arguments for Node and settings with which a process of a service is started. */
export type Launch = (service: Service) => { nodeArgs?: string[]; env?: NodeJS.ProcessEnv }

export type ServiceControls = {
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
}

type Options = {
  /** The port of each service, which it keeps over all its starts. */
  ports: Record<Service, number>
  /** The settings of all services. */
  environment: Record<string, string>
  /** The folder of what Node compiled once and for all starts: a service is ready in half the time. */
  compileCache: string
  /** Called at each start of a service. */
  launch: Launch
  /** Whether a service that ends by itself is started again. */
  revives: boolean
  /** Takes each line that a service writes. */
  say: (line: string) => void
}

/** Where a process of a service that listens at this port is found on this machine. */
export const urlAt = (port: number): string => `http://127.0.0.1:${port}`

/** The services, each a process of its own. None runs before `startAll`. */
export function serviceProcesses({ ports, environment, compileCache, launch, revives, say }: Options) {
  const children = new Map<Service, Child>()
  const others: Child[] = []
  /** What does not even start once is not started again and again. */
  let isUp = false
  let isOver = false
  const revive = reviver<Service>({ start, isOver: () => isOver, say })

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
    const isReady = async () => (await fetch(`${urlAt(port)}/readyz`, { signal: AbortSignal.timeout(2_000) })).ok
    const ready = waitUntil(isReady, {
      limitMs: READY_LIMIT_MS,
      stillWorthwhile: child.running,
      explain: () => `The service "${service}" did not become ready.\n${child.lastLines()}`,
    })
    return { child, ready }
  }

  async function start(service: Service): Promise<void> {
    const { child, ready } = await run(service, ports[service])
    children.set(service, child)
    if (isUp && revives) revive(service, child)
    await ready
  }

  const controls: ServiceControls = {
    start,
    stopService: async (service) => children.get(service)?.stop(),
    kill: async (service) => children.get(service)?.kill(),
    async startAnother(service) {
      const port = await freePort()
      const { child, ready } = await run(service, port)
      await ready.catch(async (error: unknown) => {
        await child.kill()
        throw error
      })
      others.push(child)
      return { ...child, url: urlAt(port) }
    },
    childOf(service) {
      const child = children.get(service)
      if (!child) throw new Error(`The service "${service}" was never started`)
      return child
    },
  }
  return {
    controls,
    /** Starts them side by side, and waits until all are ready. */
    async startAll(): Promise<void> {
      await Promise.all(services.map(start))
      isUp = true
      if (revives) for (const [service, child] of children) revive(service, child)
    },
    async stopAll(): Promise<void> {
      isOver = true
      await Promise.all(others.map((child) => child.stop()))
      await Promise.all([...children.values()].map((child) => child.stop()))
    },
  }
}
