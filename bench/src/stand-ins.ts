import { EventEmitter } from 'node:events'
import { createServer } from 'node:http'
import { STAND_IN_FROM, STAND_IN_WHATSAPP_FROM } from '@anteroom/local/service-environment.ts'
import { listen } from '@anteroom/local/stand-ins/listener.ts'
import { telegramStandIn } from '@anteroom/local/stand-ins/telegram.ts'
import { type ChatMessage, type TelegramChats, telegramChats } from '@anteroom/local/stand-ins/telegram-chats.ts'
import { twilioStandIn } from '@anteroom/local/stand-ins/twilio.ts'
import { channelOf, type PhoneChannel } from '@anteroom/local/stand-ins/twilio-messages.ts'
import express, { type Router } from 'express'

/** What a provider accepted. `at`: `performance.now()` of that moment; `isNew`: not an edit of an earlier message. */
export type Accepted = {
  channel: 'telegram' | PhoneChannel
  address: string
  text: string
  /** Telegram's alone. */
  message: ChatMessage | null
  isNew: boolean
  at: number
}

export type StandIns = Awaited<ReturnType<typeof startStandIns>>

const token = `1000000001:${'t'.repeat(35)}`
const account = {
  sid: `AC${'0'.repeat(32)}`,
  token: 't'.repeat(32),
  from: STAND_IN_FROM,
  whatsappFrom: STAND_IN_WHATSAPP_FROM,
}

async function serve(routes: Router) {
  return listen(createServer(express().disable('x-powered-by').use(routes)))
}

/**
 * Telegram and Twilio as `npm start` stands in for them, but in this process: what they accept is heard the moment that it
 * is accepted. `publicUrl`: where Twilio's webhooks go.
 */
export async function startStandIns(publicUrl: string) {
  const heard = new EventEmitter<{ accepted: [Accepted] }>().setMaxListeners(0)
  const log: Accepted[] = []
  const hear = (accepted: Omit<Accepted, 'at'>) => {
    const one = { ...accepted, at: performance.now() }
    log.push(one)
    heard.emit('accepted', one)
  }

  const inMemory = telegramChats(() => new Date())
  const ofTelegram = (address: string, message: ChatMessage, isNew: boolean) =>
    hear({ channel: 'telegram', address, text: message.text, message, isNew })
  const chats: TelegramChats = {
    ...inMemory,
    send(chatId, content, said) {
      const message = inMemory.send(chatId, content, said)
      ofTelegram(chatId, message, true)
      return message
    },
    edit(chatId, message, change) {
      inMemory.edit(chatId, message, change)
      ofTelegram(chatId, message, false)
    },
  }
  const telegram = telegramStandIn({ token, chats, slowMs: 0, onChange: () => {} })

  const known = { sms: 0, whatsapp: 0 }
  const twilio = twilioStandIn({ account, publicUrl, now: () => new Date(), slowMs: 0, onChange: hearTexts })
  function hearTexts() {
    for (const channel of ['sms', 'whatsapp'] as const) {
      const accepted = twilio.accepted(channel).slice(known[channel])
      known[channel] += accepted.length
      for (const { to, text } of accepted) {
        hear({ channel: channelOf(to), address: to.replace('whatsapp:', ''), text, message: null, isNew: true })
      }
    }
  }

  const [telegramServer, twilioServer] = await Promise.all([serve(telegram.api), serve(twilio.api)])
  return {
    /** What the bot and the workers have to be set to. */
    settings: {
      PUBLIC_URL: publicUrl,
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: `http://127.0.0.1:${telegramServer.port}`,
      TWILIO_ACCOUNT_SID: account.sid,
      TWILIO_AUTH_TOKEN: account.token,
      TWILIO_FROM: account.from,
      TWILIO_WHATSAPP_FROM: account.whatsappFrom,
      TWILIO_API_ROOT: `http://127.0.0.1:${twilioServer.port}`,
    },
    heard,
    /** All that was accepted so far, in that order. */
    log,
    telegram,
    twilio,
    /** Takes no more than Telegram does: 30 messages in any second over all, and one to each chat. */
    beStrict: () => telegram.layer.limiter.set({ all: 30, perChat: 1 }),
    stop() {
      telegram.stop()
      twilio.stop()
      telegramServer.stop()
      twilioServer.stop()
    },
  }
}
