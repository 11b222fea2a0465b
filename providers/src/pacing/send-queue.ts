import type { Answer, Call, RateLimiter } from './rate-limiter.ts'

/** Makes the errand's one call when the provider permits it, as `call` of {@link RateLimiter} does. */
export type Gate = <Answered extends Answer>(call: Call<Answered>) => Promise<Answered | number | null>

/** `rank`: the lowest goes first. `address`: whom the call will be made to. */
export type SendTask = { key: string; rank: number; address: string; run: (gate: Gate) => Promise<void> }

export type SendQueueSettings = {
  /** So many run at a time: enough for a provider that lets each call run to its time limit. */
  atOnce: number
  /** So many prepare their call while one waits for its time, not counting those that are less urgent. */
  ahead: number
  pace: RateLimiter
}

/** The errands to one provider, the most urgent first, at the pace that it allows. An address that is busy holds up no other. */
export function sendQueue({ atOnce, ahead, pace }: SendQueueSettings) {
  const waiting = new Map<string, SendTask>()
  const running = new Map<string, Promise<void>>()
  /** The addresses that a call is being prepared to, with its rank: a second one to the same might come first. */
  const preparing = new Map<string, number>()
  let timer: NodeJS.Timeout | null = null
  let soon: NodeJS.Immediate | null = null
  let closed = false

  /** The most urgent errand that may begin, or the milliseconds until one may; null: none before another has ended. */
  function choose(): SendTask | number | null {
    let chosen: SendTask | null = null
    let soonest: number | null = null
    let below = [...preparing.values()].sort((a, b) => a - b)[ahead - 1] ?? Number.POSITIVE_INFINITY
    for (const errand of waiting.values()) {
      if (errand.rank >= below || running.has(errand.key) || preparing.has(errand.address)) continue
      const busy = pace.busyFor(errand.address)
      if (busy === 0) {
        chosen = errand
        below = errand.rank
      } else if (soonest === null || busy < soonest) soonest = busy
    }
    return chosen ?? soonest
  }

  function start({ key, rank, address, run }: SendTask): void {
    preparing.set(address, rank)
    let prepares = true
    const prepared = () => {
      if (!prepares) return
      prepares = false
      preparing.delete(address)
      startWhatMay()
    }
    const gate: Gate = ({ freshen, make }) => {
      const begin = () => {
        prepared()
        return make()
      }
      return pace.call({ address, rank }, { freshen, make: begin })
    }
    const ended = run(gate).finally(() => {
      running.delete(key)
      prepared()
      startWhatMay()
    })
    running.set(key, ended)
  }

  function startWhatMay(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    while (running.size < atOnce) {
      const next = choose()
      if (next === null) return
      if (typeof next === 'number') {
        timer = setTimeout(startWhatMay, next)
        return
      }
      waiting.delete(next.key)
      start(next)
    }
  }

  return {
    /** Runs an errand that never throws, in its turn: after one of the same key that runs, instead of one that waits. */
    run(errand: SendTask): void {
      if (closed) return
      waiting.set(errand.key, errand)
      // Those of a whole queue come together: one look through all who wait is enough for them.
      soon ??= setImmediate(() => {
        soon = null
        startWhatMay()
      })
    },
    /** Forgets what has not begun, and settles when what has begun is done. */
    async close(): Promise<void> {
      closed = true
      if (timer !== null) clearTimeout(timer)
      if (soon !== null) clearImmediate(soon)
      waiting.clear()
      await Promise.all(running.values())
    },
  }
}

export type SendQueue = ReturnType<typeof sendQueue>
