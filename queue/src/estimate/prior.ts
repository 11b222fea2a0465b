/**
 * How far the length that the clinic has set may be from a doctor's mean, as a share of it, where nothing is measured.
 */
const SET_ERROR = 0.6
/** However much alike colleagues are, the next one may differ by so much. */
const MIN_ERROR = 0.25
/** Colleagues with so many consultations say something, and so many of them together. */
const CONSULTATIONS = 30
const COLLEAGUES = 3

/**
 * The mean consultation of another doctor of the clinic, the length that is set for that one, and how many were
 * measured.
 */
export type Colleague = { doctorId: string; mean: number; set: number; measured: number }

/** The mean that is expected of a doctor before anything is measured, in minutes, and its error as a share of it. */
export type Prior = { minutes: number; error: number }

/** The prior of a doctor without measurements: the length that the clinic has set, with its usual error. */
export const setLength = (minutes: number): Prior => ({ minutes, error: SET_ERROR })

/**
 * What is expected of a doctor for whom `set` minutes are set: as much longer or shorter as colleagues' consultations
 * take than theirs, with the error of one more draw from them; where they are too few, or differ more than the set
 * length errs, that length. As a share of what is set, a dermatologist and a surgeon can be compared.
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
