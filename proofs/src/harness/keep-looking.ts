import { setTimeout as pause } from 'node:timers/promises'

/** A look that fails for longer than this is no hiccup of the machine. */
const PATIENCE_MS = 30_000

/**
 * Looks every `everyMs` until `isOver`. Returns a function that gives what was seen last, or `first` before the first
 * look. A failed look is forgiven, because a connection may break while this process stands still; when none succeeds
 * for half a minute, the function throws the reason.
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
