import { setTimeout as pause } from 'node:timers/promises'

/**
 * Asks every 50 ms until the answer is true; an error counts as "not yet".
 * Throws with the text of `explain` after `limitMs`, or as soon as `stillWorthwhile` is false.
 */
export async function waitUntil(
  isReady: () => Promise<boolean>,
  options: { limitMs: number; stillWorthwhile?: () => boolean; explain: () => string },
): Promise<void> {
  const end = Date.now() + options.limitMs
  while (Date.now() < end && (options.stillWorthwhile?.() ?? true)) {
    if (await isReady().catch(() => false)) return
    await pause(50)
  }
  throw new Error(options.explain())
}
