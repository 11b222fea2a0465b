import type { Logger } from 'pino'
import { type QuoteOfDay, type QuoteStore, shownAs } from './quotes.ts'

/** Quotes are written together, so often. One that is replaced before was shown to nobody who could have gone by it. */
const WRITE_EVERY_MS = 2_000
/** What comes while so many wait to be written is dropped: patients' answers go first. */
const MAX_WAITING = 5_000
/** For so many appointments it is known which window was kept last. */
const MAX_KNOWN = 20_000

type Parts = { store: Pick<QuoteStore, 'add'>; log: Logger }

/** Keeps quotes without holding up whoever gives them. A failed write, and what is too much, is lost. */
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
    /** Keeps a quote, unless the same window was the last of that appointment, in place of one that waits. */
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

    /** Writes what waits. */
    async close(): Promise<void> {
      if (timer) clearTimeout(timer)
      write()
      await writing
    },
  }
}
