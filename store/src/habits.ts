import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { ConsultationTimes, Habits } from '@anteroom/queue/estimate/habits.ts'
import { learn } from '@anteroom/queue/estimate/learn.ts'
import { type Colleague, pooledPrior } from '@anteroom/queue/estimate/prior.ts'
import type { Doctor } from '@anteroom/queue/types.ts'

const DAYS_BACK = 60
/** Days that are over do not change, but for a line that goes on past midnight. */
const FRESH_MS = 60 * 60_000

/**
 * What is learned of a doctor for one day, from the {@link DAYS_BACK} days before it: the same object until it is
 * learned anew.
 */
export type HabitsOn = (doctor: Doctor, day: Day) => Promise<Habits>

type Period = { from: Day; to: Day }

type Parts = {
  queues: {
    consultationsBetween: (
      doctorId: string,
      days: Period,
    ) => PromiseLike<{ day: Day; appointments: ConsultationTimes[] }[]>
  }
  /** The measured consultations of the clinic's doctors in a period. */
  colleagues: (span: Period) => Promise<Colleague[]>
  clinic: { readonly timeZone: string }
  clock: () => Instant
}

const daysBetween = (day: Day, later: Day): number => Temporal.PlainDate.from(day).until(later).days

/** A doctor's habits are learned once an hour, so that a status costs one read. */
export function learnedHabits({ queues, colleagues, clinic, clock }: Parts): HabitsOn {
  const cache = new Map<string, { at: Instant; habits: Promise<Habits> }>()

  const pools = new Map<Day, { at: Instant; all: Promise<Colleague[]> }>()

  /** The measurements of all doctors, read once an hour. */
  function poolBefore(day: Day, span: Period): Promise<Colleague[]> {
    const now = clock()
    const cached = pools.get(day)
    if (cached && now - cached.at < FRESH_MS) return cached.all
    pools.clear()
    const all = colleagues(span)
    pools.set(day, { at: now, all })
    all.catch(() => pools.delete(day))
    return all
  }

  async function load({ _id, consultationMinutes }: Doctor, before: Day): Promise<Habits> {
    const span = { from: addDays(before, -DAYS_BACK), to: addDays(before, -1) }
    const [days, all] = await Promise.all([queues.consultationsBetween(_id, span), poolBefore(before, span)])
    const others = all.filter(({ doctorId }) => doctorId !== _id)
    return learn(
      days.map(({ day, appointments }) => ({ daysAgo: daysBetween(day, before), appointments })),
      pooledPrior(consultationMinutes, others),
    )
  }

  function habitsBefore(doctor: Doctor, day: Day): Promise<Habits> {
    const now = clock()
    const key = `${doctor._id}:${day}`
    const cached = cache.get(key)
    if (cached && now - cached.at < FRESH_MS) return cached.habits
    // The oldest come first.
    for (const [old, { at }] of cache) {
      if (now - at < FRESH_MS) break
      cache.delete(old)
    }
    const habits = load(doctor, day)
    cache.set(key, { at: now, habits })
    // A failed read is not cached.
    habits.catch(() => cache.delete(key))
    return habits
  }

  return (doctor, day) => {
    const today = clinicDay(clock(), clinic.timeZone)
    const isPast = day < today
    return habitsBefore(doctor, isPast ? day : today)
  }
}
