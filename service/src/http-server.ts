import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'

const limits = {
  /** For all headers, in milliseconds. */
  headersTimeout: 10_000,
  /** For the whole request, in milliseconds. Bodies here have at most 16 kB. */
  requestTimeout: 15_000,
  /** How often that is looked at, in milliseconds. */
  connectionsCheckingInterval: 1_000,
}

/**
 * `drain`: from now on each answer says that it is the last on its connection. Without it a proxy that keeps
 * connections goes on asking over them, and `close` waits until it is silent for five seconds, or cuts off what it has
 * just asked.
 */
export type HttpServer = Server & { drain: () => void }

/**
 * An HTTP server that cuts off callers who send slowly, so that nobody can use up its connections by opening many and
 * sending a byte now and then. How long an answer takes is not limited.
 */
export function httpServer(listener: RequestListener, within = limits): HttpServer {
  const unanswered = new Set<ServerResponse>()
  let isEnding = false
  const server = createServer(within)
  server.on('request', (_, response) => {
    response.shouldKeepAlive &&= !isEnding
    unanswered.add(response)
    response.once('close', () => unanswered.delete(response))
  })
  server.on('request', listener)
  return Object.assign(server, {
    drain() {
      isEnding = true
      for (const response of unanswered) response.shouldKeepAlive = false
    },
  })
}
