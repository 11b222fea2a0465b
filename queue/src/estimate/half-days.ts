import type { Instant } from '@anteroom/contracts/queue.ts'
import type { ConsultationTimes, HalfDay } from './habits.ts'

/** A longer time with an empty room is a pause, announced or not, and says nothing about the doctor's pace. */
const PAUSE_MS = 30 * 60_000
/** After an empty room this long a new half-day begins. */
const BREAK_MS = 60 * 60_000
/** Shorter consultations come from a button pressed by mistake. */
const MIN_MINUTES = 0.25

type Done = { bookedAt: Instant; startedAt: Instant; finishedAt: Instant; visitType: string | undefined }

const doneOf = (appointments: ConsultationTimes[]): Done[] =>
  appointments
    .flatMap(({ status, bookedAt = 0, startedAt, finishedAt, visitType }) =>
      status === 'done' && startedAt !== undefined && finishedAt !== undefined
        ? [{ bookedAt, startedAt, finishedAt, visitType }]
        : [],
    )
    .sort((a, b) => a.startedAt - b.startedAt)

/** The half-days of finished consultations, in order. `next`: the start of the one after them, if there is one. */
function split(done: Done[], next: Instant | null): HalfDay[] {
  const booked = done.map(({ bookedAt }) => bookedAt).sort((a, b) => a - b)
  const halfDays: HalfDay[] = []
  let bookedBy = 0
  let before = Number.NEGATIVE_INFINITY
  for (const [index, { startedAt, finishedAt, visitType }] of done.entries()) {
    while ((booked[bookedBy] ?? Number.POSITIVE_INFINITY) <= startedAt) bookedBy++
    if (startedAt - before > BREAK_MS) halfDays.push({ part: halfDays.length, timed: [] })
    const after = done[index + 1]?.startedAt ?? next
    const isPause = after !== null && after - finishedAt > PAUSE_MS
    const end = after === null || isPause ? finishedAt : after
    const timed = halfDays.at(-1)?.timed ?? []
    timed.push({
      minutes: Math.max(MIN_MINUTES, (end - startedAt) / 60_000),
      pause: isPause ? (after - finishedAt) / 60_000 : 0,
      known: timed.length + Math.max(1, bookedBy - index),
      visitType,
    })
    before = finishedAt
  }
  return halfDays
}

/** The half-days of a day that is over. */
export const halfDaysOf = (appointments: ConsultationTimes[]): HalfDay[] => split(doneOf(appointments), null)

/**
 * The half-day that is under way at `now`, with its finished consultations. `earlier`: the day's half-days before it.
 * `known`: people who have been seen in it, are in the room or wait. `measured`: consultations of the whole day.
 */
export function halfDayNow(
  appointments: ConsultationTimes[],
  now: Instant,
): { half: HalfDay; earlier: HalfDay[]; known: number; measured: number } {
  const inRoomSince = appointments.find(({ status }) => status === 'in-progress')?.startedAt ?? null
  const done = doneOf(appointments)
  const halfDays = split(done, inRoomSince)
  const last = halfDays.at(-1)
  const isOver = last === undefined || (inRoomSince ?? now) - (done.at(-1)?.finishedAt ?? 0) > BREAK_MS
  const half = isOver ? { part: halfDays.length, timed: [] } : last
  const inLine = appointments.filter(({ status }) => status === 'waiting' || status === 'in-progress').length
  const earlier = isOver ? halfDays : halfDays.slice(0, -1)
  return { half, earlier, known: Math.max(1, half.timed.length + inLine), measured: done.length }
}
