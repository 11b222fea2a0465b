import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'

/**
 * Runs what a start needs from a database, again and again until it succeeds: a database that hangs for a moment must
 * not end the process. Settles at most one pause after `isOver`; true if it succeeded.
 */
export async function untilDone(
  work: () => Promise<unknown>,
  { isOver, log, pauseMs = 1_000 }: { isOver: () => boolean; log: Logger; pauseMs?: number },
): Promise<boolean> {
  while (!isOver()) {
    try {
      await work()
      return true
    } catch (error) {
      log.warn({ err: error instanceof Error ? error.message : error }, 'the database was not prepared; trying again')
      await pause(pauseMs)
    }
  }
  return false
}
