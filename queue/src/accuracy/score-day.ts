import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Appointment } from '../types.ts'
import { type Arrivals, arrivalsOf, bothArrivals } from './arrivals.ts'
import { cells, type Horizon } from './cells.ts'
import { type Quoted, sumOf, type Tally, tallied } from './score.ts'

/**
 * What a patient was shown at `at`: the window, and the time by the clinic's rule. `model`: the version of the model
 * that made the window.
 */
export type Quote = Horizon & {
  appointmentId: string
  at: Instant
  model: number
  earliest: Instant
  latest: Instant
  fixed: Instant | null
}

/** A sent "It's nearly your turn" to a patient who needs `lead` minutes to get to the clinic. */
export type Told = { appointmentId: string; at: Instant; lead: number }

/**
 * Sums over quotes whose outcome is known: by {@link cells}, for the clinic's rule, and for alerts by travel minutes.
 */
export type Accuracy = { cells: Record<string, Tally>; rule: Tally; arrivals: Record<string, Arrivals> }

const minutesBetween = (from: Instant, to: Instant) => (to - from) / 60_000

/**
 * The start of each consultation by appointment, without patients who asked for more time: others went in before them.
 */
const startsOf = (appointments: Appointment[]): Map<string, Instant> =>
  new Map(
    appointments.flatMap((one) =>
      'startedAt' in one && one.holdCount === 0 ? [[one.id, one.startedAt] as const] : [],
    ),
  )

/**
 * Compares a day's quotes and alerts with what happened. Patients who were not seen, or asked for more time, are left
 * out.
 */
export function scoreDay(appointments: Appointment[], quotes: Quote[], told: Told[]): Accuracy {
  const starts = startsOf(appointments)
  const came = quotes.flatMap((quote) => {
    const start = starts.get(quote.appointmentId)
    return start === undefined || start < quote.at ? [] : [{ ...quote, actual: minutesBetween(quote.at, start) }]
  })
  const quotedOf = (quote: (typeof came)[number]): Quoted => ({
    low: minutesBetween(quote.at, quote.earliest),
    high: minutesBetween(quote.at, quote.latest),
    actual: quote.actual,
  })
  const ruled = came.flatMap(({ at, fixed, actual }) => {
    const minutes = fixed === null ? null : minutesBetween(at, fixed)
    return minutes === null ? [] : [{ low: minutes, high: minutes, actual }]
  })
  const spare = told.flatMap(({ appointmentId, at, lead }) => {
    const start = starts.get(appointmentId)
    return start === undefined ? [] : [{ lead, minutes: minutesBetween(at, start) - lead }]
  })
  return {
    cells: Object.fromEntries(
      cells.map(({ name, holds }) => [name, tallied(came.filter(holds).map(quotedOf))] as const),
    ),
    rule: tallied(ruled),
    arrivals: Object.fromEntries(
      [...Map.groupBy(spare, ({ lead }) => `${lead}`)].map(([lead, same]) => [
        lead,
        arrivalsOf(same.map(({ minutes }) => minutes)),
      ]),
    ),
  }
}

/** The sums of several days. */
export function together(days: Accuracy[]): Accuracy {
  const arrivals: Accuracy['arrivals'] = {}
  for (const [lead, some] of days.flatMap((day) => Object.entries(day.arrivals))) {
    const before = arrivals[lead]
    arrivals[lead] = before ? bothArrivals(before, some) : some
  }
  return {
    cells: Object.fromEntries(
      cells.map(({ name }) => [name, sumOf(days.flatMap((day) => day.cells[name] ?? []))] as const),
    ),
    rule: sumOf(days.map(({ rule }) => rule)),
    arrivals,
  }
}
