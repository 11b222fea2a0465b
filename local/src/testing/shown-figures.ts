import type { AccuracyAnswer } from '@anteroom/contracts/answers.ts'
import type { Report, ReportFigures } from '@anteroom/contracts/report.ts'

const figures: ReportFigures = {
  booked: 412,
  seen: 351,
  cancelled: 38,
  noShows: 23,
  waits: { count: 340, mean: 18.2, median: 15, ninetieth: 41 },
  lengths: { count: 351, mean: 17.4 },
  promised: { count: 351, minutesOff: 9, kept: 0.81 },
  alerts: { sent: 1_204, delivered: 1_190, notReached: 14, inTime: 0.998 },
}

const dayOf = (index: number) => new Date(Date.now() - (29 - index) * 86_400_000).toISOString().slice(0, 10)
const busiest = (hour: number) => Math.max(0, 14 - 2 * Math.abs(hour - 10))

/** A month of reports, which a new clinic does not have yet. */
export const exampleReport: Report = {
  from: dayOf(0),
  to: dayOf(29),
  all: figures,
  doctors: ['Dr. Michael Chen', 'Dr. Sofia Reyes', 'Dr. Amal Haddad'].map((name, index) => ({
    ...figures,
    doctorId: `dr_${index + 1}`,
    name,
  })),
  days: Array.from({ length: 30 }, (_, index) => ({ ...figures, booked: 8 + ((index * 5) % 9), day: dayOf(index) })),
  arrivals: Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (_, hour) => (day === 6 ? 0 : busiest(hour + (day % 2)))),
  ),
}

const quoted = { covered: 0.805, early: 0.094, late: 0.101, width: 35, error: 11, score: 50.4 }

/** How accurate the times given in that month were. */
export const exampleAccuracy: AccuracyAnswer = {
  from: dayOf(0),
  doctorDays: 66,
  cells: [
    { ...quoted, name: 'all', by: 'all', from: 0, quotes: 1_200 },
    ...[1, 2, 3, 5, 9].map((from) => ({
      ...quoted,
      name: `${from} places`,
      by: 'distance' as const,
      from,
      quotes: 240,
    })),
    ...[0, 10, 20].map((from) => ({ ...quoted, name: `${from} min`, by: 'elapsed' as const, from, quotes: 400 })),
    ...[0, 3, 10].map((from) => ({ ...quoted, name: `${from} days`, by: 'age' as const, from, quotes: 400 })),
  ],
  rule: { quotes: 1_200, error: 19 },
  arrivals: [15, 30, 60].map((lead) => ({ lead, told: 300, late: 0.05, idle: 14.2 })),
}
