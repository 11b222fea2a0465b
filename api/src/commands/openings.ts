import type { OpeningsAnswer } from '@anteroom/contracts/answers.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import { waits } from '@anteroom/queue/line.ts'
import type { DayView, PacedView } from '../present/day-view.ts'
import { isBookable, presentOpening } from '../present/doctor.ts'
import { type Clinic, dayViewsOn, typesAsked } from './clinic.ts'
import { today } from './current-day.ts'

/** The bookable views of a day, the earliest expected time first; a paused queue comes last. */
export async function bookableViews(clinic: Clinic, day: Day, specialty: string | undefined): Promise<PacedView[]> {
  const expected = ({ queue, plan, now }: DayView) =>
    waits(queue, plan, now).forNextBooking.expectedAt ?? Number.POSITIVE_INFINITY
  const views = await dayViewsOn(clinic, day)
  return views
    .filter((view) => isBookable(view) && (specialty === undefined || view.doctor.specialty === specialty))
    .sort((a, b) => expected(a) - expected(b) || a.doctor._id.localeCompare(b.doctor._id))
}

/** The doctors with a place on a day, which defaults to today, by specialty if one is given. */
export async function openings(
  clinic: Clinic,
  query: { day?: Day | undefined; specialty?: string | undefined },
): Promise<OpeningsAnswer> {
  const day = query.day ?? today(clinic)
  const views = await bookableViews(clinic, day, query.specialty)
  return { day, timeZone: clinic.timeZone, ...typesAsked(clinic), openings: views.map(presentOpening) }
}
