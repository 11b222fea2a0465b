import { Contact } from '@anteroom/contracts/contact.ts'
import type { Media } from '@anteroom/messages/chat/chat-texts.ts'
import { z } from 'zod'
import type { Patient } from '../execute-request.ts'
import type { Delivery, InboundEvent } from '../inbox/inbound-event.ts'

export type TwilioChannel = Extract<Patient['channel'], 'sms' | 'whatsapp'>

/** What the bot reads of Twilio's request (twilio.com/docs/messaging/guides/webhook-request). */
const Inbound = z.object({
  // In its whole length: the signature runs over names and values without a border between them, so that another reader
  // could take the name of the next field for the end of this one.
  MessageSid: z.string().regex(/^[SM]M[0-9a-f]{32}$/i),
  From: z.string(),
  Body: z.string().default(''),
  NumMedia: z.coerce.number().catch(0).default(0),
  MediaContentType0: z.string().default(''),
  /** A location, by WhatsApp. */
  Latitude: z.string().optional(),
  /** Set when Twilio has answered an opt-out, opt-in or help word itself. */
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch('HELP'),
})

/** Words that the carrier acts on and answers itself: Twilio's default opt-out, opt-in and help words. */
const stopWords = new Set('stop stopall unsubscribe cancel end quit optout revoke'.split(' '))
const startWords = new Set(['start', 'unstop'])
const helpWords = new Set(['help', 'info'])

/** `cancelIsKeyword`: the carrier's list of opt-out words was changed to leave CANCEL to the clinic. */
export type TwilioWords = { cancelIsKeyword: boolean }

/** What the carrier or Twilio took a message for, and answered itself. Null: the bot answers. */
function answeredByCarrier(
  channel: TwilioChannel,
  word: string,
  { cancelIsKeyword }: TwilioWords,
): 'STOP' | 'START' | 'HELP' | null {
  if (channel === 'whatsapp') return word === 'stop' ? 'STOP' : word === 'start' ? 'START' : null
  if (word === 'cancel' && cancelIsKeyword) return null
  if (stopWords.has(word)) return 'STOP'
  if (startWords.has(word)) return 'START'
  return helpWords.has(word) ? 'HELP' : null
}

/** What a message without text contains instead. */
function mediaIn({ NumMedia, MediaContentType0: type, Latitude }: z.infer<typeof Inbound>): Media | null {
  if (Latitude !== undefined) return 'location'
  if (NumMedia === 0) return null
  if (type.startsWith('audio/')) return 'voice'
  if (type === 'image/webp') return 'sticker'
  if (type.startsWith('image/')) return 'photo'
  if (type.startsWith('video/')) return 'video'
  return /vcard/.test(type) ? 'contact' : 'file'
}

function eventIn(channel: TwilioChannel, inbound: z.infer<typeof Inbound>, words: TwilioWords): InboundEvent | null {
  const { Body, OptOutType } = inbound
  const word = Body.trim().toLowerCase()
  const message = (input: Extract<InboundEvent, { kind: 'message' }>['input']): InboundEvent => ({
    kind: 'message',
    input,
    language: null,
  })
  switch (OptOutType ?? answeredByCarrier(channel, word, words)) {
    case 'STOP':
      // The patient cannot be asked any more, so staff have to see what was meant.
      return { kind: 'opt-out', optedOut: true, ...(word === 'cancel' ? { textedCancel: true } : {}) }
    case 'START':
      // YES is the carrier's word for an opt-in, and a patient's answer to a question: the conversation decides.
      return word === 'yes' ? message({ kind: 'text', text: Body }) : { kind: 'opt-out', optedOut: false }
    case 'HELP':
      return null
    case null: {
      const media = word === '' ? mediaIn(inbound) : null
      return message(media === null ? { kind: 'text', text: Body } : { kind: 'media', media })
    }
  }
}

/** How Twilio writes the sender. */
const senders: Record<TwilioChannel, RegExp> = { sms: /^(\+\d{6,15})$/, whatsapp: /^whatsapp:(\+\d{6,15})$/ }

/** The delivery in a text; null when it is no text, or the carrier has answered it. */
export function readText(channel: TwilioChannel, received: unknown, words: TwilioWords): Delivery | null {
  const parsed = Inbound.safeParse(received)
  if (!parsed.success) return null
  const { From, MessageSid } = parsed.data
  const address = senders[channel].exec(From)?.[1]
  const patient = Contact.safeParse({ channel, address }).data
  const event = eventIn(channel, parsed.data, words)
  if (patient?.channel !== channel || event === null) return null
  return { id: `${channel}:${MessageSid}`, patient, updateId: null, event }
}
