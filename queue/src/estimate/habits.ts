import type { Instant } from '@anteroom/contracts/queue.ts'
import type { AppointmentStatus } from '@anteroom/contracts/status.ts'

/** The part of an appointment that says how long the consultation took. */
export type ConsultationTimes = {
  status: AppointmentStatus
  bookedAt?: Instant
  visitType?: string
  startedAt?: Instant
  finishedAt?: Instant
}

/**
 * A consultation that is over. `minutes`: from its start to the start of the next one, which is what others wait for.
 * `pause`: minutes without anybody in the room after it, if they were many; `minutes` are then its own. `known`: people
 * of the half-day who had been seen or were in line when it started. `visitType`: what it was booked as; absent: nobody
 * said.
 */
export type Timed = { minutes: number; pause: number; known: number; visitType?: string | undefined }

/** Consultations without a long break between them, in order. `part`: 0 for the first half-day of its day. */
export type HalfDay = { part: number; timed: Timed[] }

/** What the appointments of an earlier day say about a doctor. */
export type PastDay = { daysAgo: number; appointments: ConsultationTimes[] }

/** A half-day of another day. */
export type PastHalfDay = HalfDay & { daysAgo: number }

/** A measured consultation, converted to average circumstances; older ones weigh less. */
export type Weighed = { minutes: number; weight: number }

/**
 * The same in a list of all, longest first, with sums over it and all longer ones: weights, weighted minutes, and their
 * squares.
 */
export type Ranked = { minutes: number; weight: number; total: number; squares: number }

/**
 * How a doctor's pace depends on the part of the day and the length of the line: in part `p` and with `known` people,
 * consultations take `parts[p].factor * (known / parts[p].usual) ** slope` times as long as on average. Doctors are
 * faster when more people wait: D. KC and C. Terwiesch, "Impact of workload on service time and patient safety",
 * Management Science 55 (2009). Over a half-day, from its first to its last consultation, they change by the factor
 * `exp(trend)`, because doctors are slow first and fast later: S. Deo and A. Jain, "Slow first, fast later: temporal
 * speed-up in service episodes of finite duration", Production and Operations Management 28 (2019). `count`: how many
 * are seen in that part. `types`: the factor for visits of each type, and of none; a missing one is 1.
 */
export type Circumstances = {
  slope: number
  trend: number
  parts: { usual: number; factor: number; count: number }[]
  types: ReadonlyMap<string | undefined, number>
}

/**
 * By how many standard deviations each side of the window is wider than the model's, by the number of places to the
 * turn minus one; the last value is for all longer distances. `soonest`: the same for patients who must be told in
 * time, in addition to `early`. Negative: narrower.
 */
export type Calibration = { early: number[]; late: number[]; soonest: number[] }

/**
 * What is known of a doctor's consultations from other days, in minutes. `variance`: of one consultation around the
 * mean of its half-day; `betweenDays`: of those means; `ofMean`: of the mean itself, which is not known exactly.
 * `lengths`: the longest first, with sums over them and with their mean. `longest`: longer ones count as this.
 * `measured`: the number of consultations, in `halfDays` half-days.
 */
export type Habits = {
  mean: number
  variance: number
  betweenDays: number
  ofMean: number
  lengths: Ranked[]
  lengthsMean: number
  longest: number
  circumstances: Circumstances
  measured: number
  halfDays: number
  calibration: Calibration
}
