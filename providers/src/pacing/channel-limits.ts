import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Buckets } from './buckets.ts'
import { type RateLimiter, rateLimiter } from './rate-limiter.ts'

/*
 * The ranks of calls that are not alerts; alerts have the ranks 0 ("called") to 9 ("booked").
 */

/**
 * The patient waits for the reply with the phone in hand, so it goes before everything but "called": calls are few, and
 * a called patient who is not told loses the turn, whereas replies may come in a flood.
 */
export const REPLY_RANK = 0.5
/** After everything else: an edit makes no sound. */
export const EDIT_RANK = 100

/** What one channel allows; `atOnce` and `ahead` as the send queue takes them. */
export type ChannelLimits = { limiter: RateLimiter; atOnce: number; ahead: number }

/** Every call is made at once, and none is counted. */
const unlimited: RateLimiter = {
  call: async (_, { refresh, perform }) => ((await refresh()) ? perform() : null),
  busyFor: () => 0,
}

/** Lookups are few. */
export const lookupLimits: ChannelLimits = { limiter: unlimited, atOnce: 8, ahead: 8 }

/** Calls of ten seconds each at full pace still leave room for the next one. */
const roomFor = (perSecond: number) => ({
  atOnce: Math.ceil(perSecond * 10) + 10,
  ahead: Math.max(1, Math.floor(perSecond / 15)),
})

/** Each mail is a connection of its own, and a server takes a few dozen. */
const MAIL_CONNECTIONS = 30

/** The settings that say how much each sender may send; the numbers and the token name the senders. */
export type LimitSettings = {
  TELEGRAM_BOT_TOKEN?: string | undefined
  TWILIO_FROM?: string | undefined
  TWILIO_WHATSAPP_FROM?: string | undefined
  MAIL_FROM?: string | undefined
  TELEGRAM_PER_SECOND: number
  TELEGRAM_CHAT_PER_SECOND: number
  SMS_PER_SECOND: number
  WHATSAPP_PER_SECOND: number
  MAIL_PER_SECOND: number
  SENDING_PROCESSES: number
}

type Counting = {
  /** The buckets that the bot and the workers count in; null: there is no Redis. */
  shared: Buckets | null
  /** As `rateLimiter` takes it. */
  longestWaitMs?: number
  clock: () => Instant
}

/** The limits of every channel by the settings. */
export function limitsOf(settings: LimitSettings, counting: Counting): Record<Channel, ChannelLimits> {
  const parts = { ...counting, share: 1 / settings.SENDING_PROCESSES }
  const { TELEGRAM_PER_SECOND, SMS_PER_SECOND, WHATSAPP_PER_SECOND, MAIL_PER_SECOND } = settings
  const telegram = {
    sender: `telegram:${settings.TELEGRAM_BOT_TOKEN?.split(':')[0] ?? ''}`,
    perSecond: TELEGRAM_PER_SECOND,
    perAddress: settings.TELEGRAM_CHAT_PER_SECOND,
    secret: settings.TELEGRAM_BOT_TOKEN ?? '',
  }
  const bySender = (sender: string, perSecond: number) => ({ sender, perSecond, perAddress: null, secret: '' })

  return {
    telegram: { limiter: rateLimiter(telegram, parts), ...roomFor(TELEGRAM_PER_SECOND) },
    sms: {
      limiter: rateLimiter(bySender(`sms:${settings.TWILIO_FROM ?? ''}`, SMS_PER_SECOND), parts),
      ...roomFor(SMS_PER_SECOND),
    },
    whatsapp: {
      limiter: rateLimiter(bySender(`whatsapp:${settings.TWILIO_WHATSAPP_FROM ?? ''}`, WHATSAPP_PER_SECOND), parts),
      ...roomFor(WHATSAPP_PER_SECOND),
    },
    email: {
      limiter: rateLimiter(bySender(`mail:${settings.MAIL_FROM ?? ''}`, MAIL_PER_SECOND), parts),
      ...roomFor(MAIL_PER_SECOND),
      atOnce: MAIL_CONNECTIONS,
    },
  }
}
