import { setTimeout as pause } from 'node:timers/promises'

/**
 * Runs a task repeatedly, `pauseMs` after the previous run has ended, until stopped. `stop` aborts the signal passed to
 * the task and waits for a running one to end. The task must not reject.
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
