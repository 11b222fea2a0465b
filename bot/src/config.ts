import {
  address,
  clinicName,
  logLevel,
  port,
  readSettings,
  redisUrl,
  secret,
  telegramToken,
  timeZone,
  twilioToken,
  webhookSecret,
} from '@anteroom/contracts/settings.ts'
import { z } from 'zod'

const Environment = z
  .object({
    PORT: port.default(3002),
    PUBLIC_URL: address.default('http://localhost:3000'),
    API_URL: address.optional(),
    REDIS_URL: redisUrl,
    CLINIC_NAME: clinicName,
    CLINIC_TIMEZONE: timeZone.default('UTC'),
    BOT_API_KEY: secret,
    TELEGRAM_BOT_TOKEN: telegramToken.optional(),
    TELEGRAM_API_ROOT: address.default('https://api.telegram.org'),
    TELEGRAM_WEBHOOK_SECRET: webhookSecret.optional(),
    TWILIO_AUTH_TOKEN: twilioToken.optional(),
    LOG_LEVEL: logLevel.default('info'),
  })
  .transform((environment) => ({ ...environment, API_URL: environment.API_URL ?? environment.PUBLIC_URL }))

export type Config = z.output<typeof Environment>

/** Reads and checks the environment once. On any fault it names all of them and ends the process with code 1. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config =>
  readSettings(Environment, 'The bot', environment)
