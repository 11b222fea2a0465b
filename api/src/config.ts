import { z } from 'zod'

const timeZone = z.string().refine((zone) => {
  try {
    Temporal.Now.zonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}, 'is not a time zone; give one like Europe/Madrid')

const onOff = z.enum(['on', 'off']).default('on')

const Environment = z
  .object({
    NODE_ENV: z.string().default('development'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
    PUBLIC_URL: z.url().default('http://localhost:3000'),
    MONGO_URL: z.string().startsWith('mongodb'),
    REDIS_URL: z.string().startsWith('redis'),
    CLINIC_NAME: z.string().min(1).default('Riverside Clinic'),
    CLINIC_TIMEZONE: timeZone.default('UTC'),
    SESSION_SECRET: z.string().min(32),
    BOT_API_KEY: z.string().min(32),
    AUTH: onOff,
    RATE_LIMITS: onOff,
    DEMO_PASSWORD: z.string().min(8).optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((environment, context) => {
    if (environment.NODE_ENV !== 'production') return
    const refuse = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    if (environment.AUTH === 'off') refuse('AUTH', 'off is for a local demo and refused in production')
    if (environment.RATE_LIMITS === 'off') refuse('RATE_LIMITS', 'off is for benches and refused in production')
    if (environment.DEMO_PASSWORD) refuse('DEMO_PASSWORD', 'the demo clinic is refused in production')
    if (!environment.PUBLIC_URL.startsWith('https:')) refuse('PUBLIC_URL', 'has to be an https address in production')
  })

export type Config = z.output<typeof Environment>

/** Reads and checks the environment once. On any fault it names all of them and ends the process with code 1. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(environment)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  process.stderr.write(`The API cannot start with these settings:\n${faults.join('\n')}\n`)
  process.exit(1)
}
