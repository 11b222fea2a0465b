import type { Appointment } from './types.ts'

/**
 * The appointments with `moved` inserted at a place among those who wait, counted from 1 without it; a place beyond the
 * last means the last. The others keep their order.
 */
export function insertAtPlace(appointments: Appointment[], moved: Appointment, place: number): Appointment[] {
  const others = appointments.filter(({ id }) => id !== moved.id)
  const waiting = others.filter(({ status }) => status === 'waiting')
  const behind = waiting[place - 1]
  const index = behind === undefined ? others.length : others.indexOf(behind)
  return others.toSpliced(index, 0, moved)
}
