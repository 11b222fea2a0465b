import { type Logger, pino } from 'pino'

/** A started service. `close` accepts no new work, finishes what is running and closes all connections. */
type Running = { close: () => Promise<void> }

/** A service that takes longer than this to close is ended by force, in milliseconds. */
const CLOSE_LIMIT_MS = 10_000

/** The log of a process; `level` as pino names them. */
export const processLog = (name: string, level: string): Logger => pino({ level, name })

/** Ends the process with the sentence for which a service does not get ready, as what is stored is of another version. */
export async function endIfRefused(ready: Promise<void>): Promise<void> {
  try {
    await ready
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}

/** Closes the service on SIGTERM or SIGINT, then ends the process with code 0, or 1 after {@link CLOSE_LIMIT_MS}. */
export function closeOnSignal({ close }: Running): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      setTimeout(() => process.exit(1), CLOSE_LIMIT_MS).unref()
      await close()
      process.exit(0)
    })
  }
}
