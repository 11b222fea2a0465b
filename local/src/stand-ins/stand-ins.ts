import { EventEmitter, once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { type MailStandIn, startMail } from './mail.ts'
import { phonePages } from './phone.ts'
import { telegramStandIn } from './telegram.ts'
import { telegramChats } from './telegram-chats.ts'
import { type TwilioAccount, twilioStandIn } from './twilio.ts'

export type StandIns = {
  /** One address for the Bot API, the Messages API, the phone page, and `/accepted`: what the providers accepted. */
  url: string
  smtpUrl: string
  stop: () => Promise<void>
}

/**
 * Starts what stands in for Telegram, Twilio and the mail server, on this machine only and with everything in memory.
 * `publicUrl` is the clinic's own address, to which inbound texts go.
 */
export async function startStandIns(options: {
  telegramToken: string
  twilio: TwilioAccount
  publicUrl: string
}): Promise<StandIns> {
  const changes = new EventEmitter().setMaxListeners(0)
  const onChange = () => changes.emit('change')
  const mail: MailStandIn = await startMail(onChange)
  const chats = telegramChats(() => new Date())
  const telegram = telegramStandIn({ token: options.telegramToken, chats, onChange })
  const twilio = twilioStandIn({ account: options.twilio, inboundUrl: `${options.publicUrl}/twilio/sms`, onChange })

  const app = express().disable('x-powered-by')
  app.use(telegram.api, twilio.api, phonePages({ chats, telegram, twilio, inbox: mail.inbox, changes }))
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    smtpUrl: mail.url,
    stop: async () => {
      telegram.stop()
      twilio.stop()
      server.close()
      server.closeAllConnections()
      await mail.stop()
    },
  }
}
