import { readFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { Redis } from 'ioredis'
import { BSON } from 'mongodb'
import { openConnection } from './client.ts'
import { doctorsOf, openClinic } from './clinic.ts'
import { prepareMachine } from './machine.ts'
import type { Options } from './options.ts'
import { CONNECTIONS } from './turns.ts'
import { BOOK_SET, book } from './workloads/book.ts'
import { next, nextSets } from './workloads/next.ts'
import { STATUS_SET, status } from './workloads/status.ts'

const REQUESTS = 300
const TURNS = { rounds: 1, seconds: 1 }
/** Of `/proc/PID/stat`, on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100

/** The header of a message, its flags, and the kind of its first section, before the command as BSON. */
const COMMAND_AT = 21

const OP_CODE_AT = 12
const OP_MSG = 2013

/** The command of a message and the collection that it is about, as `find queues`. */
function nameOf(message: Buffer): string {
  // With a connection's first message the driver finds out what the server speaks.
  if (message.readInt32LE(OP_CODE_AT) !== OP_MSG) return 'hello'
  const body = BSON.deserialize(message.subarray(COMMAND_AT), { allowObjectSmallerThanBufferSize: true })
  const [[command = '', on] = []] = Object.entries(body)
  return typeof on === 'string' ? `${command} ${on}` : command
}

/** Passes everything on to the database, and counts what it is asked: each message begins with its length. */
async function countingProxy(target: { host: string; port: number }) {
  const asked = new Map<string, number>()
  const server = createServer((client) => {
    const upstream = connect(target.port, target.host)
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
    port: address.port,
    asked,
    messages: () => [...asked.values()].reduce((sum, times) => sum + times, 0),
    close: () => server.close(),
  }
}

/** The milliseconds that a process has computed for. */
function cpuOf(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = after.split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_PER_SECOND
}

/**
 * What one request costs, whatever else the machine does meanwhile: the messages to the database and to Redis, those that follow
 * it included, and the time that the API computes for.
 */
export async function tripsBench({ profiles }: Options): Promise<void> {
  const machine = await prepareMachine(profiles)
  const mongo = new URL(machine.mongoUrl)
  const proxy = await countingProxy({ host: mongo.hostname, port: Number(mongo.port) })
  const redis = new Redis(machine.redisUrl)
  const pids: number[] = []
  try {
    // Or the driver asks who else is there, and goes past the proxy.
    const mongoUrl = `mongodb://127.0.0.1:${proxy.port}/?directConnection=true`
    const serve: typeof machine.serve = async (...program) => {
      const server = await machine.serve(...program)
      pids.push(server.pid)
      return server
    }
    const doctorIds = [BOOK_SET, STATUS_SET, ...nextSets(TURNS)].flatMap(doctorsOf)
    const clinic = await openClinic({ ...machine, mongoUrl, serve }, doctorIds)
    const [api = 0] = pids
    const hot = {
      ...clinic,
      booking: (one: Parameters<typeof clinic.booking>[0]) => clinic.booking({ ...one, doctorId: `${BOOK_SET}_0` }),
    }
    const workloads = [
      { target: book(clinic), connections: 1 },
      { target: book({ ...hot, board: async () => [] }), connections: 16, name: 'book, 16 at once with one doctor' },
      { target: await status(clinic), connections: 1 },
      { target: next(clinic, TURNS), connections: 1 },
    ]
    console.log(
      '| workload | database, messages each | Redis, commands each | Redis, bytes each | API, CPU ms each | to the database |',
    )
    for (const { target, connections, name = target.name } of workloads) {
      const { step } = await target.prepare()
      const open = await Promise.all(Array.from({ length: connections }, () => openConnection(clinic.port)))
      const load = async (requests: number) => {
        let left = requests
        await Promise.all(
          open.map(async (connection) => {
            while (left > 0) await step(connection, left-- % CONNECTIONS)
          }),
        )
      }
      const count = async () => {
        const stats = await redis.info('stats')
        const stat = (field: string) => Number(new RegExp(`${field}:(\\d+)`).exec(stats)?.[1])
        return [proxy.messages(), stat('total_commands_processed'), stat('total_net_input_bytes'), cpuOf(api)]
      }
      await load(100)
      proxy.asked.clear()
      const before = await count()
      await load(REQUESTS)
      const after = await count()
      const perRequest = (figure: number) => (figure / REQUESTS).toFixed(2)
      const each = after.map((figure, index) => perRequest(figure - (before[index] ?? 0)))
      const asked = [...proxy.asked]
        .toSorted(([, a], [, b]) => b - a)
        .map(([what, times]) => `${what} ${perRequest(times)}`)
      console.log(`| ${[name, ...each, asked.join(', ')].join(' | ')} |`)
      for (const connection of open) connection.close()
    }
    await clinic.close()
  } finally {
    redis.disconnect()
    proxy.close()
    await machine.stop()
  }
}
