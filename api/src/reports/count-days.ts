import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { type CountedAlert, dayFigures } from '@anteroom/queue/report/day-figures.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import type { AlertStore } from '@anteroom/store/alerts.ts'
import type { DayFiguresStore } from '@anteroom/store/day-figures.ts'
import type { QueueStore } from '@anteroom/store/queue-writes.ts'
import { knownFor } from '../known-for.ts'

/** A line goes on past midnight, and providers report deliveries for a day or two. */
const DAYS_STILL_CHANGING = 3

export type Counting = {
  queues: Pick<QueueStore, 'load' | 'withAllLeft' | 'historySince' | 'idsBetween'>
  alerts: Pick<AlertStore, 'countedOf'>
  figures: Pick<DayFiguresStore, 'put' | 'counted'>
  /** The clinic's time zone, as last read. */
  clinic: { readonly timeZone: string }
  clock: () => Instant
}

/** When patients who were called more than once were called first. */
async function firstCallsOf({ queues }: Counting, { _id, appointments }: Queue): Promise<Map<string, Instant>> {
  const first = new Map<string, Instant>()
  if (!appointments.some(({ callCount }) => callCount > 1)) return first
  const { rows = [] } = (await queues.historySince(_id, 0)) ?? {}
  for (const { at, events } of rows) {
    for (const event of events) {
      if (event.kind === 'called' && !first.has(event.appointmentId)) first.set(event.appointmentId, at)
    }
  }
  return first
}

async function countDay(counting: Counting, id: Queue['_id']): Promise<void> {
  const held = await counting.queues.load(id)
  if (held === null) return
  const queue = await counting.queues.withAllLeft(held)
  const alerts: CountedAlert[] = await counting.alerts.countedOf(id)
  const firstCalls = await firstCallsOf(counting, queue)
  const { appointments } = queue
  await counting.figures.put(
    queue,
    dayFigures({ appointments, alerts, firstCalls, timeZone: counting.clinic.timeZone }),
  )
}

/** How old today's figures in a report may be, in milliseconds. */
const FRESH_MS = 30_000

export type DayCounter = { count: () => Promise<void> }

/**
 * Counts the doctors' days for the reports: recent days again, as they may have changed, and older days that were never
 * counted. Counting a day twice, here or in another process, gives the same result.
 */
export function dayCounter(counting: Counting): DayCounter {
  const { queues, figures, clinic, clock } = counting
  let hasCountedAll = false

  async function countAll(): Promise<void> {
    const today = clinicDay(clock(), clinic.timeZone)
    const changingFrom = addDays(today, 1 - DAYS_STILL_CHANGING)
    const changing = await queues.idsBetween(changingFrom, today)
    const before = hasCountedAll ? [] : await queues.idsBetween(undefined, addDays(changingFrom, -1))
    const known = await figures.counted(before)
    for (const id of [...before.filter((one) => !known.has(one)), ...changing]) await countDay(counting, id)
    hasCountedAll = true
  }

  return { count: knownFor(FRESH_MS, clock, countAll) }
}
