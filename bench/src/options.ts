import type { Turns } from './turns.ts'

/**
 * The options of the command line. `full`: includes the parts that take long. `data`: a file with half-days to replay.
 * `seed`: selects the simulated doctors.
 */
export type Options = Turns & { profiles: string | undefined; full: boolean; data: string | undefined; seed: number }
