/**
 * Patients who set out when they get the alert: how many, how many came late, and the minutes that the others waited at
 * the clinic.
 */
export type Arrivals = { told: number; late: number; idle: number }

/** `spare`: minutes from each patient's arrival to the turn; negative for a patient who arrives after it. */
export const arrivalsOf = (spare: number[]): Arrivals => ({
  told: spare.length,
  late: spare.filter((minutes) => minutes < 0).length,
  idle: spare.reduce((sum, minutes) => sum + Math.max(0, minutes), 0),
})

export const bothArrivals = (a: Arrivals, b: Arrivals): Arrivals => ({
  told: a.told + b.told,
  late: a.late + b.late,
  idle: a.idle + b.idle,
})
