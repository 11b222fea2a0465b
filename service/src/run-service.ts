import { setTimeout as pause } from 'node:timers/promises'
import { type Logger, pino } from 'pino'

/**
 * A started service. `drain`: it says that it is not ready but still answers, so that a load balancer can turn to
 * another process. `close`: it accepts no new work, finishes what is running and closes all connections.
 */
type Running = { drain: () => void; close: () => Promise<void> }

/** A service that takes longer than this to close is ended by force, in milliseconds. */
const CLOSE_LIMIT_MS = 10_000

/** In such steps the time of a drain is counted, in milliseconds. */
const STEP_MS = 50

/**
 * Settles after so many milliseconds in which this process could answer. Time for which it stood still is not counted:
 * a load balancer that asked then has not heard that it ends, and goes on sending requests, which `close` would cut
 * off.
 */
export async function answeringFor(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= STEP_MS) await pause(Math.min(left, STEP_MS))
}

/** The log of a process; `level` as pino names them. */
export const processLog = (name: string, level: string): Logger => pino({ level, name })

/**
 * Ends the process with the sentence for which a service does not get ready, as what is stored is of another version.
 */
export async function endIfRefused(ready: Promise<void>): Promise<void> {
  try {
    await ready
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}

/**
 * On SIGTERM or SIGINT drains the service for so many seconds and closes it, then ends the process with code 0, or 1 if
 * the closing takes longer than {@link CLOSE_LIMIT_MS}.
 */
export function closeOnSignal({ drain, close }: Running, drainSeconds: number): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      drain()
      await answeringFor(drainSeconds * 1_000)
      setTimeout(() => process.exit(1), CLOSE_LIMIT_MS).unref()
      await close()
      process.exit(0)
    })
  }
}
