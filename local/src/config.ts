import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Countries } from '@anteroom/contracts/textable.ts'
import {
  accessLogDays,
  address,
  adminSecondFactor,
  apiDocs,
  bindAddress,
  budgetText,
  clinicAddress,
  clinicName,
  clinicPhone,
  contactCap,
  demo,
  emergencyNumber,
  keepSettings,
  logLevel,
  mongoUrl,
  nearlyAhead,
  oidcRolesText,
  oidcSettings,
  onOff,
  parseSettings,
  password,
  perSecond,
  phoneNumber,
  port,
  quietHoursText,
  readSettings,
  redisUrl,
  secret,
  sendingProcesses,
  sessionIdleMinutes,
  telegramLink,
  telegramToken,
  timeZone,
  twilioToken,
  webhookSecret,
  webSettings,
  webVerifyMinutes,
} from '@anteroom/service/settings.ts'
import { z } from 'zod'

export const root = join(import.meta.dirname, '../..')

const Environment = z
  .object({
    NODE_ENV: z.string().default('development'),
    PORT: port.min(1, 'is not a port').default(3000),
    BIND_ADDRESS: bindAddress,
    PUBLIC_URL: address.optional(),
    DATA_DIR: z
      .string()
      .default('.data')
      .transform((folder) => resolve(root, folder)),
    MONGO_URL: mongoUrl.optional(),
    REDIS_URL: redisUrl.optional(),
    CLINIC_NAME: clinicName,
    CLINIC_ADDRESS: clinicAddress,
    CLINIC_PHONE: clinicPhone,
    EMERGENCY_NUMBER: emergencyNumber,
    CLINIC_TIMEZONE: timeZone.default(Intl.DateTimeFormat().resolvedOptions().timeZone),
    ...webSettings,
    PUBLIC_ACCURACY: onOff.default('off'),
    TELEGRAM_BOT_TOKEN: telegramToken.optional(),
    TELEGRAM_API_ROOT: address.optional(),
    TELEGRAM_WEBHOOK_SECRET: webhookSecret.optional(),
    TELEGRAM_LINK: telegramLink.optional(),
    TWILIO_ACCOUNT_SID: z
      .string()
      .regex(/^AC[0-9a-f]{32}$/i, 'is AC and 32 hexadecimal digits')
      .optional(),
    TWILIO_AUTH_TOKEN: twilioToken.optional(),
    TWILIO_FROM: phoneNumber.optional(),
    TWILIO_WHATSAPP_FROM: phoneNumber.optional(),
    TWILIO_CANCEL_IS_KEYWORD: onOff.optional(),
    TWILIO_API_ROOT: address.optional(),
    SMS_COUNTRIES: Countries.optional(),
    SMTP_URL: z.string().startsWith('smtp', 'begins with smtp:// or smtps://').optional(),
    MAIL_FROM: z.string().default('clinic@example.org'),
    NEARLY_AHEAD: nearlyAhead.optional(),
    QUIET_HOURS: quietHoursText.optional(),
    TELEGRAM_PER_SECOND: perSecond.optional(),
    TELEGRAM_CHAT_PER_SECOND: perSecond.optional(),
    SMS_PER_SECOND: perSecond.optional(),
    WHATSAPP_PER_SECOND: perSecond.optional(),
    MAIL_PER_SECOND: perSecond.optional(),
    SENDING_PROCESSES: sendingProcesses.optional(),
    ALERTS_PER_HOUR: contactCap.optional(),
    ALERTS_PER_DAY: contactCap.optional(),
    TELEGRAM_DAILY_BUDGET: budgetText.optional(),
    SMS_DAILY_BUDGET: budgetText.optional(),
    WHATSAPP_DAILY_BUDGET: budgetText.optional(),
    MAIL_DAILY_BUDGET: budgetText.optional(),
    ...keepSettings,
    SESSION_SECRET: secret.optional(),
    WEB_VERIFY_MINUTES: webVerifyMinutes.optional(),
    SESSION_IDLE_MINUTES: sessionIdleMinutes.optional(),
    ADMIN_SECOND_FACTOR: adminSecondFactor,
    ACCESS_LOG_DAYS: accessLogDays.optional(),
    BOT_API_KEY: secret.optional(),
    LINK_SECRET: secret.optional(),
    SEAL_KEY: secret.optional(),
    SEAL_KEY_PREVIOUS: secret.optional(),
    ...oidcSettings,
    OIDC_ROLES: oidcRolesText.optional(),
    AUTH: onOff.default('on'),
    RATE_LIMITS: onOff.default('on'),
    DEMO: demo.default('full'),
    DEMO_PASSWORD: password.optional(),
    API_DOCS: apiDocs.optional(),
    LOG_LEVEL: logLevel.optional(),
  })
  .superRefine((environment, context) => {
    const fault = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    if (environment.NODE_ENV === 'production') {
      fault('NODE_ENV', 'is production: npm start is for one machine and its stand-ins; see docker-compose.yml')
    }
    const twilio = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'] as const
    const missing = twilio.filter((name) => !environment[name])
    const isHalfGiven = missing.length > 0 && missing.length < twilio.length
    if (isHalfGiven || (missing.length > 0 && environment.TWILIO_WHATSAPP_FROM)) {
      for (const name of missing) fault(name, 'is needed too, as other settings of Twilio are given')
    }
  })

/** Every variable that is read. */
export const settingNames = Object.keys(Environment.shape)

/**
 * The settings of `npm start`. For an undefined one it provides a database, a stand-in or a generated secret itself.
 */
export type Config = z.output<typeof Environment>

/** Checks settings; empty ones count as not given. Throws one error that names every fault. */
export const parseConfig = (environment: NodeJS.ProcessEnv): Config =>
  parseSettings(Environment, 'Anteroom', environment)

/**
 * The settings of this process, `.env` included. On any fault it names all of them and ends the process with code 1.
 */
export function readConfig(): Config {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return readSettings(Environment, 'Anteroom', process.env)
}
