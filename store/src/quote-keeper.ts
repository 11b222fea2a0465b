import type { Logger } from 'pino'
import { type QuoteOfDay, type QuoteStore, shownAs } from './quotes.ts'

/**
 * How often waiting quotes are written, in one batch. A quote that is replaced before that was shown too briefly for
 * anybody to rely on.
 */
const WRITE_EVERY_MS = 2_000
/** With this many quotes waiting, new ones are dropped, so that patients' requests are not slowed down. */
const MAX_WAITING = 5_000
/** Appointments whose last stored window is remembered. */
const MAX_KNOWN = 20_000

type Parts = { store: Pick<QuoteStore, 'add'>; log: Logger }

/** Stores quotes without making the caller wait. Quotes of a failed write, and those beyond the limit, are lost. */
export function quoteKeeper({ store, log }: Parts) {
  const known = new Map<string, string>()
  let waiting = new Map<string, QuoteOfDay>()
  let dropped = 0
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()

  function write(): void {
    timer = null
    const batch = [...waiting.values()]
    waiting = new Map()
    if (dropped > 0) log.warn({ dropped }, 'quotes were not kept: there were too many')
    dropped = 0
    writing = writing
      .then(() => (batch.length === 0 ? undefined : store.add(batch)))
      .catch((error: Error) => log.warn({ err: error.message, lost: batch.length }, 'quotes were not kept'))
  }

  return {
    /** Keeps a quote, in place of a waiting one of the same appointment, unless the same window was the last one. */
    note(quote: QuoteOfDay): void {
      const { appointmentId } = quote.quote
      const shown = shownAs(quote.quote)
      if (known.get(appointmentId) === shown) return
      if (waiting.size >= MAX_WAITING && !waiting.has(appointmentId)) {
        dropped++
        return
      }
      known.delete(appointmentId)
      known.set(appointmentId, shown)
      const [oldest] = known.keys()
      if (known.size > MAX_KNOWN && oldest !== undefined) known.delete(oldest)
      waiting.set(appointmentId, quote)
      timer ??= setTimeout(write, WRITE_EVERY_MS).unref()
    },

    /** Writes the waiting quotes. */
    async close(): Promise<void> {
      if (timer) clearTimeout(timer)
      write()
      await writing
    },
  }
}
