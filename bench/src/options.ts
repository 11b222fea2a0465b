import type { Turns } from './turns.ts'

/** The options of the command line. `full`: with the parts that take long. */
export type Options = Turns & { profiles: string | undefined; full: boolean }
