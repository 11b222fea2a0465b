/** How far the length set by the clinic may be from a doctor's mean, as a share of it, before anything is measured. */
const SET_ERROR = 0.6
/** However similar colleagues are, the next one may differ by this much. */
const MIN_ERROR = 0.25
/** A colleague counts from this many consultations on, and colleagues from this many of them. */
const CONSULTATIONS = 30
const COLLEAGUES = 3

/**
 * The mean consultation of another doctor of the clinic, the length set for that doctor, and how many were measured.
 */
export type Colleague = { doctorId: string; mean: number; set: number; measured: number }

/** The expected mean of a doctor before anything is measured, in minutes, and its error as a share of it. */
export type Prior = { minutes: number; error: number }

/** The prior of a doctor without measurements: the length that the clinic has set, with its usual error. */
export const setLength = (minutes: number): Prior => ({ minutes, error: SET_ERROR })

/**
 * The expectation for a doctor with `set` minutes: as much longer or shorter as colleagues' consultations are than what
 * is set for them, with the error of one more draw from these ratios. If colleagues are too few, or differ more than
 * the set length errs, it is the set length. Ratios allow a dermatologist and a surgeon to be compared.
 */
export function pooledPrior(set: number, colleagues: Colleague[]): Prior {
  const logs = colleagues
    .filter(({ mean, set, measured }) => measured >= CONSULTATIONS && mean > 0 && set > 0)
    .map(({ mean, set }) => Math.log(mean / set))
  const count = logs.length
  if (count < COLLEAGUES) return setLength(set)
  const average = logs.reduce((sum, log) => sum + log, 0) / count
  const between = logs.reduce((sum, log) => sum + (log - average) ** 2, 0) / (count - 1)
  const error = Math.max(MIN_ERROR, Math.sqrt(between * (1 + 1 / count)))
  return error < SET_ERROR ? { minutes: set * Math.exp(average), error } : setLength(set)
}
