import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Channels, Sender } from '@anteroom/providers/channel.ts'
import { emailChannel } from '@anteroom/providers/email.ts'
import type { OutboundGate } from '@anteroom/providers/pacing/outbound-gate.ts'
import { telegramChannel } from '@anteroom/providers/telegram.ts'
import { smsChannel, whatsappChannel } from '@anteroom/providers/twilio.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import type { Config } from './config.ts'

/** Twilio refuses a message whose report address it cannot reach. */
const isReachable = (publicUrl: string, apiRoot: string): boolean =>
  new URL(publicUrl).hostname !== 'localhost' || new URL(apiRoot).hostname !== 'api.twilio.com'

/**
 * Sends every message of a channel through the gate. Edits make no sound and cost nothing, so they do not go through
 * it.
 */
const gated = <Gated extends Sender>(channel: Channel, sender: Gated, gate: OutboundGate): Gated => ({
  ...sender,
  send: (message, signal) =>
    gate({ ...message, channel }, () => {
      faultPoint('alert-about-to-be-sent')
      return sender.send(message, signal)
    }),
})

/** Mail without the gate; null: it is off. */
export const ungatedMail = ({ SMTP_URL: smtpUrl, MAIL_FROM: from }: Config): Sender | null =>
  smtpUrl && from ? emailChannel({ smtpUrl, from }) : null

/** The channels that the configuration has credentials for. */
export function channelsOf(config: Config, gate: OutboundGate): Channels {
  const { TELEGRAM_BOT_TOKEN: token, TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = config
  const { TWILIO_FROM: smsFrom, TWILIO_WHATSAPP_FROM: whatsappFrom } = config
  const mail = ungatedMail(config)
  const apiRoot = config.TWILIO_API_ROOT
  const statusUrl = isReachable(config.PUBLIC_URL, apiRoot) ? `${config.PUBLIC_URL}/twilio/status` : null
  const twilio = accountSid && authToken ? { accountSid, authToken, apiRoot, statusUrl } : null

  return {
    telegram: token ? gated('telegram', telegramChannel({ token, apiRoot: config.TELEGRAM_API_ROOT }), gate) : null,
    sms: twilio && smsFrom ? gated('sms', smsChannel({ ...twilio, from: smsFrom }), gate) : null,
    whatsapp:
      twilio && whatsappFrom ? gated('whatsapp', whatsappChannel({ ...twilio, from: whatsappFrom }), gate) : null,
    email: mail ? gated('email', mail, gate) : null,
  }
}
