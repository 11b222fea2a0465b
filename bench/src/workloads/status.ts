import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { type Connection, expectStatus, openConnection } from '../client.ts'
import { type Clinic, doctorsOf } from '../clinic.ts'
import type { Target } from '../turns.ts'

export const STATUS_SET = 'status'
const QUEUE = 50

type Queues = { doctors: string[]; length: number; name: string }

/** The patients of these queues look at their status in turn, by default 5,000. */
export async function status(
  { port, pid, fillQueues }: Clinic,
  { doctors, length, name }: Queues = { doctors: doctorsOf(STATUS_SET), length: QUEUE, name: 'status' },
): Promise<Target> {
  const queues = await fillQueues(doctors, length)
  let asked = 0
  return {
    name,
    port,
    pid,
    prepare: async () => ({
      step: async (connection) => {
        const turn = asked++
        const place = Math.floor(turn / doctors.length) % length
        const token = queues[turn % doctors.length]?.[place]?.token
        const answer = await connection.ask({ method: 'GET', path: `/api/appointments/${token}/status` })
        const { appointmentId, queuePosition }: StatusAnswer = JSON.parse(expectStatus(answer, 200))
        if (appointmentId !== token || queuePosition !== place + 1) {
          throw new Error(`The patient at place ${place + 1} was answered with ${queuePosition}`)
        }
        return true
      },
    }),
  }
}

export const UNCHANGED_SET = 'unchanged'
const UNCHANGED_QUEUES = 20

/** 1,000 patients look again, each with the tag of their last answer. A minute later the answer is a new one. */
export async function unchanged({ port, pid, fillQueues }: Clinic): Promise<Target> {
  const queues = await fillQueues(doctorsOf(UNCHANGED_SET).slice(0, UNCHANGED_QUEUES), QUEUE)
  const tokens = queues.flat().map(({ token }) => token)
  const tags = new Map<string, string>()
  let asked = 0

  async function look(connection: Connection, token: string): Promise<boolean> {
    const tag = tags.get(token)
    const path = `/api/appointments/${token}/status`
    const answer = await connection.ask({ method: 'GET', path, ...(tag !== undefined && { tag }) })
    if (answer.status === 304) return true
    expectStatus(answer, 200)
    if (answer.tag === undefined || answer.tag === tag) throw new Error('A status has no tag of its own')
    tags.set(token, answer.tag)
    return false
  }

  return {
    name: 'status, 304',
    port,
    pid,
    prepare: async () => {
      const connection = await openConnection(port)
      for (const token of tokens) await look(connection, token)
      connection.close()
      return {
        step: async (connection) => {
          const token = tokens[asked++ % tokens.length] ?? ''
          while (!(await look(connection, token)));
          return true
        },
      }
    },
  }
}
