/**
 * A zone in which the clinic's day has twelve hours left: a run that takes minutes sees no midnight, near which the line of
 * one day delays that of the next.
 */
export const CLINIC_TIMEZONE = new Date().getUTCHours() < 12 ? 'UTC' : 'Etc/GMT+12'
