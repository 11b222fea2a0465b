import { Redis } from 'ioredis'
import { openConnection } from './client.ts'
import { doctorsOf, openClinic } from './clinic.ts'
import { countingProxy } from './counting-proxy.ts'
import { cpuOf, prepareMachine } from './machine.ts'
import type { Options } from './options.ts'
import { CONNECTIONS } from './turns.ts'
import { BOOK_SET, book } from './workloads/book.ts'
import { next, nextSets } from './workloads/next.ts'
import { STATUS_SET, status } from './workloads/status.ts'

const REQUESTS = 300
const TURNS = { rounds: 1, seconds: 1 }

/**
 * What one request costs, however busy the machine is: the messages to the database and to Redis, including those that
 * follow it, and the API's CPU time.
 */
export async function tripsBench({ profiles }: Options): Promise<void> {
  const machine = await prepareMachine(profiles)
  const proxy = await countingProxy(machine.mongoUrl)
  const redis = new Redis(machine.redisUrl)
  try {
    const doctorIds = [BOOK_SET, STATUS_SET, ...nextSets(TURNS)].flatMap(doctorsOf)
    const clinic = await openClinic({ ...machine, mongoUrl: proxy.mongoUrl }, doctorIds)
    const workloads = [
      { target: book(clinic), connections: 1 },
      { target: book(clinic, [`${BOOK_SET}_0`]), connections: 16, name: 'book, 16 at once with one doctor' },
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
        return [proxy.messages(), stat('total_commands_processed'), stat('total_net_input_bytes'), cpuOf(clinic.pid)]
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
