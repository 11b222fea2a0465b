import type { Instant } from '@anteroom/contracts/queue.ts'

/**
 * Tasks of one channel: at most `atOnce` run at a time, and each starts `spacingMs` after the one before, so that a
 * provider that hangs holds up nobody but its own.
 */
export function lane({ atOnce, spacingMs }: { atOnce: number; spacingMs: number }) {
  const waiting = new Map<string, () => Promise<void>>()
  const running = new Map<string, Promise<void>>()
  let nextStart: Instant = 0
  let timer: NodeJS.Timeout | null = null
  let closed = false

  function startWhatMay(): void {
    timer = null
    for (const [key, task] of waiting) {
      if (running.size >= atOnce) return
      if (running.has(key)) continue
      const wait = nextStart - Date.now()
      if (wait > 0) {
        timer = setTimeout(startWhatMay, wait)
        return
      }
      nextStart = Date.now() + spacingMs
      waiting.delete(key)
      running.set(
        key,
        task().finally(() => {
          running.delete(key)
          if (timer === null) startWhatMay()
        }),
      )
    }
  }

  return {
    /** Runs a task that never throws, in its turn: after one of the same key that runs, instead of one that waits. */
    run(key: string, task: () => Promise<void>): void {
      if (closed) return
      waiting.set(key, task)
      if (timer === null) startWhatMay()
    },
    /** Forgets what has not begun, and settles when what has begun is done. */
    async close(): Promise<void> {
      closed = true
      if (timer !== null) clearTimeout(timer)
      waiting.clear()
      await Promise.all(running.values())
    },
  }
}

export type Lane = ReturnType<typeof lane>
