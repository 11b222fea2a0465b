import type { Instant } from '@anteroom/contracts/queue.ts'
import type { AppointmentStatus } from '@anteroom/contracts/status.ts'
import { lateMinutes, line, minutesLeft } from './line.ts'
import { addWorkingTime, type Plan } from './plan.ts'
import type { Queue } from './types.ts'

/** How long a doctor's consultations take, and how many of them that was learned from. */
export type Pace = { meanMinutes: number; spreadMinutes: number; measured: number }

export type Duration = { minutes: number; daysAgo: number }

/** Consultations that the doctor's consultation length counts for: with fewer measured ones it has the greater say. */
const PRIOR_WEIGHT = 10

/**
 * The spread before anything is measured, as a share of the mean. Studies of clinics report 0.35 to 0.85: T. Cayirli and
 * E. Veral, "Outpatient scheduling in health care: a review of literature", Production and Operations Management 12 (2003).
 */
const PRIOR_SPREAD = 0.5

/** A day counts half as much as the one a week later. */
const HALF_LIFE_DAYS = 7

/** Shares of the consultation length: beyond them somebody forgot to press finish, or pressed it by mistake. */
const MIN_LENGTH_SHARE = 0.25
const MAX_LENGTH_SHARE = 3

/** Four of five values of a normal distribution lie within this many spreads of its mean. */
const Z_80_PERCENT = 1.2816

/**
 * The pace of a doctor from durations and the minutes that one consultation is counted with. It is the update of a normal
 * distribution of unknown mean and variance by its conjugate prior, each measurement counting by its age: A. Gelman et
 * al., "Bayesian Data Analysis", 3rd edition, section 3.3.
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

/** So much of an appointment as says how long it took. */
export type ConsultationTimes = { status: AppointmentStatus; startedAt?: Instant; finishedAt?: Instant }

/** The lengths in minutes of the consultations that are done. */
export const consultationLengths = (visits: ConsultationTimes[]): number[] =>
  visits.flatMap(({ status, startedAt, finishedAt }) =>
    status === 'done' && startedAt !== undefined && finishedAt !== undefined ? [(finishedAt - startedAt) / 60_000] : [],
  )

/**
 * When the turn may begin: four times out of five it does so between `earliest` and `latest`. The consultations ahead are
 * taken as independent, so their spreads add up by their squares, the one in the room among them; minutes that the doctor
 * is late are added as in {@link lateMinutes}. Null on a break and for whoever does not wait.
 */
export function windowOf(
  queue: Queue,
  plan: Plan,
  { pace, appointmentId, now }: { pace: Pace; appointmentId: string; now: Instant },
): { earliest: Instant; latest: Instant } | null {
  if (queue.doctorStatus === 'on-break') return null
  const inLine = line(queue)
  const place = inLine.findIndex(({ id }) => id === appointmentId)
  if (inLine[place]?.status !== 'waiting') return null

  const [first] = inLine
  const isRoomTaken = first?.status === 'in-progress'
  const inRoom = isRoomTaken ? minutesLeft(first.startedAt, pace.meanMinutes, now) : 0
  const expected = inRoom + (isRoomTaken ? place - 1 : place) * pace.meanMinutes
  const spread = Z_80_PERCENT * pace.spreadMinutes * Math.sqrt(place)
  const late = lateMinutes(queue)
  return {
    earliest: addWorkingTime(plan, now, late + Math.floor(Math.max(0, expected - spread))),
    latest: addWorkingTime(plan, now, late + Math.ceil(expected + spread)),
  }
}
