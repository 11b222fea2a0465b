import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

export const root = join(import.meta.dirname, '../..')

const timeZone = z.string().refine((zone) => {
  try {
    Temporal.Now.zonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}, 'is not a time zone; give one like Europe/Madrid')

const onOff = z.enum(['on', 'off'], 'is either on or off').default('on')
const secret = z.string().min(32, 'needs at least 32 characters').optional()
const address = z
  .url({ protocol: /^https?$/, message: 'is not an http address' })
  .transform((url) => url.replace(/\/+$/, ''))

const Environment = z
  .object({
    NODE_ENV: z.string().default('development'),
    PORT: z.coerce
      .number('is not a port')
      .int('is not a port')
      .min(1, 'is not a port')
      .max(65_535, 'is not a port')
      .default(3000),
    PUBLIC_URL: address.optional(),
    DATA_DIR: z.string().default('.data'),
    MONGO_URL: z.string().startsWith('mongodb', 'begins with mongodb:// or mongodb+srv://').optional(),
    REDIS_URL: z.string().startsWith('redis', 'begins with redis:// or rediss://').optional(),
    CLINIC_NAME: z.string().default('Riverside Clinic'),
    CLINIC_TIMEZONE: timeZone.default(Intl.DateTimeFormat().resolvedOptions().timeZone),
    TELEGRAM_BOT_TOKEN: z
      .string()
      .regex(/^\d+:\S+$/, 'is not a bot token like 123456:ABC...')
      .optional(),
    TELEGRAM_API_ROOT: address.optional(),
    TELEGRAM_WEBHOOK_SECRET: z
      .string()
      .regex(/^[\w-]{16,256}$/, 'has 16 to 256 letters, digits, _ or -')
      .optional(),
    TWILIO_ACCOUNT_SID: z
      .string()
      .regex(/^AC[0-9a-f]{32}$/i, 'is AC and 32 hexadecimal digits')
      .optional(),
    TWILIO_AUTH_TOKEN: z.string().min(16, 'needs at least 16 characters').optional(),
    TWILIO_FROM: z
      .string()
      .regex(/^\+\d{7,15}$/, 'is a number like +12025550100')
      .optional(),
    TWILIO_API_ROOT: address.optional(),
    SMTP_URL: z.string().startsWith('smtp', 'begins with smtp:// or smtps://').optional(),
    MAIL_FROM: z.string().default('clinic@example.org'),
    NEARLY_AHEAD: z.coerce.number('is not a number').int().min(2).max(20).optional(),
    SESSION_SECRET: secret,
    BOT_API_KEY: secret,
    AUTH: onOff,
    RATE_LIMITS: onOff,
    DEMO_PASSWORD: z.string().min(8, 'needs at least 8 characters').optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
  })
  .superRefine((environment, context) => {
    const fault = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    if (environment.NODE_ENV === 'production') {
      fault('NODE_ENV', 'is production: npm start is for one machine and its stand-ins; see docker-compose.yml')
    }
    const twilio = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'] as const
    const missing = twilio.filter((name) => !environment[name])
    if (missing.length > 0 && missing.length < twilio.length) {
      for (const name of missing) fault(name, 'is needed too, as other settings of Twilio are given')
    }
  })

/** Every variable that is read. */
export const settingNames = Object.keys(Environment.shape)

/** What `npm start` was told. What is undefined is provided here: a database, a stand-in, a generated secret. */
export type Config = z.output<typeof Environment>

/** Reads and checks settings; empty ones count as not given. Throws one error that names every fault. */
export function parseConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new Error(`Anteroom cannot start with these settings:\n${faults.join('\n')}`)
  }
  return { ...parsed.data, DATA_DIR: resolve(root, parsed.data.DATA_DIR) }
}

/** The settings of this process, `.env` included. On any fault it names all of them and ends the process with code 1. */
export function readConfig(): Config {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  try {
    return parseConfig(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
