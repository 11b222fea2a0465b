import { z } from 'zod'

/** The clinic's time zone, as an IANA name. */
export const timeZone = z.string().refine((zone) => {
  try {
    Temporal.Now.zonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}, 'is not a time zone; give one like Europe/Madrid')

/** An http(s) address to which paths are appended; a slash at its end is removed. */
export const address = z
  .url({ protocol: /^https?$/, message: 'is not an http address' })
  .transform((url) => url.replace(/\/+$/, ''))

/** 0: any free port. */
export const port = z.coerce
  .number('is not a port')
  .int('is not a port')
  .min(0, 'is not a port')
  .max(65_535, 'is not a port')

/** The address of this machine on which a service listens: by default nothing but this machine reaches it. */
export const bindAddress = z.union([z.ipv4(), z.ipv6()], 'is an address like 127.0.0.1 or 0.0.0.0').default('127.0.0.1')

const proxyAddress = z.union(
  [z.literal('loopback'), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()],
  'has addresses like 172.30.14.2 or 10.1.0.0/16 with commas between them, or loopback',
)

/** The proxies whose X-Forwarded-For and X-Forwarded-Proto are believed; from anywhere else they are ignored. */
export const trustedProxies = z
  .string()
  .default('loopback')
  .transform((list) => list.split(',').map((one) => one.trim()))
  .pipe(z.array(proxyAddress))

/** Where a process serves its metrics: on an address that patients cannot reach. */
export type MetricsAddress = { host: string; port: number }

/** A port of this machine alone, or an address with its port like 0.0.0.0:9100. */
export const metricsAddress = z
  .string()
  .regex(/^(?:(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\]):)?\d{1,5}$/i, 'is a port, or like 0.0.0.0:9100')
  .transform((text): MetricsAddress => {
    const [, host = '127.0.0.1', port] = /^(?:\[?([^\]]+?)\]?:)?(\d+)$/.exec(text) ?? []
    return { host, port: Number(port) }
  })
  .refine(({ port }) => port <= 65_535, 'is a port, or like 0.0.0.0:9100')
  .optional()

/**
 * How many seconds a process that is told to end still answers: as long as a load balancer needs to notice that it is
 * not ready. Together with ten seconds for closing this stays within the fifteen after which a deploy kills it.
 */
const drainSeconds = z.coerce.number('is not a number').min(0).max(4, 'is 4 at most').default(0)

export const mongoUrl = z.string().startsWith('mongodb', 'begins with mongodb:// or mongodb+srv://')
export const redisUrl = z.string().startsWith('redis', 'begins with redis:// or rediss://')
export const clinicName = z.string().default('Riverside Clinic')
/** Where the clinic is, in one line as patients write it down. */
export const clinicAddress = z.string().trim().max(120, 'is one line of at most 120 characters').optional()
/** Who may read the description of the API. */
export const apiDocs = z.enum(['public', 'staff'], 'is either public or staff')
export const onOff = z.enum(['on', 'off'], 'is either on or off')
/** Whether an administrator has to have a second factor. */
export const adminSecondFactor = z.enum(['optional', 'required'], 'is either optional or required').default('optional')
/** Which demo clinic is opened; `always-open` is for tests and benches, which run at any hour. */
export const demo = z.enum(['full', 'empty', 'always-open'], 'is full, empty or always-open')
export const secret = z.string().min(32, 'needs at least 32 characters')
export const password = z.string().min(8, 'needs at least 8 characters')
export const logLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])

/** Patients ahead at which "nearly your turn" is sent. */
export const nearlyAhead = z.coerce.number('is not a number').int().min(2).max(20)

/** How many minutes a place booked on the web waits for its contact to be confirmed, which is always required. */
export const webVerifyMinutes = z.coerce.number('is not a number').int().min(2).max(60)

/** After how long without use staff log in again. */
export const sessionIdleMinutes = z.coerce.number('is not a number').int().min(5).max(720)

/** Calls per second that a provider allows. */
export const perSecond = z.coerce.number('is not a number').min(0.1).max(1_000)

