import { setTimeout as pause } from 'node:timers/promises'

/** A look that fails for so long is no hiccup of the machine. */
const PATIENCE_MS = 30_000

/**
 * Looks again and again, `everyMs` apart, until `isOver`. Gives what was seen last: `first` before the first look. A
 * look that fails is made good by the next one, as a connection may be cut while this process stands still; where none
 * succeeds for half a minute, asking for what was seen throws why.
 */
export function keepLooking<Seen>(
  look: () => Promise<Seen>,
  {
    first,
    everyMs,
    isOver,
    patienceMs = PATIENCE_MS,
  }: { first: Seen; everyMs: number; isOver: () => boolean; patienceMs?: number },
): () => Seen {
  let seen = first
  let failing: { since: number; why: unknown } | null = null

  async function goOn() {
    for (; !isOver(); await pause(everyMs)) {
      try {
        seen = await look()
        failing = null
      } catch (why) {
        failing = { since: failing?.since ?? Date.now(), why }
      }
    }
  }
  void goOn()

  return () => {
    if (failing !== null && Date.now() - failing.since >= patienceMs && !isOver())
      throw new Error('Nothing can be seen any more', { cause: failing.why })
    return seen
  }
}
