import {
  address,
  clinicSettings,
  emergencyNumber,
  onOff,
  port,
  readSettings,
  redisUrl,
  secret,
  sendLimits,
  serviceSettings,
  telegramToken,
  twilioToken,
  webhookSecret,
} from '@anteroom/service/settings.ts'
import { z } from 'zod'

/** Either all of these are set, or none: then SMS and WhatsApp are off. */
const twilioNames = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'] as const

const Environment = z
  .object({
    PORT: port.default(3002),
    ...serviceSettings,
    API_URL: address.optional(),
    // Used only to count what is sent.
    REDIS_URL: redisUrl.optional(),
    ...clinicSettings,
    EMERGENCY_NUMBER: emergencyNumber,
    BOT_API_KEY: secret,
    SEAL_KEY: secret,
    /** Values sealed with it can still be opened. */
    SEAL_KEY_PREVIOUS: secret.optional(),
    TELEGRAM_BOT_TOKEN: telegramToken.optional(),
    TELEGRAM_API_ROOT: address.default('https://api.telegram.org'),
    TELEGRAM_WEBHOOK_SECRET: webhookSecret.optional(),
    TWILIO_ACCOUNT_SID: z.string().startsWith('AC', 'has to begin with AC').optional(),
    TWILIO_AUTH_TOKEN: twilioToken.optional(),
    TWILIO_FROM: z.string().optional(),
    TWILIO_WHATSAPP_FROM: z.string().startsWith('+', 'is a number like +12025550100').optional(),
    TWILIO_CANCEL_IS_KEYWORD: onOff.default('off'),
    TWILIO_API_ROOT: address.default('https://api.twilio.com'),
    ...sendLimits,
  })
  .superRefine((environment, context) => {
    const missing = twilioNames.filter((name) => environment[name] === undefined)
    if (missing.length === twilioNames.length && environment.TWILIO_WHATSAPP_FROM === undefined) return
    for (const name of missing) {
      context.addIssue({ code: 'custom', path: [name], message: 'is needed for Twilio, the rest of which is set' })
    }
  })
  .transform((environment) => ({ ...environment, API_URL: environment.API_URL ?? environment.PUBLIC_URL }))

export type Config = z.output<typeof Environment>

/** Reads and checks the environment once. With any fault, it names all faults and ends the process with code 1. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config =>
  readSettings(Environment, 'The bot', environment)
