import { Contact } from '@anteroom/contracts/contact.ts'
import { z } from 'zod'
import type { Patient } from '../execute-request.ts'
import type { Delivery, InboundEvent } from '../inbox/inbound-event.ts'

export type TwilioChannel = Extract<Patient['channel'], 'sms' | 'whatsapp'>

/** What the bot reads of Twilio's request (twilio.com/docs/messaging/guides/webhook-request). */
const Inbound = z.object({
  MessageSid: z.string().regex(/^[A-Za-z0-9]{8,64}$/),
  From: z.string(),
  Body: z.string().default(''),
  /** Set when Twilio has answered an opt-out, opt-in or help word itself. */
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch('HELP'),
})

/** Words that the carrier acts on and answers itself: Twilio's default opt-out, opt-in and help words. */
const stopWords = new Set('stop stopall unsubscribe cancel end quit optout revoke'.split(' '))
const startWords = new Set(['start', 'unstop'])
const helpWords = new Set(['help', 'info'])

/** What the carrier or Twilio has taken a message for, and answered. Null: the bot answers it. */
function answeredByCarrier(channel: TwilioChannel, word: string): 'STOP' | 'START' | 'HELP' | null {
  if (channel === 'whatsapp') return word === 'stop' ? 'STOP' : word === 'start' ? 'START' : null
  if (stopWords.has(word)) return 'STOP'
  if (startWords.has(word)) return 'START'
  return helpWords.has(word) ? 'HELP' : null
}

function eventIn(channel: TwilioChannel, { Body, OptOutType }: z.infer<typeof Inbound>): InboundEvent | null {
  const word = Body.trim().toLowerCase()
  switch (OptOutType ?? answeredByCarrier(channel, word)) {
    case 'STOP':
      return { kind: 'opt-out', optedOut: true }
    case 'START':
      return { kind: 'opt-out', optedOut: false }
    case 'HELP':
      return null
    case null: {
      // The carrier reads YES as START, so here it confirms nothing: the open question is asked again.
      const text = channel === 'sms' && word === 'yes' ? '' : Body
      return { kind: 'message', input: { kind: 'text', text }, language: 'en' }
    }
  }
}

/** How Twilio writes the sender. */
const senders: Record<TwilioChannel, RegExp> = { sms: /^(\+\d{6,15})$/, whatsapp: /^whatsapp:(\+\d{6,15})$/ }

/** The delivery in a text; null when it is no text, or the carrier has answered it. */
export function readText(channel: TwilioChannel, received: unknown): Delivery | null {
  const parsed = Inbound.safeParse(received)
  if (!parsed.success) return null
  const { From, MessageSid } = parsed.data
  const address = senders[channel].exec(From)?.[1]
  const patient = Contact.safeParse({ channel, address }).data
  const event = eventIn(channel, parsed.data)
  if (patient?.channel !== channel || event === null) return null
  return { id: `${channel}:${MessageSid}`, patient, updateId: null, event }
}
