import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { expectStatus } from '../client.ts'
import { type Clinic, doctorsOf } from '../clinic.ts'
import type { Target } from '../turns.ts'

export const STATUS_SET = 'status'
const QUEUE = 50

type Queues = { doctors: string[]; length: number; name: string }

/** The patients of these queues look at their status in turn: 5,000, if nothing else is said. */
export async function status(
  { port, fillQueues }: Clinic,
  { doctors, length, name }: Queues = { doctors: doctorsOf(STATUS_SET), length: QUEUE, name: 'status' },
): Promise<Target> {
  const queues = await fillQueues(doctors, length)
  let asked = 0
  return {
    name,
    port,
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
