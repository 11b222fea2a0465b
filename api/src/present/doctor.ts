import type { DoctorAnswer, Opening } from '@anteroom/contracts/answers.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import { breakEnd, waits } from '@anteroom/queue/line.ts'
import { hasPlace } from '@anteroom/queue/plan.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import { windowsOf } from '@anteroom/queue/window.ts'
import { iso, type PacedView, presentWindow, waitFields } from './day-view.ts'

/** True if a booking made now would get a place. */
export const isBookable = ({ queue, plan, now }: Pick<PacedView, 'queue' | 'plan' | 'now'>): boolean =>
  now < plan.closesAt && queue.closedAt === null && hasPlace(queue, plan)

/** When the turn of a booking made now would come, as far as that is known. */
const bookingWindow = (view: PacedView) => presentWindow(windowsOf(view.queue, view.plan, view).forNextBooking, view)

/** Which doctor an answer is about. */
export const whichDoctor = ({ _id, name, names }: Doctor) => ({
  doctorId: _id,
  doctor: name,
  ...(names && { doctorNames: names }),
})

/** A doctor with the place and wait that a booking would get; `days`: the doctor's next working days. */
export function presentDoctor(view: PacedView, days: Day[]): DoctorAnswer {
  const { queue, plan, doctor, now } = view
  const wait = waits(queue, plan, now).forNextBooking
  return {
    id: doctor._id,
    name: doctor.name,
    specialty: doctor.specialty,
    ...(doctor.names && { names: doctor.names }),
    ...(doctor.specialties && { specialties: doctor.specialties }),
    room: plan.room,
    day: queue.day,
    doctorStatus: queue.doctorStatus,
    breakUntil: iso(breakEnd(queue, now)),
    bookable: isBookable({ queue, plan, now }),
    nextPosition: wait.position,
    ...waitFields(wait),
    ...bookingWindow(view),
    days,
    code: doctor.code,
    hours: plan.hours.map(({ from, to }) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() })),
  }
}

/** A bookable doctor, for a list of openings. */
export const presentOpening = (view: PacedView): Opening => {
  const { queue, plan, doctor, now } = view
  const wait = waits(queue, plan, now).forNextBooking
  return {
    ...whichDoctor(doctor),
    specialty: doctor.specialty,
    ...(doctor.specialties && { specialties: doctor.specialties }),
    room: plan.room,
    position: wait.position,
    ...waitFields(wait),
    ...bookingWindow(view),
  }
}
