import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Below the ports that systems give to outgoing connections (from 32,768 on Linux, 49,152 elsewhere): one of those
 * could be taken between its choice and its use. Browsers refuse port 10,080.
 */
const FIRST_PORT = 11_000
const PORTS_END = 32_768

/**
 * A port on which nobody listens, neither on all addresses nor on loopback: not every system lets the one exclude the
 * other. With `wanted`: that one when it is free, else any.
 */
export async function freePort(wanted = randomInt(FIRST_PORT, PORTS_END)): Promise<number> {
  try {
    await tryPort(wanted)
    await tryPort(wanted, '127.0.0.1')
    return wanted
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['EADDRINUSE', 'EACCES'].includes(String(error.code))) {
      return freePort()
    }
    throw error
  }
}

async function tryPort(port: number, address?: string): Promise<void> {
  const server = createServer()
  server.listen(port, address)
  await once(server, 'listening')
  server.close()
  await once(server, 'close')
}
