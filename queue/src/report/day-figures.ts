import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Appointment } from '../types.ts'
import { type Spread, spreadOf } from './spread.ts'

const MINUTE_MS = 60_000
/** Within how many minutes of what was said at the booking a turn counts as kept. */
const KEPT_WITHIN_MINUTES = 10
/** Within how long of being due an alert counts as in time, in milliseconds. */
const IN_TIME_MS = 10_000

/**
 * A doctor's day in numbers, without anybody's name. `waits`: from the check-in to the first call, or to the start
 * where nobody was called; `lengths`: of consultations; `promised`: by how much turns differed from the time said at
 * the booking, and how many by ten minutes at most; `arrivals`: check-ins by the hour of the clinic's clock.
 */
export type DayFigures = {
  booked: number
  seen: number
  cancelled: number
  noShows: number
  waits: Spread
  lengths: { count: number; minutes: number }
  promised: { count: number; minutesOff: number; kept: number }
  arrivals: number[]
  alerts: { sent: number; delivered: number; notReached: number; inTime: number }
}

/** An alert as it is counted. `sentAt`: when a provider took it. */
export type CountedAlert = { kind: string; state: string; dueAt: Instant; sentAt: Instant | null }

type Day = {
  /** All appointments, including those that left the day's document. */
  appointments: readonly Appointment[]
  alerts: readonly CountedAlert[]
  /** When appointments that were called more than once were called first, by their ids. */
  firstCalls: ReadonlyMap<string, Instant>
  timeZone: string
}

const total = (minutes: number[]): number => minutes.reduce((sum, one) => sum + Math.max(0, one), 0)

const startOf = (appointment: Appointment): Instant | null =>
  appointment.status === 'in-progress' || appointment.status === 'done' ? appointment.startedAt : null

function calledFirst(appointment: Appointment, firstCalls: Day['firstCalls']): Instant | null {
  const { id, callCount, calledAt } = appointment
  if (callCount === 0) return startOf(appointment)
  return firstCalls.get(id) ?? calledAt
}

/** Counts a day. Those who were moved elsewhere are counted where they went. */
export function dayFigures({ appointments, alerts, firstCalls, timeZone }: Day): DayFigures {
  const ofDay = appointments.filter(({ status }) => status !== 'moved')
  const count = (...of: Appointment['status'][]) => ofDay.filter(({ status }) => of.includes(status)).length
  const minutesBetween = (from: Instant | null, to: Instant | null) =>
    from === null || to === null ? [] : [(to - from) / MINUTE_MS]

  const off = ofDay.flatMap((one) => minutesBetween(one.bookedFor ?? null, startOf(one)).map(Math.abs))
  const lengths = ofDay.flatMap((one) => (one.status === 'done' ? minutesBetween(one.startedAt, one.finishedAt) : []))
  const arrivals = Array.from({ length: 24 }, () => 0)
  for (const { checkedInAt } of ofDay) {
    if (checkedInAt === null) continue
    const { hour } = Temporal.Instant.fromEpochMilliseconds(checkedInAt).toZonedDateTimeISO(timeZone)
    arrivals[hour] = (arrivals[hour] ?? 0) + 1
  }
  const told = alerts.filter(({ kind }) => kind !== 'code')
  const handedOver = told.filter(({ state }) => ['sent', 'delivered', 'uncertain'].includes(state))
  return {
    booked: ofDay.length,
    seen: count('in-progress', 'done'),
    cancelled: count('cancelled'),
    noShows: count('no-show'),
    waits: spreadOf(ofDay.flatMap((one) => minutesBetween(one.checkedInAt, calledFirst(one, firstCalls)))),
    lengths: { count: lengths.length, minutes: total(lengths) },
    promised: {
      count: off.length,
      minutesOff: total(off),
      kept: off.filter((minutes) => minutes <= KEPT_WITHIN_MINUTES).length,
    },
    arrivals,
    alerts: {
      sent: handedOver.length,
      delivered: told.filter(({ state }) => state === 'delivered').length,
      notReached: told.filter(({ state }) => state === 'failed').length,
      inTime: handedOver.filter(({ dueAt, sentAt }) => sentAt !== null && sentAt - dueAt <= IN_TIME_MS).length,
    },
  }
}

/** A day on which nothing happened. */
export const noFigures = (): DayFigures =>
  dayFigures({ appointments: [], alerts: [], firstCalls: new Map(), timeZone: 'UTC' })

/** Adds the figures of another day or doctor to a sum, in place: a year of a large clinic has a million of them. */
export function addTo(sum: DayFigures, one: DayFigures): void {
  addNumbers(sum as unknown as Numbers, one as unknown as Numbers)
}

type Numbers = { [key: string]: number | number[] | Numbers }

function addNumbers(sum: Numbers, one: Numbers): void {
  for (const key of Object.keys(sum)) {
    const [before, more] = [sum[key], one[key]]
    if (typeof before === 'number') sum[key] = before + Number(more)
    else if (!Array.isArray(before)) addNumbers(before as Numbers, more as Numbers)
    else for (let at = 0; at < before.length; at++) before[at] = (before[at] ?? 0) + Number((more as number[])[at])
  }
}

/** The figures of several days, or of several doctors, as one. */
export function sumOf(all: readonly DayFigures[]): DayFigures {
  const sum = noFigures()
  for (const one of all) addTo(sum, one)
  return sum
}
