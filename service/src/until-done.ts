import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'

/**
 * Does what a start needs of a database, again and again until it succeeds: a database that stands still for a moment
 * must not end the process. Settles at the latest a pause after `isOver`, true if it was done.
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