/** What every service needs: where it listens, its public address, the database and the log. */
export const serviceSettings = {
  BIND_ADDRESS: bindAddress,
  METRICS_ADDRESS: metricsAddress,
  DRAIN_SECONDS: drainSeconds,
  PUBLIC_URL: address.default('http://localhost:3000'),
  MONGO_URL: mongoUrl,
  LOG_LEVEL: logLevel.default('info'),
}

/** How many processes send messages, those of the bot and of the workers. */
export const sendingProcesses = z.coerce.number('is not a number').int().min(1).max(1_000)

const days = z.coerce.number('is not a number').int('is not a whole number').max(36_500)

/**
 * How many days the access log is kept. Not fewer than these, so that nobody can delete the traces of what they did at
 * once.
 */
export const accessLogDays = days.min(30)

/** How many days what tells of patients is kept, after the visit, the last booking, the message, and the quote. */
export const keepSettings = {
  KEEP_VISITS_DAYS: days.min(7).default(90),
  // A booking may be 90 days ahead.
  KEEP_PATIENTS_DAYS: days.min(91).default(731),
  // Telegram repeats deliveries for a day, and a copy has to be recognised.
  KEEP_CHATS_DAYS: days.min(2).default(8),
  // They are scored in the night after.
  KEEP_QUOTES_DAYS: days.min(3).default(30),
}

/** Limits for web bookings without a verified contact. */
export const webSettings = {
  WEB_WITHOUT_CONTACT: onOff.default('on'),
  /** Percent of a doctor's day. */
  WEB_SHARE: z.coerce.number('is not a number').int().min(1).max(100).default(50),
  WEB_BOOKINGS_PER_DAY: z.coerce.number('is not a number').int().min(1).max(100_000).default(500),
}

/** The most alerts that go to one contact in an hour or a day. */
export const contactCap = z.coerce.number('is not a number').int().min(1).max(500)

/** Messages a day, as text: a number, or `off` for no limit. */
export const budgetText = z.string().regex(/^(off|[1-9]\d{0,8})$/, 'is off, or a number of messages')

const budget = budgetText
  .optional()
  .transform((text) => (text === undefined ? undefined : text === 'off' ? null : Number(text)))

/** How much the bot and the workers may send together. */
export const sendLimits = {
  // Telegram's own figures: core.telegram.org/bots/faq, "My bot is hitting limits".
  TELEGRAM_PER_SECOND: perSecond.default(30),
  TELEGRAM_CHAT_PER_SECOND: perSecond.default(1),
  // A long number sends one a second. Twilio accepts more and queues them, but in their order of arrival.
  SMS_PER_SECOND: perSecond.default(1),
  // Twilio's figure for one WhatsApp sender.
  WHATSAPP_PER_SECOND: perSecond.default(80),
  // What a mail service gives a new customer: Amazon SES starts at 14.
  MAIL_PER_SECOND: perSecond.default(10),
  ALERTS_PER_HOUR: contactCap.optional(),
  ALERTS_PER_DAY: contactCap.optional(),
  TELEGRAM_DAILY_BUDGET: budget,
  SMS_DAILY_BUDGET: budget,
  WHATSAPP_DAILY_BUDGET: budget,
  MAIL_DAILY_BUDGET: budget,
  RATE_LIMITS: onOff.default('on'),
  // One of the bot and one of the workers.
  SENDING_PROCESSES: sendingProcesses.default(2),
}

/** Quiet hours as text: `21:00-08:00` on the clinic's clock, or `off`. */
export const quietHoursText = z
  .string()
  .refine(
    (hours) => hours === 'off' || /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/.test(hours),
    'is off, or hours like 21:00-08:00',
  )

/** Quiet hours, parsed: alerts that can wait are not sent in them. Null for `off`. */
const quietHours = quietHoursText.default('21:00-08:00').transform((hours) => {
  const [from = '', to = ''] = hours.split('-')
  return hours === 'off' || from === to ? null : { from, to }
})

/** When alerts go until an administrator saves other rules. */
export const alertSettings = { NEARLY_AHEAD: nearlyAhead.default(2), QUIET_HOURS: quietHours }

export const telegramToken = z
  .string()
  .regex(/^\d+:[\w-]+$/, 'is not a token as BotFather gives it, like 123456:ABC...')
