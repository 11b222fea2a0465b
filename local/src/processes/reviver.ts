import { setTimeout as pause } from 'node:timers/promises'
import type { Child } from './child.ts'

const MAX_PAUSE_MS = 30_000
/** Whatever ran for so long was well: its end says nothing about the next one. */
const STEADY_MS = 60_000

/** The pause before the start after a number of ends in a row, in milliseconds: 1 s, 2 s, 4 s … half a minute. */
export const pauseAfter = (ends: number): number => Math.min(1_000 * 2 ** (ends - 1), MAX_PAUSE_MS)

/**
 * Starts again, each under its name, what ends without having been stopped or killed here, and says so. `start` starts
 * a process and hands it to what this returns.
 */
export function reviver<Name extends string>({
  start,
  isOver,
  say,
  pauseMs = pauseAfter,
}: {
  start: (name: Name) => Promise<void>
  isOver: () => boolean
  say: (line: string) => void
  pauseMs?: (ends: number) => number
}) {
  const endsInARow = new Map<Name, number>()

  async function watch(name: Name, child: Child): Promise<void> {
    const startedAt = Date.now()
    await child.ended
    if (child.isDismissed() || isOver()) return
    const ends = Date.now() - startedAt < STEADY_MS ? (endsInARow.get(name) ?? 0) + 1 : 1
    endsInARow.set(name, ends)
    const waitMs = pauseMs(ends)
    say(
      `The ${name} has ended by itself, and is started again in ${waitMs / 1_000} s. The last it wrote:\n${child.lastLines()}`,
    )
    await pause(waitMs)
    if (isOver()) return
    // One that does not get ready has ended, and is waited for above.
    await start(name).catch((error: Error) => say(error.message))
  }

  return (name: Name, child: Child): void => {
    void watch(name, child)
  }
}
