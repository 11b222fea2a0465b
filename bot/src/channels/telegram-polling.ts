import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Update } from 'telegraf/types'
import { type Call, faultOf, retryAfter } from './telegram-calls.ts'

/** The updates that the bot takes, by polling and by webhook. */
export const allowedUpdates = ['message', 'callback_query'] as const

/** Seconds that Telegram holds a poll open while nothing happens. */
const POLL_SECONDS = 50

/** Pause after a failed poll, in seconds, when Telegram names none. */
const PAUSE_SECONDS = 3

type Parts = { call: Call; handle: (update: Update) => Promise<void>; signal: AbortSignal; log: Logger }

/**
 * Asks Telegram for updates until `signal`, and confirms a batch once it has been handled. Settles when the last batch
 * is done and confirmed; never rejects.
 */
export async function pollUpdates({ call, handle, signal, log }: Parts): Promise<void> {
  let offset = 0
  while (!signal.aborted) {
    try {
      const request = { offset, timeout: POLL_SECONDS, allowed_updates: allowedUpdates }
      const updates = await call('getUpdates', request, { signal, ms: (POLL_SECONDS + 10) * 1000 })
      await Promise.all(updates.map(handle))
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
    } catch (error) {
      if (signal.aborted) break
      log.warn({ err: faultOf(error) }, 'Telegram could not be asked for updates')
      await pause((retryAfter(error) ?? PAUSE_SECONDS) * 1000, undefined, { signal }).catch(() => {})
    }
  }
  await call('getUpdates', { offset, limit: 1, timeout: 0 }, { ms: 1_000 }).catch(() => {})
}
