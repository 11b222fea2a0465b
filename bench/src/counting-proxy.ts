import { connect, createServer, type Socket } from 'node:net'
import { BSON } from 'mongodb'

/** The header of a message, its flags, and the kind of its first section, before the command as BSON. */
const COMMAND_AT = 21

const OP_CODE_AT = 12
const OP_MSG = 2013

/** A look at the revisions of days, which reads none of them. */
export const LOOK = 'look at queues'
/** One day as it is stored. */
export const DAY = 'a day of queues'

/** The command of a message and the collection that it is about, as `find queues`. */
function nameOf(message: Buffer): string {
  // With a connection's first message the driver finds out what the server speaks.
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
 * Passes everything on to the database, and counts what it is asked: each message begins with its length. `mongoUrl`
 * leads through it.
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
    // Or the driver asks who else is there, and goes past the proxy.
    mongoUrl: `mongodb://127.0.0.1:${address.port}/?directConnection=true`,
    asked,
    messages: () => [...asked.values()].reduce((sum, times) => sum + times, 0),
    close: () => server.close(),
  }
}
