import type { NextAnswer } from '@anteroom/contracts/answers.ts'
import { expectStatus } from '../client.ts'
import { type Clinic, DOCTORS, doctorsOf } from '../clinic.ts'
import { CONNECTIONS, type Step, type Target, type Turns } from '../turns.ts'

const QUEUE = 40

/** One set of doctors for each stretch of load, and one for the warm-up: each queue is used once. */
export const nextSets = ({ rounds }: Turns, length = QUEUE): string[] =>
  Array.from({ length: 2 * rounds + 1 }, (_, stretch) => `next_${length}_${stretch}`)

/** 100 doctors press next, each as soon as the last press is answered, until all patients are seen or time is up. */
export function next({ port, pid, cookie, fillQueues, board }: Clinic, turns: Turns, length = QUEUE): Target {
  const sets = nextSets(turns, length)

  async function prepare() {
    const set = sets.shift() ?? ''
    const queues = await fillQueues(doctorsOf(set), length)
    const doctors = doctorsOf(set).map((doctorId, index) => ({
      doctorId,
      ids: (queues[index] ?? []).map(({ id }) => id),
      presses: 0,
    }))
    const shares = Array.from({ length: CONNECTIONS }, (_, worker) =>
      doctors.filter((_, index) => index % CONNECTIONS === worker),
    )

    const step: Step = async (connection, worker) => {
      const doctor = shares[worker]?.toSorted((a, b) => a.presses - b.presses)[0]
      if (doctor === undefined || doctor.presses > length) return false
      const path = `/api/doctors/${doctor.doctorId}/next`
      const answer = await connection.ask({ method: 'POST', path, cookie })
      const { finished, started }: NextAnswer = JSON.parse(expectStatus(answer, 200))
      const press = doctor.presses++
      if (started !== (doctor.ids[press] ?? null) || finished !== (doctor.ids[press - 1] ?? null)) {
        throw new Error(`Press ${press + 1} of ${doctor.doctorId} began ${started} and ended ${finished}`)
      }
      return true
    }

    /** The last patient of each queue is where the presses should have put them. */
    async function check() {
      for (const { doctorId, ids, presses } of doctors) {
        const last = (await board(doctorId, 0)).find(({ id }) => id === ids.at(-1))
        if (last?.position !== length + 1 - Math.max(1, presses)) {
          throw new Error(`After ${presses} presses the last patient of ${doctorId} is at place ${last?.position}`)
        }
      }
    }
    return { step, check }
  }
  return { name: `next, ${DOCTORS} queues of ${length}`, port, pid, prepare }
}
