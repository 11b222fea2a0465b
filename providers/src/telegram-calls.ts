import { Telegram, TelegramError } from 'telegraf'
import type { Telegram as Methods, Opts } from 'telegraf/types'

type CallOptions = NonNullable<Parameters<Telegram['callApi']>[2]>

/** Time limit of a call; Telegraf's own is over eight minutes. */
const CALL_MS = 10_000

export type Call = ReturnType<typeof telegramCalls>

/** The seconds for which Telegram asks to be left alone, if it does. */
export const retryAfter = (error: unknown): number | undefined =>
  error instanceof TelegramError ? error.parameters?.retry_after : undefined

/** The code of an error that Telegram answered with; undefined where it did not answer. */
export const errorCodeOf = (error: unknown): number | undefined =>
  error instanceof TelegramError ? error.code : undefined

/** What may be logged of a failed call: the error object itself contains the chat and the text. */
export const faultOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown')

/** Calls the Bot API with a time limit; `signal` ends a call sooner. Rejects with Telegraf's error. */
export function telegramCalls({ token, apiRoot }: { token: string; apiRoot: string }) {
  const telegram = new Telegram(token, { apiRoot, webhookReply: false })
  return <Method extends keyof Methods>(
    method: Method,
    payload: Opts<Method>,
    { signal, ms = CALL_MS }: { signal?: AbortSignal; ms?: number } = {},
  ) => {
    const limit = AbortSignal.timeout(ms)
    // Telegraf declares the signal of a shim and accepts Node's own.
    const options = { signal: signal ? AbortSignal.any([signal, limit]) : limit } as unknown as CallOptions
    return telegram.callApi(method, payload, options)
  }
}
