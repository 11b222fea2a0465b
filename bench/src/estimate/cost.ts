import { idOf } from './day.ts'
import type { Consultation, ReplayedDoctor } from './doctors.ts'
import { minutesOf, seenDay, windowsIn } from './product.ts'

const SIZES = [40, 160] as const
const STRETCH_MS = 300
const LENGTH = 6

/** A doctor with ten past half-days, and one half-day with that many patients waiting. */
function doctorWith(waiting: number): ReplayedDoctor {
  const half = (day: number, count: number) => {
    const start = Date.parse('2026-01-05T08:00:00Z') + day * 24 * 60 * 60_000
    const consultations: Consultation[] = Array.from({ length: count }, (_, turn) => ({
      start: start + turn * LENGTH * 60_000,
      minutes: LENGTH - (turn % 3),
    }))
    return { day: new Date(start).toISOString().slice(0, 10), consultations }
  }
  const sessions = Array.from({ length: 11 }, (_, day) => half(day, day < 10 ? 20 : waiting + 1))
  return { name: `${waiting} waiting`, setMinutes: 10, typicalMinutes: LENGTH, sessions }
}

/** How many microseconds the windows of a whole line take, for lines of each of {@link SIZES}. */
export function costOf(): { waiting: number; micros: number }[] {
  return SIZES.map((waiting) => {
    const doctor = doctorWith(waiting)
    const seen = seenDay(doctor, 10, 'all-booked')
    const [first, ...rest] = doctor.sessions[10]?.consultations ?? []
    const now = (first?.start ?? 0) + 60_000
    const queue = seen.queueAt(now)
    const windows = () => {
      const found = windowsIn(seen, queue, now)
      for (const one of rest) minutesOf(found.get(idOf(one)), now)
    }
    const perRound = () => {
      let done = 0
      const start = performance.now()
      while (performance.now() - start < STRETCH_MS) {
        windows()
        done++
      }
      return ((performance.now() - start) / done) * 1_000
    }
    perRound()
    return { waiting, micros: Math.min(perRound(), perRound(), perRound()) }
  })
}
