import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import {
  type ConsultationTimes,
  consultationLengths,
  type Duration,
  type Pace,
  paceOf,
} from '@anteroom/queue/window.ts'

const DAYS_BACK = 14
const FRESH_MS = 5 * 60_000

export type RecentDurations = (doctorId: string) => Promise<(Duration & { day: Day })[]>

type Parts = {
  queues: {
    consultationsBetween: (
      doctorId: string,
      days: { from: Day; to: Day },
    ) => PromiseLike<{ day: Day; appointments: ConsultationTimes[] }[]>
  }
  timeZone: string
  clock: () => Instant
}

const daysBetween = (day: Day, today: Day): number => Temporal.PlainDate.from(day).until(today).days

/** The durations of a doctor's last {@link DAYS_BACK} days and today, kept for five minutes, so that a status stays one read. */
export function recentDurations({ queues, timeZone, clock }: Parts): RecentDurations {
  const kept = new Map<string, { at: Instant; durations: ReturnType<RecentDurations> }>()

  async function load(doctorId: string) {
    const today = clinicDay(clock(), timeZone)
    const days = await queues.consultationsBetween(doctorId, { from: addDays(today, -DAYS_BACK), to: today })
    return days.flatMap(({ day, appointments }) =>
      consultationLengths(appointments).map((minutes) => ({ day, minutes, daysAgo: daysBetween(day, today) })),
    )
  }

  return (doctorId) => {
    const before = kept.get(doctorId)
    if (before && clock() - before.at < FRESH_MS) return before.durations
    const durations = load(doctorId)
    kept.set(doctorId, { at: clock(), durations })
    // What could not be read is asked for again by the next who wants to know.
    durations.catch(() => kept.delete(doctorId))
    return durations
  }
}

/** The doctor's pace: by what was kept of other days, and by the queue itself, which is newer. */
export async function paceFor(recent: RecentDurations, doctor: Doctor, queue: Queue): Promise<Pace> {
  const others = (await recent(doctor._id)).filter(({ day }) => day !== queue.day)
  const here = consultationLengths(queue.appointments).map((minutes) => ({ minutes, daysAgo: 0 }))
  return paceOf([...others, ...here], doctor.consultationMinutes)
}
