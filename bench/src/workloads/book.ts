import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import { expectStatus } from '../client.ts'
import { type Clinic, doctorsOf } from '../clinic.ts'
import type { Step, Target } from '../turns.ts'

export const BOOK_SET = 'book'

/** Bookings with one doctor for one day, before those for the next day begin. A queue holds 500. */
const PER_QUEUE = 400

/** Patients book with these doctors in turn, by default 100. Each stretch of load uses days that are still empty. */
export function book(
  { port, pid, booking, board }: Pick<Clinic, 'port' | 'pid' | 'booking' | 'board'>,
  doctors = doctorsOf(BOOK_SET),
): Target {
  let lastDay = 0

  async function prepare() {
    const firstDay = lastDay + 1
    let asked = 0
    const answered = new Set<string>()

    const step: Step = async (connection) => {
      const turn = asked++
      lastDay = firstDay + Math.floor(turn / (doctors.length * PER_QUEUE))
      const answer = await connection.ask(
        booking({ doctorId: doctors[turn % doctors.length] ?? '', patientName: `Patient ${turn}`, daysAhead: lastDay }),
      )
      const { appointment }: BookAnswer = JSON.parse(expectStatus(answer, 201))
      if (appointment.queuePosition !== appointment.queueNumber) {
        throw new Error(`Ticket ${appointment.queueNumber} was answered with place ${appointment.queuePosition}`)
      }
      answered.add(appointment.patientName)
      return true
    }

    /** Every answered booking is in one queue once, under its name, and places and tickets have no gaps. */
    async function check() {
      let found = 0
      for (let day = firstDay; day <= lastDay; day++) {
        for (const doctorId of doctors) {
          const rows = await board(doctorId, day)
          const wrong = rows.find((row, index) => !answered.has(row.patientName) || row.position !== index + 1)
          if (wrong) throw new Error(`${doctorId} has ${wrong.patientName} at place ${wrong.position}, which is wrong`)
          if (new Set(rows.map(({ queueNumber }) => queueNumber)).size !== rows.length) {
            throw new Error(`${doctorId} has a ticket twice`)
          }
          found += rows.length
        }
      }
      if (found !== asked || found !== answered.size) {
        throw new Error(`${asked} were booked, ${answered.size} names were answered, ${found} are in the queues`)
      }
    }
    return { step, check }
  }
  return { name: 'book', port, pid, prepare }
}
