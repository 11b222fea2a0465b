import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Buckets } from '@anteroom/providers/pacing/buckets.ts'
import { limitsOf } from '@anteroom/providers/pacing/channel-limits.ts'
import type { OutboundGate } from '@anteroom/providers/pacing/outbound-gate.ts'
import { telegramCalls } from '@anteroom/providers/telegram-calls.ts'
import type { Router } from 'express'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { asText } from '../conversation/as-text.ts'
import type { ReplyChannels } from '../inbox/outbox.ts'
import type { InboxWorker } from '../inbox/worker.ts'
import { limited, MAX_WAIT_MS, type MakeCall } from './limited.ts'
import { startTelegram } from './telegram.ts'
import { telegramReplies } from './telegram-replies.ts'
import { twilioRoutes } from './twilio.ts'
import { twilioAccount, twilioReplies } from './twilio-replies.ts'

type Ways = {
  /** The buckets that the workers count in as well; null without Redis. */
  shared: Buckets | null
  gate: OutboundGate
  clock: () => Instant
}

/** How replies are sent, by the settings. */
export function replyChannels(config: Config, { shared, gate, clock }: Ways): ReplyChannels {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT, TWILIO_API_ROOT } = config
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = config
  const { TWILIO_FROM: smsFrom, TWILIO_WHATSAPP_FROM: whatsappFrom } = config
  const account = accountSid && authToken ? twilioAccount({ accountSid, authToken, apiRoot: TWILIO_API_ROOT }) : null
  const limits = limitsOf(config, { shared, longestWaitMs: MAX_WAIT_MS, clock })
  /** Somebody who wrote gets an answer wherever their number is, as long as the budget allows. */
  const by = (channel: Exclude<Channel, 'email'>, makeCall: MakeCall) => {
    const gated: MakeCall = (to, replies) => {
      const text = asText(replies, channel)
      return gate({ channel, to, text, kind: 'reply', wroteFirst: true }, () => makeCall(to, replies))
    }
    return limited(gated, limits[channel].limiter)
  }
  return {
    telegram: token ? by('telegram', telegramReplies(telegramCalls({ token, apiRoot: TELEGRAM_API_ROOT }))) : null,
    sms: account && smsFrom ? by('sms', twilioReplies(account, 'sms', smsFrom)) : null,
    whatsapp: account && whatsappFrom ? by('whatsapp', twilioReplies(account, 'whatsapp', whatsappFrom)) : null,
  }
}

type Parts = { receive: InboxWorker['receive']; log: Logger }

/** Where messages come in: the webhooks, and a function that stops receiving before the bot ends. */
export function startChannels(config: Config, parts: Parts): { routes: Router[]; stop: () => Promise<void> } {
  const { PUBLIC_URL: publicUrl, TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret } = config
  const call = token ? telegramCalls({ token, apiRoot: config.TELEGRAM_API_ROOT }) : null
  const webhook = secret ? { url: `${publicUrl}/telegram/webhook`, secret } : null
  const telegram = call && startTelegram({ call, webhook, ...parts })
  const authToken = config.TWILIO_AUTH_TOKEN
  const words = { cancelIsKeyword: config.TWILIO_CANCEL_IS_KEYWORD === 'on' }
  const twilio = authToken ? [twilioRoutes({ authToken, publicUrl, words, ...parts })] : []
  return {
    routes: [...(telegram ? [telegram.routes] : []), ...twilio],
    stop: async () => telegram?.stop(),
  }
}
