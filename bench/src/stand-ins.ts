import { EventEmitter } from 'node:events'
import { startTelegram, startTwilio } from '@anteroom/local/stand-ins/in-process.ts'
import type { Button } from '@anteroom/local/stand-ins/telegram-chats.ts'
import { channelOf, type PhoneChannel } from '@anteroom/local/stand-ins/twilio-messages.ts'

/**
 * A message that a provider accepted. `at`: `performance.now()` at that moment; `isNew`: not an edit of an earlier
 * message; `messageId` and `buttons`: only on Telegram.
 */
export type Accepted = {
  channel: 'telegram' | PhoneChannel
  address: string
  text: string
  messageId: number | null
  buttons: Button[][]
  isNew: boolean
  at: number
}

export type StandIns = Awaited<ReturnType<typeof startStandIns>>

/**
 * The stand-ins of `npm start` for Telegram and Twilio, in this process, so that a message is timed when it is
 * accepted. `publicUrl`: where Twilio's webhooks go.
 */
export async function startStandIns(publicUrl: string) {
  const [telegram, twilio] = await Promise.all([startTelegram(), startTwilio({ publicUrl })])
  const events = new EventEmitter<{ accepted: [Accepted] }>().setMaxListeners(0)
  const log: Accepted[] = []
  function add(accepted: Omit<Accepted, 'at'>) {
    const one = { ...accepted, at: performance.now() }
    log.push(one)
    events.emit('accepted', one)
  }
  telegram.events.on('accepted', ({ to, text, messageId, buttons, method }) =>
    add({ channel: 'telegram', address: to, text, messageId, buttons, isNew: method === 'sendMessage' }),
  )
  twilio.events.on('accepted', ({ to, text }) =>
    add({
      channel: channelOf(to),
      address: to.replace('whatsapp:', ''),
      text,
      messageId: null,
      buttons: [],
      isNew: true,
    }),
  )

  return {
    /** The settings of a bot or workers that send here. */
    settings: { PUBLIC_URL: publicUrl, ...telegram.settings, ...twilio.settings },
    events,
    /** Everything accepted so far, in order. */
    log,
    telegram,
    twilio,
    /** Accepts no more than Telegram does: 30 messages in any second in all, and one to each chat. */
    beStrict: () => telegram.layer.limiter.set({ all: 30, perChat: 1 }),
    stop() {
      telegram.stop()
      twilio.stop()
    },
  }
}
