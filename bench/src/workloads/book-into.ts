import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import { expectStatus } from '../client.ts'
import { type Clinic, doctorsOf } from '../clinic.ts'
import type { Target, Turns } from '../turns.ts'

/** Bookings into each queue of a stretch. No more fit into a long queue. */
const EACH = 19

/** One set of doctors for each stretch of load, and one for the warm-up. */
export const bookSets = ({ rounds }: Turns, length: number): string[] =>
  Array.from({ length: 2 * rounds + 1 }, (_, stretch) => `into_${length}_${stretch}`)

/**
 * Patients book with 100 doctors in turn, each of whom already has `length` patients, until time is up or 1,900 have
 * booked.
 */
export function bookInto({ port, fillQueues, booking }: Clinic, turns: Turns, length: number): Target {
  const sets = bookSets(turns, length)

  async function prepare() {
    const doctors = doctorsOf(sets.shift() ?? '')
    await fillQueues(doctors, length)
    let asked = 0
    return {
      step: async (connection: Parameters<Awaited<ReturnType<Target['prepare']>>['step']>[0]) => {
        const turn = asked++
        const place = length + 1 + Math.floor(turn / doctors.length)
        if (place > length + EACH) return false
        const doctorId = doctors[turn % doctors.length] ?? ''
        const answer = await connection.ask(booking({ doctorId, patientName: `Another ${turn}`, daysAhead: 0 }))
        const { appointment }: BookAnswer = JSON.parse(expectStatus(answer, 201))
        // Two connections may overtake each other by one.
        if (Math.abs(appointment.queueNumber - place) > 1) {
          throw new Error(`The booking for place ${place} got ticket ${appointment.queueNumber}`)
        }
        return true
      },
    }
  }
  return { name: `book, queues of ${length}`, port, prepare }
}
