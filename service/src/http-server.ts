import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'

const limits = {
  /** Time limit for all headers, in milliseconds. */
  headersTimeout: 10_000,
  /** Time limit for the whole request, in milliseconds. Bodies here have at most 16 kB. */
  requestTimeout: 15_000,
  /** How often these limits are checked, in milliseconds. */
  connectionsCheckingInterval: 1_000,
  /**
   * How long an unused connection stays open, in milliseconds: longer than a proxy keeps it, which is two minutes for
   * Caddy (caddyserver.com/docs/caddyfile/directives/reverse_proxy, `keepalive`). With Node's five seconds a proxy sends
   * requests on connections that are just being closed, and a text that Twilio delivers once is lost.
   */
  keepAliveTimeout: 150_000,
}

/**
 * `drain`: from now on each answer says that it is the last one on its connection. Otherwise a proxy that keeps
 * connections would go on using them, and `close` would wait until the proxy gives them up, or cut off its last
 * requests.
 */
export type HttpServer = Server & { drain: () => void }

/**
 * An HTTP server that cuts off slow senders, so that nobody can use up its connections by opening many and sending a
 * byte now and then. The time for an answer is not limited.
 */
export function httpServer(listener: RequestListener, within: Partial<typeof limits> = limits): HttpServer {
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
