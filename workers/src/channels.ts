import type { Channels } from '@anteroom/providers/channel.ts'
import { emailChannel } from '@anteroom/providers/email.ts'
import { telegramChannel } from '@anteroom/providers/telegram.ts'
import { smsChannel, whatsappChannel } from '@anteroom/providers/twilio.ts'
import type { Config } from './config.ts'

/** Twilio refuses a message whose report address it cannot reach. */
const isReachable = (publicUrl: string, apiRoot: string): boolean =>
  new URL(publicUrl).hostname !== 'localhost' || new URL(apiRoot).hostname !== 'api.twilio.com'

/** The channels that the configuration has credentials for. */
export function channelsOf(config: Config): Channels {
  const { TELEGRAM_BOT_TOKEN: token, TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = config
  const { TWILIO_FROM: smsFrom, TWILIO_WHATSAPP_FROM: whatsappFrom, SMTP_URL: smtpUrl, MAIL_FROM: mailFrom } = config
  const apiRoot = config.TWILIO_API_ROOT
  const statusUrl = isReachable(config.PUBLIC_URL, apiRoot) ? `${config.PUBLIC_URL}/twilio/status` : null
  const twilio = accountSid && authToken ? { accountSid, authToken, apiRoot, statusUrl } : null

  return {
    telegram: token ? telegramChannel({ token, apiRoot: config.TELEGRAM_API_ROOT }) : null,
    sms: twilio && smsFrom ? smsChannel({ ...twilio, from: smsFrom }) : null,
    whatsapp: twilio && whatsappFrom ? whatsappChannel({ ...twilio, from: whatsappFrom }) : null,
    email: smtpUrl && mailFrom ? emailChannel({ smtpUrl, from: mailFrom }) : null,
  }
}
