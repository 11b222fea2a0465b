import { setTimeout as pause } from 'node:timers/promises'
import { type Call, faultOf, retryAfter } from '@anteroom/providers/telegram-calls.ts'
import type { Logger } from 'pino'
import { allowedUpdates } from './telegram-updates.ts'

/** Seconds that Telegram holds a poll open while there are no updates. */
const POLL_SECONDS = 50

/** Pause after a failed poll, in seconds, when Telegram names none. */
const PAUSE_SECONDS = 3

/** `keep` settles once an update is stored. */
type Parts = { call: Call; keep: (update: unknown) => Promise<void>; signal: AbortSignal; log: Logger }

/**
 * Polls Telegram until `signal`, stores the updates in their order, and confirms those that are stored: any other is
 * delivered again. Settles when the last ones are confirmed; never rejects.
 */
export async function pollUpdates({ call, keep, signal, log }: Parts): Promise<void> {
  let offset = 0
  while (!signal.aborted) {
    try {
      const request = { offset, timeout: POLL_SECONDS, allowed_updates: allowedUpdates }
      const updates = await call('getUpdates', request, { signal, ms: (POLL_SECONDS + 10) * 1000 })
      for (const update of updates) {
        await keep(update)
        offset = update.update_id + 1
      }
    } catch (error) {
      if (signal.aborted) break
      log.warn({ err: faultOf(error) }, 'Telegram could not be polled, or an update could not be stored')
      await pause((retryAfter(error) ?? PAUSE_SECONDS) * 1000, undefined, { signal }).catch(() => {})
    }
  }
  await call('getUpdates', { offset, limit: 1, timeout: 0 }, { ms: 1_000 }).catch(() => {})
}
