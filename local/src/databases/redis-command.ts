import { once } from 'node:events'
import { connect } from 'node:net'

/**
 * Sends one inline command to a Redis at `url` and returns the first part of its raw answer. Throws when it is away.
 */
export async function redisCommand(url: string, command: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  try {
    await once(socket, 'connect')
    socket.write(`${command}\r\n`)
    const [answer] = await once(socket, 'data')
    return String(answer)
  } finally {
    socket.destroy()
  }
}
