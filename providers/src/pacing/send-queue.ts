import type { Answer, Call, RateLimiter } from './rate-limiter.ts'

/** Makes the task's one call when the rate limiter allows it, as `call` of {@link RateLimiter} does. */
export type WhenAllowed = <Answered extends Answer>(call: Call<Answered>) => Promise<Answered | number | null>

/** `rank`: the lowest goes first. `address`: whom the call will be made to. `run` never throws. */
export type SendTask = { key: string; rank: number; address: string; run: (whenAllowed: WhenAllowed) => Promise<void> }

export type SendQueueSettings = {
  /** How many tasks run at a time: enough for a provider that lets each call run to its time limit. */
  atOnce: number
  /** How many tasks prepare their call while one waits for its turn, not counting less urgent ones. */
  ahead: number
  limiter: RateLimiter
}

/** Runs the tasks for one provider, the most urgent first. An address that is busy holds up no other. */
export function sendQueue({ atOnce, ahead, limiter }: SendQueueSettings) {
  const waiting = new Map<string, SendTask>()
  const running = new Map<string, Promise<void>>()
  /** The addresses to which a call is being prepared, with its rank: a second one to the same might overtake it. */
  const preparing = new Map<string, number>()
  let timer: NodeJS.Timeout | null = null
  let starting: NodeJS.Immediate | null = null
  let closed = false

  /** The most urgent task that may start, or the milliseconds until one may; null: none before another has ended. */
  function choose(): SendTask | number | null {
    let chosen: SendTask | null = null
    let shortestWait: number | null = null
    let below = [...preparing.values()].sort((a, b) => a - b)[ahead - 1] ?? Number.POSITIVE_INFINITY
    for (const task of waiting.values()) {
      if (task.rank >= below || running.has(task.key) || preparing.has(task.address)) continue
      const busy = limiter.busyFor(task.address)
      if (busy === 0) {
        chosen = task
        below = task.rank
      } else if (shortestWait === null || busy < shortestWait) shortestWait = busy
    }
    return chosen ?? shortestWait
  }

  function start({ key, rank, address, run }: SendTask): void {
    preparing.set(address, rank)
    let prepares = true
    const prepared = () => {
      if (!prepares) return
      prepares = false
      preparing.delete(address)
      startAllowed()
    }
    const whenAllowed: WhenAllowed = ({ refresh, perform }) => {
      const begin = () => {
        prepared()
        return perform()
      }
      return limiter.call({ address, rank }, { refresh, perform: begin })
    }
    const ended = run(whenAllowed).finally(() => {
      running.delete(key)
      prepared()
      startAllowed()
    })
    running.set(key, ended)
  }

  function startAllowed(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    while (running.size < atOnce) {
      const next = choose()
      if (next === null) return
      if (typeof next === 'number') {
        timer = setTimeout(startAllowed, next)
        return
      }
      waiting.delete(next.key)
      start(next)
    }
  }

  return {
    /** Runs a task in its turn: after a running one with the same key, and in place of a waiting one. */
    run(task: SendTask): void {
      if (closed) return
      waiting.set(task.key, task)
      // The tasks of a whole queue come together: choosing among them once is enough.
      starting ??= setImmediate(() => {
        starting = null
        startAllowed()
      })
    },
    /** Drops what has not started, and settles when what has started is done. */
    async close(): Promise<void> {
      closed = true
      if (timer !== null) clearTimeout(timer)
      if (starting !== null) clearImmediate(starting)
      waiting.clear()
      await Promise.all(running.values())
    },
  }
}

export type SendQueue = ReturnType<typeof sendQueue>
