import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { expectStatus } from '../client.ts'
import { type Clinic, DOCTORS } from '../clinic.ts'
import type { Target } from '../turns.ts'

export const STATUS_SET = 'status'
const QUEUE = 50

/** 5,000 patients look at their status in turn. */
export async function status({ port, fillQueues }: Clinic): Promise<Target> {
  const queues = await fillQueues(STATUS_SET, QUEUE)
  let asked = 0
  return {
    name: 'status',
    port,
    prepare: async () => ({
      step: async (connection) => {
        const turn = asked++
        const place = Math.floor(turn / DOCTORS) % QUEUE
        const token = queues[turn % DOCTORS]?.[place]?.token
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
