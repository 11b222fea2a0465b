import type { Config } from '../config.ts'
import type { Channels } from './channel.ts'
import { emailChannel } from './email.ts'
import { smsChannel } from './sms.ts'
import { telegramChannel } from './telegram.ts'

/** Twilio itself refuses a message whose delivery address it cannot reach. */
const isReachable = (publicUrl: string, apiRoot: string): boolean =>
  new URL(publicUrl).hostname !== 'localhost' || new URL(apiRoot).hostname !== 'api.twilio.com'

/** The channels that the configuration has credentials for. */
export function channelsOf(config: Config): Channels {
  const { TELEGRAM_BOT_TOKEN: token, TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = config
  const { TWILIO_FROM: twilioFrom, SMTP_URL: smtpUrl, MAIL_FROM: mailFrom } = config
  const statusUrl = isReachable(config.PUBLIC_URL, config.TWILIO_API_ROOT) ? `${config.PUBLIC_URL}/twilio/status` : null

  return {
    telegram: token ? telegramChannel({ token, apiRoot: config.TELEGRAM_API_ROOT }) : null,
    sms:
      accountSid && authToken && twilioFrom
        ? smsChannel({ accountSid, authToken, from: twilioFrom, apiRoot: config.TWILIO_API_ROOT, statusUrl })
        : null,
    email: smtpUrl && mailFrom ? emailChannel({ smtpUrl, from: mailFrom }) : null,
  }
}
