import { z } from 'zod'

const timeZone = z.string().refine((zone) => {
  try {
    Temporal.Now.zonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}, 'is not a time zone; give one like Europe/Madrid')

const address = z.url().transform((url) => url.replace(/\/+$/, ''))

const optional = z.string().optional()

/** A channel is on when all of its credentials are there, and off when none is. */
const channels = {
  Telegram: ['TELEGRAM_BOT_TOKEN'],
  SMS: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'],
  'e-mail': ['SMTP_URL', 'MAIL_FROM'],
} as const

const Environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3003),
    PUBLIC_URL: address.default('http://localhost:3000'),
    MONGO_URL: z.string().startsWith('mongodb'),
    REDIS_URL: z.string().startsWith('redis'),
    CLINIC_NAME: z.string().min(1).default('Riverside Clinic'),
    CLINIC_TIMEZONE: timeZone.default('UTC'),
    TELEGRAM_BOT_TOKEN: optional,
    TELEGRAM_API_ROOT: address.default('https://api.telegram.org'),
    TWILIO_ACCOUNT_SID: optional,
    TWILIO_AUTH_TOKEN: optional,
    TWILIO_FROM: optional,
    TWILIO_API_ROOT: address.default('https://api.twilio.com'),
    SMTP_URL: optional,
    MAIL_FROM: optional,
    NEARLY_AHEAD: z.coerce.number().int().min(2).max(20).default(2),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((environment, context) => {
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
    if (environment.TWILIO_ACCOUNT_SID && !environment.TWILIO_ACCOUNT_SID.startsWith('AC')) {
      context.addIssue({ code: 'custom', path: ['TWILIO_ACCOUNT_SID'], message: 'has to begin with AC' })
    }
  })

export type Config = z.output<typeof Environment>

/** Reads and checks the environment once. On any fault it names all of them and ends the process with code 1. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  // `NAME=` in a .env file means that it is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  process.stderr.write(`The workers cannot start with these settings:\n${faults.join('\n')}\n`)
  process.exit(1)
}
