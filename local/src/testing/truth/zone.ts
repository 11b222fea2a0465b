/** Chosen so that the clinic's day has twelve hours left: near midnight the line of one day delays that of the next. */
export const CLINIC_TIMEZONE = new Date().getUTCHours() < 12 ? 'UTC' : 'Etc/GMT+12'
