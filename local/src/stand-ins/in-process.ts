import { randomInt } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { createServer } from 'node:http'
import express, { type Router } from 'express'
import { type Behaviour, type behaviourSwitch, MAINTENANCE, maintenancePage, type Scripted } from './behaviour.ts'
import { listen } from './listener.ts'
import { telegramStandIn } from './telegram.ts'
import { type AcceptedByTelegram, telegramChats } from './telegram-chats.ts'
import { twilioStandIn } from './twilio.ts'
import { STAND_IN_FROM, STAND_IN_WHATSAPP_FROM, type TextMessage, type TwilioAccount } from './twilio-messages.ts'

/**
 * Telegram and Twilio, each on a port of its own so that one can refuse connections while the other works: for `npm
 * start`, and for tests and benches, which look into them in their own process. Mail is started by `mail.ts`.
 */

type Options = {
  now?: () => Date
  /** How long a provider takes that is set to be slow. */
  slowMs?: number
  onChange?: () => void
}

export async function serve(routes: Router) {
  const app = express().disable('x-powered-by')
  app.get(MAINTENANCE, maintenancePage)
  app.use(routes)
  const listener = await listen(createServer(app))
  return { url: `http://127.0.0.1:${listener.port}`, listener }
}

/** Sets how a provider behaves with the next `times` calls. */
const behaveBy =
  (faults: ReturnType<typeof behaviourSwitch>) =>
  (behaviour: Exclude<Behaviour, 'refused'> | Scripted, times = 1) =>
    faults.set({ behaviour, times })

/** Telegram for one bot. `events` has each message and edit as it is accepted. */
export async function startTelegram(
  options: Options & { token?: string; onCall?: Parameters<typeof telegramStandIn>[0]['onCall'] } = {},
) {
  const { now = () => new Date(), slowMs = 0, onChange = () => {}, onCall } = options
  const token = options.token ?? `${randomInt(1e9, 1e10)}:a-token-of-the-stand-in`
  const events = new EventEmitter<{ accepted: [AcceptedByTelegram] }>().setMaxListeners(0)
  const chats = telegramChats(now, (accepted) => events.emit('accepted', accepted))
  const telegram = telegramStandIn({ token, chats, slowMs, onChange, onCall })
  const { url, listener } = await serve(telegram.api)
  return {
    ...telegram,
    url,
    listener,
    token,
    /** The settings of a bot or workers that send here. */
    settings: { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: url },
    chats,
    events,
    accepted: chats.accepted,
    behave: behaveBy(telegram.layer.faults),
    stop() {
      telegram.stop()
      listener.stop()
    },
  }
}

export type Telegram = Awaited<ReturnType<typeof startTelegram>>

const defaultAccount: TwilioAccount = {
  sid: `AC${'0'.repeat(32)}`,
  token: 't'.repeat(32),
  from: STAND_IN_FROM,
  whatsappFrom: STAND_IN_WHATSAPP_FROM,
}

/**
 * Twilio for one account, whose webhooks lead to `publicUrl`. `events` has each message of the clinic as it is
 * accepted. `delivers` false: these stay queued and nothing is reported, until a test says otherwise.
 */
export async function startTwilio(
  options: Options & { account?: TwilioAccount; publicUrl?: string; delivers?: boolean } = {},
) {
  const { account = defaultAccount, publicUrl = 'http://127.0.0.1:9', delivers = true } = options
  const { now = () => new Date(), slowMs = 0, onChange = () => {} } = options
  const events = new EventEmitter<{ accepted: [TextMessage] }>().setMaxListeners(0)
  const onAccept = (accepted: TextMessage) => events.emit('accepted', accepted)
  const twilio = twilioStandIn({ account, publicUrl, delivers, now, slowMs, onChange, onAccept })
  const { url, listener } = await serve(twilio.api)
  return {
    ...twilio,
    url,
    listener,
    account,
    /** The settings of a bot or workers that send here. */
    settings: {
      TWILIO_ACCOUNT_SID: account.sid,
      TWILIO_AUTH_TOKEN: account.token,
      TWILIO_FROM: account.from,
      TWILIO_WHATSAPP_FROM: account.whatsappFrom,
      TWILIO_API_ROOT: url,
    },
    events,
    behave: behaveBy(twilio.layer.faults),
    stop() {
      twilio.stop()
      listener.stop()
    },
  }
}

export type Twilio = Awaited<ReturnType<typeof startTwilio>>
