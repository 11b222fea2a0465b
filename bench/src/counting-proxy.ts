import { connect, createServer, type Socket } from 'node:net'
import { BSON } from 'mongodb'

/** Where the command begins as BSON: after the header, the flags and the kind of the first section. */
const COMMAND_AT = 21

const OP_CODE_AT = 12
const OP_MSG = 2013

/** A query for the revisions of days, which does not read the days themselves. */
export const LOOK = 'look at queues'
/** One day as it is stored. */
export const DAY = 'a day of queues'

/** The command of a message and its collection, such as `find queues`. */
function nameOf(message: Buffer): string {
  // The first message of a connection is the driver's handshake.
  if (message.readInt32LE(OP_CODE_AT) !== OP_MSG) return 'hello'
  const body = BSON.deserialize(message.subarray(COMMAND_AT), { allowObjectSmallerThanBufferSize: true })
  const [[command = '', on] = []] = Object.entries(body)
  if (on === 'queues') {
    const { _id, ...fields } = body.projection ?? {}
    if (Object.keys(fields).join() === 'rev') return LOOK
    if (typeof body.filter?._id === 'string') return DAY
  }
  return typeof on === 'string' ? `${command} ${on}` : command
}

/**
 * Passes everything on to the database and counts the commands. Each message begins with its length. `mongoUrl` leads
 * through this proxy.
 */
export async function countingProxy(mongoUrl: string) {
  const target = new URL(mongoUrl)
  const asked = new Map<string, number>()
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    let received = Buffer.alloc(0)
    client.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk])
      while (received.length >= 4 && received.length >= received.readInt32LE()) {
        const name = nameOf(received.subarray(0, received.readInt32LE()))
        asked.set(name, (asked.get(name) ?? 0) + 1)
        received = received.subarray(received.readInt32LE())
      }
    })
    const end = (socket: Socket) => () => socket.destroy()
    client.pipe(upstream).pipe(client)
    for (const [one, other] of [[client, upstream] as const, [upstream, client] as const]) {
      one.on('error', end(other)).on('close', end(other))
      one.setNoDelay(true)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port')
  return {
    // Otherwise the driver looks for other members and bypasses the proxy.
    mongoUrl: `mongodb://127.0.0.1:${address.port}/?directConnection=true`,
    asked,
    messages: () => [...asked.values()].reduce((sum, times) => sum + times, 0),
    close: () => server.close(),
  }
}
