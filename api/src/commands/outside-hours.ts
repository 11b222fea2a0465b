import type { OutsideAnswer } from '@anteroom/contracts/answers.ts'
import { addDays } from '@anteroom/contracts/clinic-day.ts'
import { type Day, queueId } from '@anteroom/contracts/queue.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { waits } from '@anteroom/queue/line.ts'
import { outsideOf } from '@anteroom/queue/outside.ts'
import { hasPlace, type Plan, planFor } from '@anteroom/queue/plan.ts'
import { MAX_DAYS_AHEAD } from '@anteroom/queue/rules/book.ts'
import type { Doctor, Queue, Waiting } from '@anteroom/queue/types.ts'
import { iso } from '../present/day-view.ts'
import { changeAppointment } from './change-appointment.ts'
import type { Clinic } from './clinic.ts'
import { today } from './current-day.ts'
import { relocate } from './relocate.ts'

/** Where a patient would be moved. */
type Destination = { doctor: Doctor; day: Day; opensAt: number }

/** A patient with an appointment outside a doctor's hours; null: there is no place to move to. */
export type Outside = { queue: Queue; plan: Plan; appointment: Waiting; to: Destination | null }

const daysFrom = (day: Day): Day[] => Array.from({ length: MAX_DAYS_AHEAD + 1 }, (_, ahead) => addDays(day, ahead))

/** A doctor's days from `first` on as they are stored, by day. */
async function queuesOf(clinic: Clinic, doctor: Doctor, first: Day): Promise<Map<Day, Queue>> {
  const stored = await clinic.queues.loadAll(daysFrom(first).map((day) => queueId(doctor._id, day)))
  return new Map(stored.map((queue) => [queue.day, queue]))
}

/**
 * Finds places one after another: on the same day with another doctor, or on the first later day that has one. A place
 * that was found once is not found again.
 */
function places(clinic: Clinic, doctor: Doctor, queues: Map<Day, Queue>) {
  const given = new Map<Day, number>()
  const hasRoom = (day: Day, plan: Plan): boolean => {
    const queue = queues.get(day) ?? emptyQueue(doctor._id, day)
    const left = { ...plan, capacity: plan.capacity - (given.get(day) ?? 0) }
    return queue.closedAt === null && hasPlace(queue, left, 'clinic') && clinic.clock() < plan.closesAt
  }
  return (from: Day): Destination | null => {
    const last = addDays(today(clinic), MAX_DAYS_AHEAD)
    for (let day = from; day <= last; day = addDays(day, 1)) {
      const plan = planFor(doctor, day, clinic.timeZone)
      if (!hasRoom(day, plan)) continue
      given.set(day, (given.get(day) ?? 0) + 1)
      return { doctor, day, opensAt: plan.opensAt }
    }
    return null
  }
}

/**
 * Who would have an appointment outside the hours of the doctor as `changed`, from today on, and where they would be
 * moved: to `moveTo` if that doctor is given, else to the doctor's own next days. Who waits today beyond the present
 * hours already is not among them.
 */
export async function findOutside(
  clinic: Clinic,
  { stored, changed, moveTo }: { stored: Doctor; changed: Doctor; moveTo: Doctor | null },
): Promise<Outside[]> {
  const now = clinic.clock()
  const first = today(clinic)
  const queues = await queuesOf(clinic, stored, first)
  const target = moveTo ?? changed
  const placeFrom = places(clinic, target, moveTo ? await queuesOf(clinic, moveTo, first) : queues)
  return [...queues.values()]
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .flatMap((queue) => {
      const plan = planFor(changed, queue.day, clinic.timeZone)
      const before = queue.day === first ? outsideOf(queue, planFor(stored, first, clinic.timeZone), now) : []
      return outsideOf(queue, plan, now)
        .filter(({ id }) => !before.some((one) => one.id === id))
        .map((appointment) => ({
          queue,
          plan: planFor(stored, queue.day, clinic.timeZone),
          appointment,
          to: placeFrom(moveTo ? queue.day : addDays(queue.day, 1)),
        }))
    })
}

export const presentOutside = (outside: Outside[], now: number): OutsideAnswer => ({
  outside: outside.map(({ queue, plan, appointment, to }) => ({
    appointmentId: appointment.id,
    patientName: appointment.patientName,
    queueNumber: appointment.ticket,
    day: queue.day,
    expectedAt: iso(waits(queue, plan, now).byAppointment.get(appointment.id)?.expectedAt ?? null),
    hasContact: appointment.contact !== null,
    moveTo: to && { doctorId: to.doctor._id, doctor: to.doctor.name, day: to.day },
  })),
})

/**
 * Moves these patients to the places that were shown, or cancels where there is none, or cancels all; patients are
 * told, with an apology. What has changed in the meantime is left as it is.
 */
export async function dealWith(
  clinic: Clinic,
  outside: Outside[],
  { how, by }: { how: 'move' | 'cancel'; by: string },
): Promise<{ moved: number; cancelled: number }> {
  const counts = { moved: 0, cancelled: 0 }
  const context = { by, checkAccess: () => null }
  for (const { appointment, to } of outside) {
    if (how === 'move' && to) {
      const destination = { doctorId: to.doctor._id, scheduledFor: to.opensAt, by: 'clinic' as const }
      const moved = await relocate(clinic, appointment.id, { to: destination, ...context })
      if (moved.ok) {
        counts.moved += 1
        continue
      }
    }
    const cancelled = await changeAppointment(
      clinic,
      { kind: 'cancel', appointmentId: appointment.id, by: 'clinic' },
      context,
    )
    if (cancelled.ok) counts.cancelled += 1
  }
  return counts
}
