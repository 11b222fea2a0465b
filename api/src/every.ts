import { setTimeout as pause } from 'node:timers/promises'

/** Does a task again and again, `pauseMs` after it has ended, until stopped. Stopping waits for one that runs. */
export function every(pauseMs: number, task: () => Promise<void>) {
  const stopped = new AbortController()
  async function run() {
    while (!stopped.signal.aborted) {
      await task()
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
