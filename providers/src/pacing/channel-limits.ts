import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Buckets } from './buckets.ts'
import { type RateLimiter, rateLimiter } from './rate-limiter.ts'

/** What one channel allows; `atOnce` and `ahead` as a lane takes them. */
export type ChannelLimits = { pace: RateLimiter; atOnce: number; ahead: number }

/** Nobody waits and nobody is counted. */
const unlimited: RateLimiter = {
  call: async (_, { freshen, make }) => ((await freshen()) ? make() : null),
  busyFor: () => 0,
}

/** Mail servers say what is too much by refusing for a while; a few dozen connections are within what they take. */
const email: ChannelLimits = { pace: unlimited, atOnce: 30, ahead: 30 }

/** Questions to a provider are few. */
export const questions: ChannelLimits = { pace: unlimited, atOnce: 8, ahead: 8 }

/** Calls of ten seconds each at full pace still leave room for the next one. */
const roomFor = (perSecond: number) => ({
  atOnce: Math.ceil(perSecond * 10) + 10,
  ahead: Math.max(1, Math.floor(perSecond / 15)),
})

/** The settings that say how much each sender may send; the numbers and the token name the senders. */
export type LimitSettings = {
  TELEGRAM_BOT_TOKEN?: string | undefined
  TWILIO_FROM?: string | undefined
  TWILIO_WHATSAPP_FROM?: string | undefined
  TELEGRAM_PER_SECOND: number
  TELEGRAM_CHAT_PER_SECOND: number
  SMS_PER_SECOND: number
  WHATSAPP_PER_SECOND: number
  WORKER_PROCESSES: number
}

/** The limits of every channel by the configuration. `shared` are the buckets that all workers count in. */
export function limitsOf(
  config: LimitSettings,
  { shared, clock }: { shared: Buckets; clock: () => Instant },
): Record<Channel, ChannelLimits> {
  const parts = { shared, share: 1 / config.WORKER_PROCESSES, clock }
  const { TELEGRAM_PER_SECOND, SMS_PER_SECOND, WHATSAPP_PER_SECOND } = config
  const telegram = {
    sender: `telegram:${config.TELEGRAM_BOT_TOKEN?.split(':')[0] ?? ''}`,
    perSecond: TELEGRAM_PER_SECOND,
    perAddress: config.TELEGRAM_CHAT_PER_SECOND,
    secret: config.TELEGRAM_BOT_TOKEN ?? '',
  }
  const byNumber = (sender: string, perSecond: number) => ({ sender, perSecond, perAddress: null, secret: '' })

  return {
    telegram: { pace: rateLimiter(telegram, parts), ...roomFor(TELEGRAM_PER_SECOND) },
    sms: {
      pace: rateLimiter(byNumber(`sms:${config.TWILIO_FROM ?? ''}`, SMS_PER_SECOND), parts),
      ...roomFor(SMS_PER_SECOND),
    },
    whatsapp: {
      pace: rateLimiter(byNumber(`whatsapp:${config.TWILIO_WHATSAPP_FROM ?? ''}`, WHATSAPP_PER_SECOND), parts),
      ...roomFor(WHATSAPP_PER_SECOND),
    },
    email,
  }
}
