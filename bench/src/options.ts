import type { Turns } from './turns.ts'

/** What was asked for on the command line. `full`: with the parts that take long. */
export type Options = Turns & { profiles: string | undefined; full: boolean }
