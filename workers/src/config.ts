import type { ClinicDetails } from '@anteroom/contracts/clinic-details.ts'
import { Countries, textedCountries } from '@anteroom/contracts/textable.ts'
import {
  address,
  alertSettings,
  clinicSettings,
  keepSettings,
  phoneNumber,
  port,
  readSettings,
  redisUrl,
  secret,
  sendLimits,
  serviceSettings,
  telegramToken,
} from '@anteroom/service/settings.ts'
import { detailsOf } from '@anteroom/store/clinic-details.ts'
import { z } from 'zod'

/** A channel is on when all of its credentials are set, and off when none is. */
const channels = {
  Telegram: ['TELEGRAM_BOT_TOKEN'],
  'e-mail': ['SMTP_URL', 'MAIL_FROM'],
} as const

/** SMS and WhatsApp share an account; each has a number of its own. */
function twilioFaults(given: Record<string, unknown>): string[] {
  const account = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN']
  const isSet = (name: string) => given[name] !== undefined
  const hasNumber = isSet('TWILIO_FROM') || isSet('TWILIO_WHATSAPP_FROM')
  if (!hasNumber && !account.some(isSet)) return []
  return [...account.filter((name) => !isSet(name)), ...(hasNumber ? [] : ['TWILIO_FROM'])]
}

type Numbers = {
  SMS_COUNTRIES?: string[] | undefined
  TWILIO_FROM?: string | undefined
  TWILIO_WHATSAPP_FROM?: string | undefined
}

/** The countries whose numbers are texted; null: any. `clinic`: where it is, and its own phone. */
export const countriesOf = (
  { SMS_COUNTRIES, TWILIO_FROM, TWILIO_WHATSAPP_FROM }: Numbers,
  { country, phone }: Pick<ClinicDetails, 'country' | 'phone'>,
) => textedCountries(SMS_COUNTRIES, { numbers: [TWILIO_FROM, TWILIO_WHATSAPP_FROM, phone], country })

const Environment = z
  .object({
    PORT: port.default(3003),
    ...serviceSettings,
    REDIS_URL: redisUrl,
    ...clinicSettings,
    LINK_SECRET: secret,
    KEEP_PATIENTS_DAYS: keepSettings.KEEP_PATIENTS_DAYS,
    TELEGRAM_BOT_TOKEN: telegramToken.optional(),
    TELEGRAM_API_ROOT: address.default('https://api.telegram.org'),
    TWILIO_ACCOUNT_SID: z.string().startsWith('AC', 'has to begin with AC').optional(),
    TWILIO_AUTH_TOKEN: z.string().optional(),
    TWILIO_FROM: z.string().optional(),
    TWILIO_WHATSAPP_FROM: phoneNumber.optional(),
    TWILIO_API_ROOT: address.default('https://api.twilio.com'),
    SMS_COUNTRIES: Countries.optional(),
    SMTP_URL: z.string().optional(),
    MAIL_FROM: z.string().optional(),
    ...alertSettings,
    ...sendLimits,
  })
  .superRefine((environment, context) => {
    const missingOfTwilio = twilioFaults(environment)
    for (const name of missingOfTwilio) {
      context.addIssue({
        code: 'custom',
        path: [name],
        message: 'is needed for SMS or WhatsApp, the rest of which is set',
      })
    }
    if (
      (environment.TWILIO_FROM || environment.TWILIO_WHATSAPP_FROM) &&
      countriesOf(environment, detailsOf(environment)) === null
    ) {
      context.addIssue({
        code: 'custom',
        path: ['SMS_COUNTRIES'],
        message: 'is needed: no number of the clinic names one',
      })
    }
    for (const [channel, names] of Object.entries(channels)) {
      const missing = names.filter((name) => environment[name] === undefined)
      if (missing.length === names.length) continue
      for (const name of missing) {
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `is needed for ${channel}, the rest of which is set`,
        })
      }
    }
  })

export type Config = z.output<typeof Environment>

/** Reads and checks the environment once. On any fault it names all of them and ends the process with code 1. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config =>
  readSettings(Environment, 'The workers', environment)
