import { ELAPSED, type Horizon } from '@anteroom/queue/accuracy/cells.ts'
import type { Quoted } from '@anteroom/queue/accuracy/score.ts'
import { waitOf } from '@anteroom/queue/line.ts'
import { endOf, idOf, type Line } from './day.ts'
import type { ReplayedDoctor } from './doctors.ts'
import { minutesOf, seenDay, windowsIn } from './product.ts'

const FARTHEST = 10
/** Elapsed minutes are given for a doctor with this mean. */
const TYPICAL_MINUTES = 14

/**
 * What the product told a patient `distance` places from the turn while the consultation in the room had lasted
 * `elapsed` minutes. `age`: the doctor's earlier half-days. `fixed`: the wait by the clinic's rule.
 */
export type Quote = Quoted & Horizon & { doctor: string; fixed: number }

/** The quotes of all half-days, in order: one for each consultation, elapsed time and distance. */
export function quotesOf(doctor: ReplayedDoctor, inLine: Line): Quote[] {
  const scale = (doctor.typicalMinutes ?? TYPICAL_MINUTES) / TYPICAL_MINUTES
  return doctor.sessions.flatMap(({ consultations }, age) => {
    const seen = seenDay(doctor, age, inLine)
    return consultations.flatMap((inRoom, index) =>
      ELAPSED.flatMap((elapsed) => {
        const now = inRoom.start + elapsed * scale * 60_000
        if (now >= endOf(inRoom)) return []
        const queue = seen.queueAt(now)
        const windows = windowsIn(seen, queue, now)
        return consultations.slice(index + 1, index + 1 + FARTHEST).map((turn, ahead) => {
          const appointmentId = idOf(turn)
          return {
            ...minutesOf(windows.get(appointmentId), now),
            actual: (turn.start - now) / 60_000,
            fixed: waitOf(queue, seen.plan, appointmentId, now).minutes ?? Number.NaN,
            doctor: doctor.name,
            distance: ahead + 1,
            elapsed,
            age,
          }
        })
      }),
    )
  })
}
