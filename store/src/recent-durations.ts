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

/**
 * The durations of a doctor's last {@link DAYS_BACK} days and today, cached for five minutes, so that a status costs
 * one read.
 */
export function recentDurations({ queues, timeZone, clock }: Parts): RecentDurations {
  const cache = new Map<string, { at: Instant; durations: ReturnType<RecentDurations> }>()

  async function load(doctorId: string) {
    const today = clinicDay(clock(), timeZone)
    const days = await queues.consultationsBetween(doctorId, { from: addDays(today, -DAYS_BACK), to: today })
    return days.flatMap(({ day, appointments }) =>
      consultationLengths(appointments).map((minutes) => ({ day, minutes, daysAgo: daysBetween(day, today) })),
    )
  }

  return (doctorId) => {
    const cached = cache.get(doctorId)
    if (cached && clock() - cached.at < FRESH_MS) return cached.durations
    const durations = load(doctorId)
    cache.set(doctorId, { at: clock(), durations })
    // A failed read is not cached.
    durations.catch(() => cache.delete(doctorId))
    return durations
  }
}

/** The doctor's pace from the cached durations of other days and the given queue, which is newer than the cache. */
export async function paceFor(recent: RecentDurations, doctor: Doctor, queue: Queue): Promise<Pace> {
  const otherDays = (await recent(doctor._id)).filter(({ day }) => day !== queue.day)
  const thisDay = consultationLengths(queue.appointments).map((minutes) => ({ minutes, daysAgo: 0 }))
  return paceOf([...otherDays, ...thisDay], doctor.consultationMinutes)
}
