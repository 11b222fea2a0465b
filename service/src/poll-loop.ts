import { setTimeout as pause } from 'node:timers/promises'

/**
 * Does a task again and again, `pauseMs` after it has ended, until stopped. Stopping waits for one that runs, which can
 * see by `stopped` that it should come to an end. The task must not fail.
 */
export function pollLoop(pauseMs: number, task: (stopped: AbortSignal) => Promise<void>) {
  const stopped = new AbortController()
  async function run() {
    while (!stopped.signal.aborted) {
      await task(stopped.signal)
      await pause(pauseMs, undefined, { signal: stopped.signal, ref: false }).catch(() => {})
    }
  }
  const ended = run()
  return {
    async stop() {
      stopped.abort()
      await ended
    },
  }
}
