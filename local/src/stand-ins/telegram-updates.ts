import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

/** An update as the Bot API describes it; without an id it gets the next one. */
export type UpdateBody = Record<string, unknown>
type Update = UpdateBody & { update_id: number }

/** Where updates are delivered to, instead of being asked for. */
export type Webhook = { url: string; secret?: string | undefined }

/** Telegram tries a webhook again when it did not answer 2xx; here after this many milliseconds. */
const RETRY_MS = 1_000

/** Kinds that Telegram leaves out unless they are asked for (core.telegram.org/bots/api#getupdates). */
const onlyWhenAsked = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

/** Updates that the bot has not confirmed yet: handed out to long polls, or delivered to its webhook. */
export function telegramUpdates(nextId: () => number) {
  const waiting: Update[] = []
  const arrivals = new EventEmitter()
  const stopped = new AbortController()
  let webhook: Webhook | undefined
  let delivering = false
  let allowed: string[] = []

  /** An empty list allows the usual kinds. */
  const isAllowed = (kind: string) => (allowed.length > 0 ? allowed.includes(kind) : !onlyWhenAsked.has(kind))

  async function deliver() {
    if (delivering) return
    delivering = true
    for (let next = waiting[0]; next && webhook && !stopped.signal.aborted; next = waiting[0]) {
      if (await post(webhook, next)) waiting.shift()
      else await pause(RETRY_MS, undefined, { signal: stopped.signal }).catch(() => {})
    }
    delivering = false
  }

  const post = ({ url, secret }: Webhook, update: Update) =>
    fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret ? { 'x-telegram-bot-api-secret-token': secret } : {}),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(30_000)]),
    }).then(
      (response) => response.ok,
      () => false,
    )

  return {
    /** From now on only these kinds of update are kept for the bot. */
    allow(kinds: string[]) {
      allowed = kinds
    },
    push(body: UpdateBody) {
      const { update_id = nextId(), ...event } = body
      if (!Object.keys(event).every(isAllowed)) return
      waiting.push({ update_id: Number(update_id), ...event })
      arrivals.emit('update')
      void deliver()
    },
    /** Asking from `offset` on confirms everything before it. Waits `timeoutMs` at most for something to hand out. */
    async take(request: { offset: number; limit: number; timeoutMs: number; signal: AbortSignal }): Promise<Update[]> {
      const unconfirmed = waiting.filter(({ update_id }) => update_id >= request.offset)
      waiting.splice(0, waiting.length, ...unconfirmed)
      if (waiting.length === 0 && request.timeoutMs > 0) {
        const enough = AbortSignal.any([request.signal, stopped.signal, AbortSignal.timeout(request.timeoutMs)])
        await once(arrivals, 'update', { signal: enough }).catch(() => {})
      }
      return waiting.slice(0, request.limit)
    },
    forget: () => {
      waiting.length = 0
    },
    webhook: () => webhook,
    pending: () => waiting.length,
    setWebhook(to: Webhook | undefined) {
      webhook = to
      void deliver()
    },
    stop: () => stopped.abort(),
  }
}
