import { EventEmitter } from 'node:events'
import { controls } from './controls.ts'
import { serve, startTelegram, startTwilio } from './in-process.ts'
import { startMail } from './mail.ts'
import { phonePages } from './phone.ts'
import type { TwilioAccount } from './twilio-messages.ts'

export type StandIns = {
  /** The page `/phone` and what is behind it, and `/accepted`: what the providers accepted. */
  url: string
  /** The Bot API. */
  telegramUrl: string
  /** The Messages API. */
  twilioUrl: string
  smtpUrl: string
  stop: () => Promise<void>
}

type Options = {
  telegramToken: string
  twilio: TwilioAccount
  /** The clinic's own address, to which inbound texts go. */
  publicUrl: string
  now?: () => Date
  /** How long a provider takes that is set to be slow. */
  slowMs?: number
}

/**
 * Starts what stands in for Telegram, Twilio and the mail server, on this machine only and with everything in memory.
 */
export async function startStandIns(options: Options): Promise<StandIns> {
  const { telegramToken: token, twilio: account, publicUrl, now = () => new Date(), slowMs = 3_000 } = options
  const changes = new EventEmitter().setMaxListeners(0)
  const onChange = () => changes.emit('change')
  const shared = { now, slowMs, onChange }

  const [mail, telegram, twilio] = await Promise.all([
    startMail(shared),
    startTelegram({ ...shared, token }),
    startTwilio({ ...shared, account, publicUrl }),
  ])
  const page = await serve(
    phonePages({ telegram, twilio, mail, changes, controls: controls({ telegram, twilio, mail, onChange }) }),
  )

  return {
    url: page.url,
    telegramUrl: telegram.url,
    twilioUrl: twilio.url,
    smtpUrl: mail.url,
    async stop() {
      for (const provider of [mail, telegram, twilio, page.listener]) provider.stop()
    },
  }
}
