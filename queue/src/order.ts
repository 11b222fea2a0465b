import type { Appointment } from './types.ts'

/**
 * The appointments with one of them put to a place among those who wait, counted from 1 without it; beyond the last it is
 * the last. Everybody else keeps their order.
 */
export function insertAtPlace(appointments: Appointment[], moved: Appointment, place: number): Appointment[] {
  const others = appointments.filter(({ id }) => id !== moved.id)
  const waiting = others.filter(({ status }) => status === 'waiting')
  const behind = waiting[place - 1]
  const index = behind === undefined ? others.length : others.indexOf(behind)
  return others.toSpliced(index, 0, moved)
}
