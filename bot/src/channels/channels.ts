import { telegramCalls } from '@anteroom/providers/telegram-calls.ts'
import type { Router } from 'express'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { ReplyChannels } from '../inbox/outbox.ts'
import type { InboxWorker } from '../inbox/worker.ts'
import { startTelegram } from './telegram.ts'
import { telegramReplies } from './telegram-replies.ts'
import { twilioRoutes } from './twilio.ts'
import { twilioAccount, twilioReplies } from './twilio-replies.ts'

/** How replies go out. */
export function replyChannels(config: Config): ReplyChannels {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT, TWILIO_API_ROOT } = config
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = config
  const { TWILIO_FROM: smsFrom, TWILIO_WHATSAPP_FROM: whatsappFrom } = config
  const account = accountSid && authToken ? twilioAccount({ accountSid, authToken, apiRoot: TWILIO_API_ROOT }) : null
  return {
    telegram: token ? telegramReplies(telegramCalls({ token, apiRoot: TELEGRAM_API_ROOT })) : null,
    sms: account && smsFrom ? twilioReplies(account, 'sms', smsFrom) : null,
    whatsapp: account && whatsappFrom ? twilioReplies(account, 'whatsapp', whatsappFrom) : null,
  }
}

type Parts = { receive: InboxWorker['receive']; log: Logger }

/** Where messages come in: the webhooks, and what has to be stopped before the bot ends. */
export function startChannels(config: Config, parts: Parts): { routes: Router[]; stop: () => Promise<void> } {
  const { PUBLIC_URL: publicUrl, TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret } = config
  const call = token ? telegramCalls({ token, apiRoot: config.TELEGRAM_API_ROOT }) : null
  const webhook = secret ? { url: `${publicUrl}/telegram/webhook`, secret } : null
  const telegram = call && startTelegram({ call, webhook, ...parts })
  const authToken = config.TWILIO_AUTH_TOKEN
  const twilio = authToken ? [twilioRoutes({ authToken, publicUrl, ...parts })] : []
  return {
    routes: [...(telegram ? [telegram.routes] : []), ...twilio],
    stop: async () => telegram?.stop(),
  }
}
