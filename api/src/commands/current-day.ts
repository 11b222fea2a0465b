import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { type Day, queueId } from '@anteroom/contracts/queue.ts'
import { isLineOpen, lastsUntil, planFor } from '@anteroom/queue/plan.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import { undoableNow } from '@anteroom/queue/undoables.ts'
import type { Clinic } from './clinic.ts'

/** The date on the clinic's calendar. */
export const today = ({ clock, timeZone }: Pick<Clinic, 'clock' | 'timeZone'>): Day => clinicDay(clock(), timeZone)

/** The first day whose line may still be open. */
export const yesterday = (clinic: Pick<Clinic, 'clock' | 'timeZone'>): Day => addDays(today(clinic), -1)

/** True while the line of this queue goes on, after midnight too. */
export const isOpen = (clinic: Pick<Clinic, 'clock' | 'timeZone'>, doctor: Doctor, queue: Queue): boolean =>
  isLineOpen(queue, planFor(doctor, queue.day, clinic.timeZone), clinic.clock())

/**
 * The day that a doctor is at: yesterday while yesterday's line is open, else today. Whoever waits at midnight still
 * waits after it.
 */
export async function currentDay(clinic: Clinic, doctor: Doctor): Promise<Day> {
  const day = yesterday(clinic)
  // At this hour no line of yesterday can go on, so nothing has to be read.
  if (clinic.clock() >= lastsUntil(planFor(doctor, day, clinic.timeZone))) return today(clinic)
  const before = await clinic.queues.load(queueId(doctor._id, day))
  return before !== null && isOpen(clinic, doctor, before) ? day : today(clinic)
}

/**
 * The day whose queue has the first answer to this key, else the one that `dayOf` gives: the repeat of the step that
 * ended yesterday's line must not be another step in today's.
 */
export async function dayOfStep(
  clinic: Clinic,
  doctor: Doctor,
  { key, dayOf }: { key: string | undefined; dayOf: (clinic: Clinic, doctor: Doctor) => Promise<Day> },
): Promise<Day> {
  const before = yesterday(clinic)
  const isRepeat =
    key !== undefined && (await clinic.queues.findByKey([queueId(doctor._id, before)], key)) !== undefined
  return isRepeat ? before : dayOf(clinic, doctor)
}

/**
 * The day of this person's last step that can be undone, else {@link currentDay}: the step that ended yesterday's line
 * made today the current day, and is still to be undone.
 */
export async function dayToUndo(clinic: Clinic, doctor: Doctor, by: string): Promise<Day> {
  const ids = [today(clinic), yesterday(clinic)].map((day) => queueId(doctor._id, day))
  const found = (await clinic.queues.loadAll(ids)).flatMap((queue) => {
    const undoable = undoableNow(queue, { by, now: clinic.clock() })
    return undoable === null ? [] : [{ day: queue.day, at: undoable.at }]
  })
  const [last] = found.toSorted((a, b) => b.at - a.at)
  return last?.day ?? currentDay(clinic, doctor)
}
