import type { Waits } from './line.ts'
import type { Queue } from './types.ts'

/**
 * By how many minutes the day runs behind: how much later those who wait are expected in than they were told when they
 * booked, by the median of the half that booked first. One patient who was moved does not sway it, nor do those who came
 * when it ran late already and were told so. Below 0: earlier. Null: nobody waits who was told a time, or nobody knows
 * when a break ends.
 */
export function minutesBehind({ appointments }: Queue, { byAppointment }: Waits): number | null {
  const delays = appointments
    .toSorted((a, b) => a.bookedRev - b.bookedRev)
    .flatMap(({ id, status, bookedFor }) => {
      const expectedAt = byAppointment.get(id)?.expectedAt ?? null
      return status === 'waiting' && bookedFor && expectedAt !== null ? [(expectedAt - bookedFor) / 60_000] : []
    })
  const ofTheFirst = delays.slice(0, Math.ceil(delays.length / 2)).toSorted((a, b) => a - b)
  const middle = ofTheFirst[Math.floor((ofTheFirst.length - 1) / 2)]
  return middle === undefined ? null : Math.round(middle)
}
