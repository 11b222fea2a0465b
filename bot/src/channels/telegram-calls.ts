import { setTimeout as pause } from 'node:timers/promises'
import { type Telegraf, TelegramError } from 'telegraf'
import type { Telegram as Methods, Opts } from 'telegraf/types'

type TelegramApi = Telegraf['telegram']
type CallOptions = NonNullable<Parameters<TelegramApi['callApi']>[2]>

/** A call takes no longer; Telegraf's own limit is over eight minutes. */
const CALL_MS = 10_000

/** A call that came too soon is repeated when Telegram asks for no longer a pause, in seconds. */
const LONGEST_PAUSE = 10

export type Call = ReturnType<typeof telegramCalls>

/** Seconds after which Telegram wants to be asked again, if it said so. */
export const retryAfter = (error: unknown): number | undefined =>
  error instanceof TelegramError ? error.parameters?.retry_after : undefined

/** What may be logged of a failed call: the error object itself holds the chat and the text. */
export const faultOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown')

/** Calls the Bot API with a time limit; `signal` ends a call sooner. Rejects with what Telegraf rejects with. */
export const telegramCalls =
  (telegram: TelegramApi) =>
  async <Method extends keyof Methods>(
    method: Method,
    payload: Opts<Method>,
    { signal, ms = CALL_MS }: { signal?: AbortSignal; ms?: number } = {},
  ) => {
    const attempt = () => {
      const limit = AbortSignal.timeout(ms)
      // Telegraf declares a shim's signal and takes Node's own.
      const options = { signal: signal ? AbortSignal.any([signal, limit]) : limit } as unknown as CallOptions
      return telegram.callApi(method, payload, options)
    }
    try {
      return await attempt()
    } catch (error) {
      const seconds = retryAfter(error)
      if (seconds === undefined || seconds > LONGEST_PAUSE) throw error
      await pause(seconds * 1000, undefined, signal && { signal })
      return attempt()
    }
  }
