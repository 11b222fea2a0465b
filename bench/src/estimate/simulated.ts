import { addDays } from '@anteroom/contracts/clinic-day.ts'
import { type Consultation, DEFAULT_MINUTES, oneAtATime, type ReplayedDoctor, type Session } from './doctors.ts'

const MEANS = [2, 3, 4, 6, 8, 10, 12, 14, 16, 18, 21, 25]
/** Variation of single consultations, as studies of clinics report it: Cayirli and Veral (2003). */
const CVS = [0.35, 0.5, 0.65, 0.85]
const HALF_DAYS = 60
const FIRST_DAY = '2026-01-05'
const MORNING = 8.5 * 60
const AFTERNOON = 14.5 * 60
const HALF_DAY_MINUTES = 210
const LUNCH_MINUTES = 70

/** How much slower or faster a whole half-day is than the doctor's mean, as a standard deviation. */
const DAY_CV = 0.08
/** The shares of consultations after which the doctor pauses for a while, or is away for long without saying so. */
const GAP_SHARE = 0.1
const PAUSE_SHARE = 0.004

/** One doctor in three is faster when more people wait, and one in three takes longer in the afternoon. */
const LINE_SLOPE = -0.4
const AFTERNOON_FACTOR = 1.08

/**
 * For doctors with visit types: the share of first visits, and how many times as long as the others they take, from and
 * to.
 */
const FIRST_SHARE = 0.35
const FIRST_FACTOR = { from: 1, to: 2 }

/** Numbers from 0 to 1 that follow from the seed: mulberry32 by T. Ettinger. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Standard normal numbers: G. Box and M. Muller (1958). */
const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const logNormal = (random: () => number, mean: number, cv: number) => {
  const variance = Math.log(1 + cv * cv)
  return mean * Math.exp(Math.sqrt(variance) * normal(random) - variance / 2)
}

/** Gamma-distributed numbers: G. Marsaglia and W. Tsang, "A simple method for generating gamma variables" (2000). */
function gamma(random: () => number, mean: number, cv: number): number {
  const shape = 1 / (cv * cv)
  const d = shape - 1 / 3
  for (;;) {
    const x = normal(random)
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (mean * d * v) / shape
  }
}

/**
 * Doctors with means of 2 to 25 minutes; half of them with gamma-distributed lengths, half with log-normal ones. For
 * every second doctor the clinic has set the length, in steps of five minutes; the others have the default.
 * `visitTypes`: whether some visits are longer first visits.
 */
export function simulatedDoctors(seed: number, { visitTypes = false } = {}): ReplayedDoctor[] {
  return MEANS.map((mean, index) => {
    const random = chance(seed * 1_000 + index)
    const cv = CVS[index % CVS.length] ?? 0.5
    const lengthOf = index % 2 === 0 ? gamma : logNormal
    const { from, to } = FIRST_FACTOR
    const longer = visitTypes ? from + (to - from) * random() : 1
    const shorter = 1 / (1 + FIRST_SHARE * (longer - 1))
    const visit = (): { visitType?: string; factor: number } => {
      if (!visitTypes) return { factor: 1 }
      return random() < FIRST_SHARE
        ? { visitType: 'first', factor: longer * shorter }
        : { visitType: 'return', factor: shorter }
    }
    let over = 0
    const session = (half: number): Session => {
      const day = addDays(FIRST_DAY, Math.floor(half / 2) + 2 * Math.floor(half / 10))
      const opens = Date.parse(`${day}T00:00:00Z`) + (half % 2 === 0 ? MORNING : AFTERNOON) * 60_000
      const line = 0.8 + 0.4 * random()
      const count = Math.min(40, Math.max(8, Math.round((HALF_DAY_MINUTES / mean) * line)))
      const circumstances =
        index % 3 === 0 ? line ** LINE_SLOPE : index % 3 === 1 && half % 2 === 1 ? AFTERNOON_FACTOR : 1
      const dayMean = mean * circumstances * Math.exp(DAY_CV * normal(random))
      const consultations: Consultation[] = []
      // After a long morning the doctor still takes a lunch break.
      let start = Math.max(opens, over + LUNCH_MINUTES * 60_000)
      for (let turn = 0; turn < count; turn++) {
        const { factor, ...type } = visit()
        const minutes = Math.max(0.2, lengthOf(random, dayMean * factor, cv))
        consultations.push({ start, minutes, ...type })
        const away = random()
        const gap =
          away < PAUSE_SHARE ? 35 + 30 * random() : away < GAP_SHARE ? -0.3 * mean * Math.log(1 - random()) : 0
        start += (minutes + gap) * 60_000
      }
      over = start
      return { day, consultations: oneAtATime(consultations) }
    }
    return {
      name: `mean ${mean}, CV ${cv}`,
      setMinutes: Math.floor(index / 2) % 2 === 0 ? DEFAULT_MINUTES : Math.max(5, Math.round(mean / 5) * 5),
      typicalMinutes: mean,
      sessions: Array.from({ length: HALF_DAYS }, (_, half) => session(half)),
    }
  })
}
