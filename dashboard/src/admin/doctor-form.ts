import type { DoctorDetails } from '@anteroom/contracts/doctor-details.ts'
import { daysLater } from '../ui/clinic-time.ts'

export type Spans = DoctorDetails['week'][number]

const workday: Spans = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
]

/** What the form of a new doctor begins with. */
export const newDoctor: DoctorDetails = {
  name: '',
  names: {},
  specialty: '',
  specialties: {},
  room: '',
  consultationMinutes: 20,
  week: [workday, workday, workday, workday, workday, [], []],
  daysOff: [],
  leavesOn: null,
}

/** What "Add hours" adds to a day: its first hours, or some after a break. */
export function withMoreHours(spans: Spans): Spans {
  const last = spans.at(-1)
  if (last === undefined) return workday.slice(0, 1)
  const hour = Number(last.to.slice(0, 2)) + 1
  const at = (hours: number) => `${String(Math.min(hours, 24)).padStart(2, '0')}:00`
  return [...spans, { from: at(hour), to: at(hour + 3) }]
}

/** Sorted and without duplicates, with the days of a holiday added. */
export const withDays = (days: string[], from: string, to: string): string[] => {
  if (from === '') return days
  const added: string[] = []
  // A year is the most that one holiday can be.
  for (let day = from; day <= to && added.length < 366; day = daysLater(day, 1)) added.push(day)
  return [...new Set([...days, ...added])].sort()
}

/** The same without empty names. */
export function trimmed(details: DoctorDetails): DoctorDetails {
  const given = (names: DoctorDetails['names']): DoctorDetails['names'] =>
    Object.fromEntries(Object.entries(names).flatMap(([code, name]) => (name?.trim() ? [[code, name.trim()]] : [])))
  return {
    ...details,
    name: details.name.trim(),
    specialty: details.specialty.trim(),
    room: details.room.trim(),
    names: given(details.names),
    specialties: given(details.specialties),
  }
}
