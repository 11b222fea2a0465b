import { z } from 'zod'

const timeZone = z.string().refine((zone) => {
  try {
    Temporal.Now.zonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}, 'is not a time zone; give one like Europe/Madrid')

/** An address to which paths are added. */
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))

/** A variable that is set to nothing counts as not set. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const Environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3002),
    PUBLIC_URL: address.default('http://localhost:3000'),
    API_URL: optional(address),
    REDIS_URL: z.string().startsWith('redis'),
    CLINIC_NAME: z.string().min(1).default('Riverside Clinic'),
    CLINIC_TIMEZONE: timeZone.default('UTC'),
    BOT_API_KEY: z.string().min(32),
    TELEGRAM_BOT_TOKEN: optional(z.string().regex(/^\d+:[\w-]+$/, 'is not a token as BotFather gives it')),
    TELEGRAM_API_ROOT: address.default('https://api.telegram.org'),
    TELEGRAM_WEBHOOK_SECRET: optional(z.string().regex(/^[\w-]{16,256}$/, 'has 16 to 256 letters, digits, _ or -')),
    TWILIO_AUTH_TOKEN: optional(z.string().min(16)),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .transform((environment) => ({ ...environment, API_URL: environment.API_URL ?? environment.PUBLIC_URL }))

export type Config = z.output<typeof Environment>

/** Reads and checks the environment once. On any fault it names all of them and ends the process with code 1. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(environment)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  process.stderr.write(`The bot cannot start with these settings:\n${faults.join('\n')}\n`)
  process.exit(1)
}
