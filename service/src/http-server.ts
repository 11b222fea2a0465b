import { createServer, type RequestListener, type Server } from 'node:http'

const limits = {
  /** For all headers, in milliseconds. */
  headersTimeout: 10_000,
  /** For the whole request, in milliseconds. Bodies here have at most 16 kB. */
  requestTimeout: 15_000,
  /** How often that is looked at, in milliseconds. */
  connectionsCheckingInterval: 1_000,
}

/**
 * An HTTP server that cuts off callers who send slowly, so that nobody can use up its connections by opening many and
 * sending a byte now and then. How long an answer takes is not limited.
 */
export const httpServer = (listener: RequestListener, within = limits): Server => createServer(within, listener)
