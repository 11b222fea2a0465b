import { smsText } from '@anteroom/messages/sms.ts'
import { type TwilioAccess, twilioClient } from '@anteroom/providers/twilio.ts'
import { twilioOutcome } from '@anteroom/providers/twilio-answers.ts'
import { asText } from '../conversation/as-text.ts'
import type { Reply } from '../conversation/model.ts'
import type { MakeCall } from './limited.ts'
import type { TwilioChannel } from './twilio-messages.ts'

/** The number as Twilio writes it for a channel. */
const on: Record<TwilioChannel, (number: string) => string> = {
  sms: (number) => number,
  whatsapp: (number) => `whatsapp:${number}`,
}

/** The replies to one message as one text, in the letters that the channel has. */
const written: Record<TwilioChannel, (replies: Reply[]) => string> = {
  sms: (replies) => smsText(asText(replies, 'sms')),
  whatsapp: (replies) => asText(replies, 'whatsapp'),
}

type Client = ReturnType<typeof twilioClient>

/** One client for both channels; Twilio takes seconds to import, so it is made with the first reply. */
export function twilioAccount(access: TwilioAccess): () => Client {
  let client: Client | null = null
  return () => {
    client ??= twilioClient(access)
    return client
  }
}

/** Replies by Twilio's Messages API, from a number of ours. */
export const twilioReplies =
  (client: () => Client, channel: TwilioChannel, from: string): MakeCall =>
  async (address, replies) => {
    try {
      const { messages } = await client()
      const { sid } = await messages.create({
        to: on[channel](address),
        from: on[channel](from),
        body: written[channel](replies),
      })
      return { kind: 'accepted', providerId: sid }
    } catch (error) {
      return twilioOutcome(error)
    }
  }
