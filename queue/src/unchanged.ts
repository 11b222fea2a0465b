import type { Appointment, Queue } from './types.ts'

/** A field that is null and one that is absent say the same. */
const textOf = (value: unknown): string | undefined => JSON.stringify(value, (_, field) => field ?? undefined)

const contentOf = ({ changedRev: _, ...appointment }: Appointment) => textOf(appointment)

const isSameAppointment = (a: Appointment | undefined, b: Appointment): boolean =>
  a === b || (a !== undefined && a.id === b.id && contentOf(a) === contentOf(b))

/**
 * True if `after` differs from `before` in nothing but its revision: the same appointments in the same order, the same
 * doctor's status, the day as open as before. What could be undone is not compared, unless it is gone: a step of staff
 * that changed nothing is not one to take back.
 */
export function isUnchanged(before: Queue, after: Queue): boolean {
  const { appointments, rev: _, undoables = [], ...rest } = after
  const fields = Object.keys(rest) as (keyof typeof rest)[]
  return (
    // Compared first: most commands change an appointment.
    appointments.length === before.appointments.length &&
    appointments.every((appointment, index) => isSameAppointment(before.appointments[index], appointment)) &&
    (undoables.length > 0 || (before.undoables ?? []).length === 0) &&
    fields.every((field) => before[field] === rest[field] || textOf(before[field]) === textOf(rest[field]))
  )
}
