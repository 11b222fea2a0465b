import { NEW_HALF_DAYS } from '@anteroom/queue/accuracy/cells.ts'
import { type Score, scoreOf } from '@anteroom/queue/accuracy/score.ts'
import { learn } from '@anteroom/queue/estimate/learn.ts'
import { queueAt } from './day.ts'
import type { ReplayedDoctor } from './doctors.ts'
import { quotesOf } from './quotes.ts'

/** A mean that is known beforehand has hardly any error. */
const KNOWN_ERROR = 0.02

/** The scores of quotes in half-days before which nothing, or little, was measured. */
export type YoungRow = { name: string; quotes: number; product: Score }

/**
 * The first half-days of doctors; any as many in a row as if they were the first, which tells whether the first were
 * unlucky; and both had the doctor's mean been known beforehand, which is more than anybody can know.
 */
export function youngRows(doctors: ReplayedDoctor[]): YoungRow[] {
  const first = doctors.map((doctor) => ({ ...doctor, sessions: doctor.sessions.slice(0, NEW_HALF_DAYS) }))
  const anyInARow = doctors.flatMap((doctor) =>
    Array.from({ length: Math.floor(doctor.sessions.length / NEW_HALF_DAYS) }, (_, index) => ({
      ...doctor,
      sessions: doctor.sessions.slice(NEW_HALF_DAYS * index, NEW_HALF_DAYS * (index + 1)),
    })),
  )
  const means = new Map(doctors.map((doctor) => [doctor.name, meanOf(doctor)]))
  const withMean = (doctor: ReplayedDoctor): ReplayedDoctor => ({
    ...doctor,
    expected: { minutes: means.get(doctor.name) ?? doctor.setMinutes, error: KNOWN_ERROR },
  })
  const row = (name: string, replayed: ReplayedDoctor[]): YoungRow => {
    const quotes = replayed.flatMap((doctor) => quotesOf(doctor, 'all-booked'))
    return { name, quotes: quotes.length, product: scoreOf(quotes) }
  }
  return [
    row(`half-days 1–${NEW_HALF_DAYS}`, first),
    row('the same, mean known', first.map(withMean)),
    row(`any ${NEW_HALF_DAYS} as if first`, anyInARow),
    row('the same, mean known', anyInARow.map(withMean)),
  ]
}

/** The mean of a consultation as the product learns it from all half-days. */
const meanOf = ({ sessions, setMinutes }: ReplayedDoctor): number =>
  learn(
    sessions.map((session) => ({
      daysAgo: 0,
      appointments: queueAt(session, [], { now: Number.POSITIVE_INFINITY, inLine: 'all-booked' }).appointments,
    })),
    setMinutes,
  ).mean
