import {
  addressOn,
  type PhoneChannel,
  senderOn,
  type TextMessage,
  type TwilioAccount,
  webhookParameters,
} from './twilio-messages.ts'
import { repliesIn } from './twiml.ts'

/** Words that Twilio acts on by itself, whatever the clinic does with them: its default keywords. */
const keywords: Record<string, 'STOP' | 'START' | 'HELP'> = Object.fromEntries([
  ...'stop stopall unsubscribe cancel end quit optout revoke'.split(' ').map((word) => [word, 'STOP']),
  ...'start yes unstop'.split(' ').map((word) => [word, 'START']),
  ...'help info'.split(' ').map((word) => [word, 'HELP']),
])

/** What the patient does on the phone, by SMS and by WhatsApp, and who has opted out by a keyword. */
export function twilioPatient(options: {
  account: TwilioAccount
  publicUrl: string
  keep: (message: Pick<TextMessage, 'from' | 'to' | 'text' | 'direction' | 'status'>) => TextMessage
  /** Posts a signed form to the clinic. */
  post: (url: string, parameters: Record<string, string>) => Promise<Response>
  deliver: (message: TextMessage) => Promise<void>
  onChange: () => void
}) {
  const { account, keep, post, onChange } = options
  const optedOut = new Set<string>()
  let advancedOptOut = false

  return {
    hasOptedOut: (address: string) => optedOut.has(address),
    advancedOptOut: () => advancedOptOut,
    /**
     * A number by itself passes keywords to the webhook like any other text, and acts on them for SMS only. With
     * Advanced Opt-Out, a switch of Twilio's Messaging Services, the webhook also gets `OptOutType`, and WhatsApp is
     * included.
     */
    setAdvancedOptOut(on: boolean) {
      advancedOptOut = on
      onChange()
    },
    /** Sends a text; what the clinic's TwiML replies arrives on the phone. */
    async write(channel: PhoneChannel, number: string, text: string) {
      const address = addressOn(channel, number)
      const keyword = keywords[text.trim().toLowerCase()]
      const clinic = senderOn(channel, account)
      const inbound = keep({ from: address, to: clinic, text, direction: 'inbound', status: 'received' })
      if (channel === 'sms' || advancedOptOut) {
        if (keyword === 'STOP') optedOut.add(address)
        if (keyword === 'START') optedOut.delete(address)
      }
      const optOut = advancedOptOut && keyword ? { OptOutType: keyword } : {}
      try {
        const url = `${options.publicUrl}/twilio/${channel}`
        const answer = await post(url, { ...webhookParameters(account, inbound), ...optOut })
        if (!answer.ok) throw new Error(`The webhook answered ${answer.status}`)
        const replies = optedOut.has(address) ? [] : repliesIn(await answer.text())
        for (const reply of replies) {
          const message = keep({
            from: clinic,
            to: address,
            text: reply,
            direction: 'outbound-reply',
            status: 'queued',
          })
          void options.deliver(message)
        }
      } catch {
        inbound.status = 'failed'
        onChange()
      }
    },
  }
}
