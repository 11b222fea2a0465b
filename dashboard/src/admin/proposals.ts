import type { DoctorSettings } from '@anteroom/contracts/answers.ts'
import { plain } from '../doctor/is-sought.ts'

/** A user name from somebody's name: `maria.lopez` from María López. Of a name without Latin letters, the role. */
export function proposedUserName(name: string): string {
  if (name.trim() === '') return ''
  const parts = plain(name).match(/[a-z0-9]+/g) ?? []
  const proposed = parts.join('.').slice(0, 40)
  return proposed.length < 2 ? 'admin' : proposed
}

/** The smallest number that is no doctor's room yet. */
export function proposedRoom(doctors: DoctorSettings[]): string {
  const taken = new Set(doctors.map(({ details }) => details.room))
  const number = Array.from({ length: doctors.length + 1 }, (_, index) => String(index + 1))
  return number.find((room) => !taken.has(room)) ?? ''
}

/** The time zone of this browser; UTC if its name is not valid. */
export function ownTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return Intl.supportedValuesOf('timeZone').includes(timeZone) ? timeZone : 'UTC'
}
