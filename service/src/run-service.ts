import { type Logger, pino } from 'pino'

/** A service that has been started. `close` takes no more work, finishes what is under way and lets everything go. */
type Running = { close: () => Promise<void> }

/** A deploy waits this long for a service to end; one that takes longer is ended where it is. */
const CLOSE_LIMIT_MS = 10_000

/** The log of a process; `level` as pino names it. */
export const processLog = (name: string, level: string): Logger => pino({ level, name })

/** Closes the service on SIGTERM or SIGINT, and ends the process. */
export function closeOnSignal({ close }: Running): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      setTimeout(() => process.exit(1), CLOSE_LIMIT_MS).unref()
      await close()
      process.exit(0)
    })
  }
}