export const webhookSecret = z.string().regex(/^[\w-]{16,256}$/, 'has 16 to 256 letters, digits, _ or -')
/** Link to the clinic's Telegram bot. A payload is appended as `?start=`. */
export const telegramLink = z
  .url({ protocol: /^https?$/, message: 'is not an address like https://t.me/your_clinic_bot' })
  .refine((url) => !url.includes('?'), 'has no ? in it')
/** A phone number that patients write to, as E.164. */
export const phoneNumber = z.string().regex(/^\+[1-9]\d{6,14}$/, 'is not a number like +12025550142')
/** The clinic's own phone, which patients call. */
export const clinicPhone = phoneNumber.optional()
/** Whom patients call in an emergency, such as 112. */
export const emergencyNumber = z
  .string()
  .regex(/^\+?\d{2,15}$/, 'is not a number like 112')
  .optional()
/** What the clinic is until an administrator saves its details. */
export const clinicSettings = {
  CLINIC_NAME: clinicName,
  CLINIC_ADDRESS: clinicAddress,
  CLINIC_PHONE: clinicPhone,
  CLINIC_TIMEZONE: timeZone.default('UTC'),
}
export const twilioToken = z.string().min(16, 'needs at least 16 characters')

/** One line of {@link oidcRolesText}; DNs of a directory have `=` and commas in them, so that the role comes first. */
const roleOfGroup = /^\s*(admin|reception|doctor)\s*=\s*(\S.*?)\s*$/

/** `ROLE=GROUP` with semicolons between them. */
export const oidcRolesText = z
  .string()
  .refine(
    (text) => text.split(';').every((one) => roleOfGroup.test(one)),
    'is like admin=GROUP; reception=GROUP; doctor=GROUP',
  )

/** The role for each group of the provider. If somebody is in several, the first one in this list counts. */
const oidcRoles = oidcRolesText.transform((text) =>
  text.split(';').map((one) => {
    const [, role = '', group = ''] = roleOfGroup.exec(one) ?? []
    return { role: role as 'admin' | 'reception' | 'doctor', group }
  }),
)

/** Exactly as the provider writes it, including a slash at the end. */
export const oidcIssuer = z.url({ protocol: /^https?$/, message: 'is not an address like https://login.example.org' })

/** Login of staff by an OpenID provider of the clinic. */
export const oidcSettings = {
  OIDC_ISSUER: oidcIssuer.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** The provider's name for staff. */
  OIDC_NAME: z.string().max(60, 'has at most 60 letters').optional(),
  OIDC_ROLES: oidcRoles.optional(),
  /** The claim that has the groups. */
  OIDC_GROUPS_CLAIM: z.string().default('groups'),
  OIDC_SCOPES: z
    .string()
    .refine((scopes) => scopes.split(' ').includes('openid'), 'needs openid among its words')
    .default('openid profile email'),
  /** on: nobody but the administrator of OIDC_BREAK_GLASS logs in by a password. */
  OIDC_ONLY: onOff.default('off'),
  /** The user name of the administrator who gets in while the provider is away. */
  OIDC_BREAK_GLASS: z.string().toLowerCase().optional(),
}

/** Validates the environment; `NAME=` counts as not set. Throws one error that names every fault and the `service`. */
export function parseSettings<Schema extends z.ZodType>(
  schema: Schema,
  service: string,
  environment: NodeJS.ProcessEnv,
): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const isMissing = (path: PropertyKey[]) => path.length === 1 && !(String(path[0]) in given)
  const faults = parsed.error.issues.map(
    ({ path, code, message }) =>
      `  ${path.join('.')}: ${code === 'invalid_type' && isMissing(path) ? 'is not set' : message}`,
  )
  throw new Error(`${service} cannot start with these settings:\n${faults.join('\n')}`)
}

/** As {@link parseSettings}, for the start of a process: on any fault it prints the error and exits with code 1. */
export function readSettings<Schema extends z.ZodType>(
  schema: Schema,
  service: string,
  environment: NodeJS.ProcessEnv,
): z.output<Schema> {
  try {
    return parseSettings(schema, service, environment)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}
