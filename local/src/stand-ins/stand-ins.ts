import { EventEmitter } from 'node:events'
import { createServer } from 'node:http'
import express, { type Router } from 'express'
import { MAINTENANCE, maintenancePage } from './behaviour.ts'
import { controls } from './controls.ts'
import { listen } from './listener.ts'
import { startMail } from './mail.ts'
import { phonePages } from './phone.ts'
import { telegramStandIn } from './telegram.ts'
import { telegramChats } from './telegram-chats.ts'
import { twilioStandIn } from './twilio.ts'
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

/** A server of its own for each provider, so that it can refuse connections while the others work. */
async function serve(routes: Router) {
  const app = express().disable('x-powered-by')
  app.get(MAINTENANCE, maintenancePage)
  app.use(routes)
  const listener = await listen(createServer(app))
  return { url: `http://127.0.0.1:${listener.port}`, listener }
}

/** Starts what stands in for Telegram, Twilio and the mail server, on this machine only and with everything in memory. */
export async function startStandIns(options: Options): Promise<StandIns> {
  const { now = () => new Date(), slowMs = 3_000 } = options
  const changes = new EventEmitter().setMaxListeners(0)
  const onChange = () => changes.emit('change')
  const chats = telegramChats(now)
  const telegram = telegramStandIn({ token: options.telegramToken, chats, slowMs, onChange })
  const { twilio: account, publicUrl } = options
  const twilio = twilioStandIn({ account, publicUrl, now, slowMs, onChange })

  const [mail, telegramServer, twilioServer] = await Promise.all([
    startMail({ slowMs, onChange }),
    serve(telegram.api),
    serve(twilio.api),
  ])
  const switches = controls({
    providers: {
      telegram: { ...telegram.layer, listener: telegramServer.listener },
      twilio: { ...twilio.layer, listener: twilioServer.listener },
      mail,
    },
    advancedOptOut: { isOn: twilio.patient.advancedOptOut, set: twilio.patient.setAdvancedOptOut },
    reports: twilio.reports,
    onChange,
  })
  const page = await serve(phonePages({ chats, telegram, twilio, inbox: mail.inbox, changes, switches }))

  return {
    url: page.url,
    telegramUrl: telegramServer.url,
    twilioUrl: twilioServer.url,
    smtpUrl: mail.url,
    stop: async () => {
      telegram.stop()
      twilio.stop()
      for (const { listener } of [mail, telegramServer, twilioServer, page]) listener.stop()
    },
  }
}
