import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import type { Service } from '@anteroom/local/service-environment.ts'
import { pollLoop } from '@anteroom/service/poll-loop.ts'

/** The health check of a load balancer. Two failures mean that a process is not ready. */
const CHECK_EVERY_MS = 250
/** How long a request waits for a process that is ready: a little less than those who ask here wait. */
const WAIT_MS = 9_000

const serviceOf = (path: string): Service =>
  path.startsWith('/twilio/status') ? 'workers' : /^\/(twilio|telegram)\//.test(path) ? 'bot' : 'api'

/** The process was never reached, so another one may be asked. */
const isUnreached = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'

/**
 * A load balancer before two processes of each service. It asks the ready ones in turn, keeps its connections, and asks
 * another process only when the first was never reached. Until it has `targets`, it asks `first`.
 */
export async function startBalancer(first: string) {
  const targets: Record<Service, string[]> = { api: [first], bot: [first], workers: [first] }
  const ready = new Set<string>([first])
  /** Requests without an answer: the path, and why. */
  const broken: string[] = []
  const agent = new Agent({ keepAlive: true })
  let turn = 0

  /** Processes whose health check is under way. A slow one does not hold up the others. */
  const asked = new Set<string>()

  async function check(url: string) {
    asked.add(url)
    const isReady = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1_000) }).then(
      ({ ok }) => ok,
      // Who takes long to answer is busy, and not gone.
      (error: Error) => (error.name === 'TimeoutError' ? ready.has(url) : false),
    )
    if (isReady) ready.add(url)
    else ready.delete(url)
    asked.delete(url)
  }
  const checking = pollLoop(CHECK_EVERY_MS, async () => {
    for (const url of new Set(Object.values(targets).flat())) if (!asked.has(url)) void check(url)
  })

  async function pass(incoming: IncomingMessage, url: string, body: Buffer): Promise<IncomingMessage> {
    const { method, headers } = incoming
    const outgoing = request(`${url}${incoming.url}`, { method, headers, agent })
    outgoing.end(body)
    const [answer] = await once(outgoing, 'response')
    return answer
  }

  async function serve(incoming: IncomingMessage, response: ServerResponse) {
    const body = await buffer(incoming)
    const service = serviceOf(incoming.url ?? '')
    const end = Date.now() + WAIT_MS
    while (Date.now() < end) {
      const ofService = targets[service].filter((url) => ready.has(url))
      turn += 1
      const url = ofService[turn % ofService.length]
      if (url !== undefined) {
        const answer = await pass(incoming, url, body).catch((error: unknown) => {
          if (!isUnreached(error)) throw error
          ready.delete(url)
          return null
        })
        if (answer) return answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers))
      } else await pause(50)
    }
    broken.push(`${incoming.url}: no process was ready`)
    return response.writeHead(503).end()
  }

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      broken.push(`${incoming.url}: ${error instanceof Error ? error.message : error}`)
      if (response.headersSent) response.destroy()
      else response.writeHead(502).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    broken,
    async stop() {
      await checking.stop()
      server.close()
      server.closeAllConnections()
      agent.destroy()
    },
  }
}
