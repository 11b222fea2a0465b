import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { z } from 'zod'

const phone = z
  .string()
  .max(32)
  .transform((value, context) => {
    const parsed = parsePhoneNumberFromString(value)
    if (parsed?.isPossible()) return parsed.number as string
    context.addIssue({ code: 'custom', message: 'Give the number with its country code, like +1 202 555 0143.' })
    return z.NEVER
  })

const telegramChat = z.string().regex(/^-?\d{1,16}$/, 'A Telegram chat id is a whole number.')

export const email = z.email({ message: 'Give an e-mail address like name@example.org.' }).max(254).toLowerCase()

/**
 * Where alerts for one patient go: a Telegram chat id, an E.164 phone number (by SMS or WhatsApp) or an e-mail address.
 */
export const Contact = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('telegram'), address: telegramChat }),
  z.strictObject({ channel: z.literal('sms'), address: phone }),
  z.strictObject({ channel: z.literal('whatsapp'), address: phone }),
  z.strictObject({ channel: z.literal('email'), address: email }),
])
export type Contact = z.infer<typeof Contact>

export const Channel = z.enum(['telegram', 'sms', 'whatsapp', 'email'])
export type Channel = Contact['channel']
