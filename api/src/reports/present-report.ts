import type { Report, ReportFigures } from '@anteroom/contracts/report.ts'
import { type DayFigures, sumOf } from '@anteroom/queue/report/day-figures.ts'
import { quantileOf, type Spread } from '@anteroom/queue/report/spread.ts'
import type { Period, PeriodFigures } from '@anteroom/store/day-figures.ts'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)

function presentTimes(spread: Spread): ReportFigures['waits'] {
  const [median, ninetieth] = [quantileOf(spread, 0.5), quantileOf(spread, 0.9)]
  if (median === null || ninetieth === null) return null
  return { count: spread.count, mean: spread.minutes / spread.count, median, ninetieth }
}

const presentFigures = ({
  waits,
  lengths,
  promised,
  alerts,
  ...counts
}: Omit<DayFigures, 'arrivals'>): ReportFigures => ({
  booked: counts.booked,
  seen: counts.seen,
  cancelled: counts.cancelled,
  noShows: counts.noShows,
  waits: presentTimes(waits),
  lengths: lengths.count === 0 ? null : { count: lengths.count, mean: lengths.minutes / lengths.count },
  promised:
    promised.count === 0
      ? null
      : {
          count: promised.count,
          minutesOff: promised.minutesOff / promised.count,
          kept: promised.kept / promised.count,
        },
  alerts: {
    sent: alerts.sent,
    delivered: alerts.delivered,
    notReached: alerts.notReached,
    inTime: share(alerts.inTime, alerts.sent),
  },
})

/** Check-ins by hour, of all days of the period that are that weekday; 1 for Monday. */
const arrivalsOn = (weekday: number, days: PeriodFigures['days']) =>
  sumOf(days.filter(({ day }) => Temporal.PlainDate.from(day).dayOfWeek === weekday).map(({ figures }) => figures))
    .arrivals

/** `names`: of the doctors, by their ids; one who is gone is called by the id. */
export function presentReport(
  { from, to }: Period,
  { doctors, days }: PeriodFigures,
  names: ReadonlyMap<string, string>,
): Report {
  return {
    from,
    to,
    all: presentFigures(sumOf(days.map(({ figures }) => figures))),
    doctors: doctors.map(({ doctorId, figures }) => ({
      doctorId,
      name: names.get(doctorId) ?? doctorId,
      ...presentFigures(figures),
    })),
    days: days.map(({ day, figures }) => ({ day, ...presentFigures(figures) })),
    arrivals: WEEKDAYS.map((weekday) => arrivalsOn(weekday, days)),
  }
}
