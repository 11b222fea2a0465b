/**
 * A zone in which the clinic's day has twelve hours left: a run that takes minutes sees no midnight, near which the line of
 * one day delays that of the next.
 */
export const CLINIC_TIMEZONE = new Date().getUTCHours() < 12 ? 'UTC' : 'Etc/GMT+12'

/** A zone in which it is now in this hour, for pages that look different through the day. */
export function zoneAt(hour: number): string {
  const ahead = hour - new Date().getUTCHours()
  const hours = ahead < -12 ? ahead + 24 : ahead
  // The sign in these names is reversed.
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
}
