import type { Config } from './config.ts'
import type { Secrets } from './secrets.ts'
import type { StandIns } from './stand-ins/stand-ins.ts'
import { STAND_IN_FROM, STAND_IN_WHATSAPP_FROM } from './stand-ins/twilio-messages.ts'

export const services = ['api', 'bot', 'workers'] as const
export type Service = (typeof services)[number]

type Addresses = {
  publicUrl: string
  apiUrl: string
  mongoUrl: string
  redisUrl: string
  standIns: StandIns | undefined
}

/** True when every provider is a real one, so that no stand-in is needed. */
export const usesOnlyRealProviders = (config: Config) =>
  Boolean(config.TELEGRAM_BOT_TOKEN && config.TWILIO_ACCOUNT_SID && config.SMTP_URL)

/** The environment that each service is started with: settings as they were given, stand-ins where none were. */
export function serviceEnvironment(config: Config, secrets: Secrets, addresses: Addresses): Record<string, string> {
  const { standIns } = addresses
  const telegram = config.TELEGRAM_BOT_TOKEN
    ? {
        TELEGRAM_BOT_TOKEN: config.TELEGRAM_BOT_TOKEN,
        TELEGRAM_API_ROOT: config.TELEGRAM_API_ROOT,
        TELEGRAM_LINK: config.TELEGRAM_LINK,
      }
    : {
        TELEGRAM_BOT_TOKEN: secrets.telegramToken,
        TELEGRAM_API_ROOT: standIns?.telegramUrl,
        TELEGRAM_LINK: config.TELEGRAM_LINK ?? `${addresses.publicUrl}/phone`,
      }
  const twilio = config.TWILIO_ACCOUNT_SID
    ? {
        TWILIO_ACCOUNT_SID: config.TWILIO_ACCOUNT_SID,
        TWILIO_AUTH_TOKEN: config.TWILIO_AUTH_TOKEN,
        TWILIO_FROM: config.TWILIO_FROM,
        TWILIO_WHATSAPP_FROM: config.TWILIO_WHATSAPP_FROM,
        TWILIO_API_ROOT: config.TWILIO_API_ROOT,
      }
    : {
        TWILIO_ACCOUNT_SID: secrets.twilioSid,
        TWILIO_AUTH_TOKEN: secrets.twilioToken,
        TWILIO_FROM: STAND_IN_FROM,
        TWILIO_WHATSAPP_FROM: STAND_IN_WHATSAPP_FROM,
        TWILIO_API_ROOT: standIns?.twilioUrl,
      }
  return onlyGiven({
    PUBLIC_URL: addresses.publicUrl,
    API_URL: addresses.apiUrl,
    DATA_DIR: config.DATA_DIR,
    MONGO_URL: addresses.mongoUrl,
    REDIS_URL: addresses.redisUrl,
    CLINIC_NAME: config.CLINIC_NAME,
    CLINIC_ADDRESS: config.CLINIC_ADDRESS,
    CLINIC_PHONE: config.CLINIC_PHONE,
    EMERGENCY_NUMBER: config.EMERGENCY_NUMBER,
    TWILIO_CANCEL_IS_KEYWORD: config.TWILIO_CANCEL_IS_KEYWORD,
    CLINIC_TIMEZONE: config.CLINIC_TIMEZONE,
    WEB_WITHOUT_CONTACT: config.WEB_WITHOUT_CONTACT,
    WEB_SHARE: config.WEB_SHARE.toString(),
    WEB_BOOKINGS_PER_DAY: config.WEB_BOOKINGS_PER_DAY.toString(),
    ...telegram,
    TELEGRAM_WEBHOOK_SECRET: config.TELEGRAM_WEBHOOK_SECRET,
    ...twilio,
    SMS_COUNTRIES: config.SMS_COUNTRIES?.join(),
    SMS_NUMBER: twilio.TWILIO_FROM,
    WHATSAPP_NUMBER: twilio.TWILIO_WHATSAPP_FROM,
    SMTP_URL: config.SMTP_URL ?? standIns?.smtpUrl,
    MAIL_FROM: config.MAIL_FROM,
    NEARLY_AHEAD: config.NEARLY_AHEAD?.toString(),
    QUIET_HOURS: config.QUIET_HOURS,
    TELEGRAM_PER_SECOND: config.TELEGRAM_PER_SECOND?.toString(),
    TELEGRAM_CHAT_PER_SECOND: config.TELEGRAM_CHAT_PER_SECOND?.toString(),
    SMS_PER_SECOND: config.SMS_PER_SECOND?.toString(),
    WHATSAPP_PER_SECOND: config.WHATSAPP_PER_SECOND?.toString(),
    MAIL_PER_SECOND: config.MAIL_PER_SECOND?.toString(),
    SENDING_PROCESSES: config.SENDING_PROCESSES?.toString(),
    ALERTS_PER_HOUR: config.ALERTS_PER_HOUR?.toString(),
    ALERTS_PER_DAY: config.ALERTS_PER_DAY?.toString(),
    TELEGRAM_DAILY_BUDGET: config.TELEGRAM_DAILY_BUDGET,
    SMS_DAILY_BUDGET: config.SMS_DAILY_BUDGET,
    WHATSAPP_DAILY_BUDGET: config.WHATSAPP_DAILY_BUDGET,
    MAIL_DAILY_BUDGET: config.MAIL_DAILY_BUDGET,
    KEEP_VISITS_DAYS: config.KEEP_VISITS_DAYS.toString(),
    KEEP_PATIENTS_DAYS: config.KEEP_PATIENTS_DAYS.toString(),
    KEEP_CHATS_DAYS: config.KEEP_CHATS_DAYS.toString(),
    KEEP_QUOTES_DAYS: config.KEEP_QUOTES_DAYS.toString(),
    PUBLIC_ACCURACY: config.PUBLIC_ACCURACY,
    SESSION_SECRET: config.SESSION_SECRET ?? secrets.sessionSecret,
    WEB_VERIFY_MINUTES: config.WEB_VERIFY_MINUTES?.toString(),
    SESSION_IDLE_MINUTES: config.SESSION_IDLE_MINUTES?.toString(),
    ADMIN_SECOND_FACTOR: config.ADMIN_SECOND_FACTOR,
    ACCESS_LOG_DAYS: config.ACCESS_LOG_DAYS?.toString(),
    OIDC_ISSUER: config.OIDC_ISSUER,
    OIDC_CLIENT_ID: config.OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET: config.OIDC_CLIENT_SECRET,
    OIDC_NAME: config.OIDC_NAME,
    OIDC_ROLES: config.OIDC_ROLES,
    OIDC_GROUPS_CLAIM: config.OIDC_GROUPS_CLAIM,
    OIDC_SCOPES: config.OIDC_SCOPES,
    OIDC_ONLY: config.OIDC_ONLY,
    OIDC_BREAK_GLASS: config.OIDC_BREAK_GLASS,
    BOT_API_KEY: config.BOT_API_KEY ?? secrets.botApiKey,
    LINK_SECRET: config.LINK_SECRET ?? secrets.linkSecret,
    SEAL_KEY: config.SEAL_KEY ?? secrets.sealKey,
    SEAL_KEY_PREVIOUS: config.SEAL_KEY_PREVIOUS,
    AUTH: config.AUTH,
    API_DOCS: config.API_DOCS,
    RATE_LIMITS: config.RATE_LIMITS,
    DEMO: config.DEMO,
    DEMO_PASSWORD: config.DEMO_PASSWORD ?? secrets.demoPassword,
    LOG_LEVEL: config.LOG_LEVEL ?? 'warn',
  })
}

const onlyGiven = (settings: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(settings).filter((entry): entry is [string, string] => entry[1] !== undefined))
