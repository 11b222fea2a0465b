import type { Instant } from '@anteroom/contracts/queue.ts'
import type { AppointmentStatus } from '@anteroom/contracts/status.ts'
import { goesOnAt, lateMinutes, line, minutesLeft } from './line.ts'
import { addWorkingTime, type Plan } from './plan.ts'
import type { Queue } from './types.ts'

/** How long a doctor's consultations take, in minutes, and how many measured ones that is estimated from. */
export type Pace = { meanMinutes: number; spreadMinutes: number; measured: number }

export type Duration = { minutes: number; daysAgo: number }

/** Weight of the doctor's planned consultation length, as a number of measured consultations. */
const PRIOR_WEIGHT = 10

/**
 * The standard deviation before anything is measured, as a share of the mean. Studies of clinics report 0.35 to 0.85:
 * T. Cayirli and E. Veral, "Outpatient scheduling in health care: a review of literature", Production and Operations
 * Management 12 (2003).
 */
const PRIOR_SPREAD = 0.5

/** A measurement loses half its weight in this many days. */
const HALF_LIFE_DAYS = 7

/**
 * Shares of the planned length. Outside of them staff forgot to press finish, or pressed it by mistake; values are
 * clamped.
 */
const MIN_LENGTH_SHARE = 0.25
const MAX_LENGTH_SHARE = 3

/** 80 % of a normal distribution lies within this many standard deviations of the mean. */
const Z_80_PERCENT = 1.2816

/**
 * The pace of a doctor from measured durations and the planned consultation length in minutes: the conjugate update of
 * a normal distribution of unknown mean and variance (A. Gelman et al., "Bayesian Data Analysis", 3rd edition, section
 * 3.3), with each measurement weighted by its age.
 */
export function paceOf(durations: Duration[], consultationMinutes: number): Pace {
  const measured = durations.map(({ minutes, daysAgo }) => ({
    minutes: Math.min(
      Math.max(minutes, consultationMinutes * MIN_LENGTH_SHARE),
      consultationMinutes * MAX_LENGTH_SHARE,
    ),
    weight: 0.5 ** (Math.max(0, daysAgo) / HALF_LIFE_DAYS),
  }))
  const total = (measure: (one: { minutes: number; weight: number }) => number) =>
    measured.reduce((sum, one) => sum + one.weight * measure(one), 0)

  const weight = total(() => 1)
  const mean = weight === 0 ? consultationMinutes : total(({ minutes }) => minutes) / weight
  const all = PRIOR_WEIGHT + weight
  const squares =
    PRIOR_WEIGHT * (consultationMinutes * PRIOR_SPREAD) ** 2 +
    total(({ minutes }) => (minutes - mean) ** 2) +
    ((PRIOR_WEIGHT * weight) / all) * (mean - consultationMinutes) ** 2
  return {
    meanMinutes: (PRIOR_WEIGHT * consultationMinutes + weight * mean) / all,
    spreadMinutes: Math.sqrt(squares / all),
    measured: durations.length,
  }
}

/** The part of an appointment that says how long the consultation took. */
export type ConsultationTimes = { status: AppointmentStatus; startedAt?: Instant; finishedAt?: Instant }

/** The lengths in minutes of the finished consultations. */
export const consultationLengths = (consultations: ConsultationTimes[]): number[] =>
  consultations.flatMap(({ status, startedAt, finishedAt }) =>
    status === 'done' && startedAt !== undefined && finishedAt !== undefined ? [(finishedAt - startedAt) / 60_000] : [],
  )

/**
 * An 80 % interval for the start of the turn. The consultations ahead, the one in the room included, are taken as
 * independent, so their variances add up; lateness is added as in {@link lateMinutes}. Null on a break without a
 * known end, and for an appointment that does not wait.
 */
export function windowOf(
  queue: Queue,
  plan: Plan,
  { pace, appointmentId, now }: { pace: Pace; appointmentId: string; now: Instant },
): { earliest: Instant; latest: Instant } | null {
  const from = goesOnAt(queue, now)
  if (from === null) return null
  const inLine = line(queue)
  const place = inLine.findIndex(({ id }) => id === appointmentId)
  if (inLine[place]?.status !== 'waiting') return null

  const [first] = inLine
  const isRoomTaken = first?.status === 'in-progress'
  const inRoom = isRoomTaken ? minutesLeft(first.startedAt, pace.meanMinutes, from) : 0
  const expected = inRoom + (isRoomTaken ? place - 1 : place) * pace.meanMinutes
  const spread = Z_80_PERCENT * pace.spreadMinutes * Math.sqrt(place)
  const late = lateMinutes(queue)
  return {
    earliest: addWorkingTime(plan, from, late + Math.floor(Math.max(0, expected - spread))),
    latest: addWorkingTime(plan, from, late + Math.ceil(expected + spread)),
  }
}
