import type { ClinicDetails } from '@anteroom/contracts/clinic-details.ts'
import { Countries, textedCountries } from '@anteroom/contracts/textable.ts'
import {
  accessLogDays,
  address,
  adminSecondFactor,
  alertSettings,
  apiDocs,
  clinicSettings,
  demo,
  emergencyNumber,
  keepSettings,
  mongoUrl,
  oidcSettings,
  onOff,
  password,
  phoneNumber,
  port,
  readSettings,
  redisUrl,
  secret,
  serviceSettings,
  sessionIdleMinutes,
  telegramLink,
  trustedProxies,
  webSettings,
  webVerifyMinutes,
} from '@anteroom/service/settings.ts'
import { detailsOf } from '@anteroom/store/clinic-details.ts'
import { z } from 'zod'
import { oidcFaults } from './auth/oidc-faults.ts'

type Numbers = {
  SMS_COUNTRIES?: string[] | undefined
  SMS_NUMBER?: string | undefined
  WHATSAPP_NUMBER?: string | undefined
}

/** The countries whose numbers patients may give; null: any. `clinic`: where it is, and its own phone. */
export const countriesOf = (
  { SMS_COUNTRIES, SMS_NUMBER, WHATSAPP_NUMBER }: Numbers,
  { country, phone }: Pick<ClinicDetails, 'country' | 'phone'>,
) => textedCountries(SMS_COUNTRIES, { numbers: [SMS_NUMBER, WHATSAPP_NUMBER, phone], country })

export const Environment = z
  .object({
    NODE_ENV: z.string().default('development'),
    PORT: port.default(3001),
    ...serviceSettings,
    TRUST_PROXY: trustedProxies,
    REDIS_URL: redisUrl,
    ...clinicSettings,
    EMERGENCY_NUMBER: emergencyNumber,
    SESSION_SECRET: secret,
    BOT_API_KEY: secret,
    LINK_SECRET: secret,
    ...alertSettings,
    WEB_VERIFY_MINUTES: webVerifyMinutes.default(10),
    SESSION_IDLE_MINUTES: sessionIdleMinutes.default(60),
    ADMIN_SECOND_FACTOR: adminSecondFactor,
    ACCESS_LOG_DAYS: accessLogDays.default(400),
    ...oidcSettings,
    AUTH: onOff.default('on'),
    ...keepSettings,
    /** Whether anybody may see how estimated times turned out, at /accuracy. */
    PUBLIC_ACCURACY: onOff.default('off'),
    RATE_LIMITS: onOff.default('on'),
    ...webSettings,
    DEMO: demo.default('always-open'),
    DEMO_PASSWORD: password.optional(),
    /** Link to the clinic's bot, like https://t.me/your_clinic_bot */
    TELEGRAM_LINK: telegramLink.optional(),
    /** The phone numbers that patients write to. */
    SMS_NUMBER: phoneNumber.optional(),
    WHATSAPP_NUMBER: phoneNumber.optional(),
    SMS_COUNTRIES: Countries.optional(),
    API_DOCS: apiDocs.optional(),
  })
  .superRefine((environment, context) => {
    if (
      (environment.SMS_NUMBER || environment.WHATSAPP_NUMBER) &&
      countriesOf(environment, detailsOf(environment)) === null
    ) {
      context.addIssue({
        code: 'custom',
        path: ['SMS_COUNTRIES'],
        message: 'is needed: no number of the clinic names one',
      })
    }
    const refuse = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    for (const [name, message] of oidcFaults(environment)) refuse(name, message)
    if (environment.NODE_ENV !== 'production') return
    if (environment.AUTH === 'off') refuse('AUTH', 'off is for a local demo and refused in production')
    if (environment.RATE_LIMITS === 'off') refuse('RATE_LIMITS', 'off is for benches and refused in production')
    if (environment.DEMO_PASSWORD) refuse('DEMO_PASSWORD', 'the demo clinic is refused in production')
    if (!environment.PUBLIC_URL.startsWith('https:')) refuse('PUBLIC_URL', 'has to be an https address in production')
  })
  .transform((environment) => ({
    ...environment,
    API_DOCS: environment.API_DOCS ?? (environment.NODE_ENV === 'production' ? 'staff' : 'public'),
  }))

export type Config = z.output<typeof Environment>

/** Where patients can write to the clinic; null for a channel that is not configured. */
export const reachOf = (config: Pick<Config, 'TELEGRAM_LINK' | 'SMS_NUMBER' | 'WHATSAPP_NUMBER'>) => ({
  telegram: config.TELEGRAM_LINK ?? null,
  sms: config.SMS_NUMBER ?? null,
  whatsapp: config.WHATSAPP_NUMBER ?? null,
})

/** The provider by which staff log in, as the settings have it; null: there is none. */
export function providerOf(config: Config) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_ROLES: roles } = config
  if (!issuer || !clientId || !clientSecret || !roles) return null
  return {
    issuer: new URL(issuer),
    clientId,
    clientSecret,
    roles,
    name: config.OIDC_NAME ?? new URL(issuer).hostname,
    groupsClaim: config.OIDC_GROUPS_CLAIM,
    scopes: config.OIDC_SCOPES,
  }
}

/** What `npm run setup-link` needs of the same settings. On any fault it prints all faults and exits with code 1. */
export const readSetupLinkConfig = (environment: NodeJS.ProcessEnv = process.env) =>
  readSettings(
    z.object({
      MONGO_URL: mongoUrl,
      PUBLIC_URL: address.default('http://localhost:3000'),
      ADMIN_SECOND_FACTOR: adminSecondFactor,
    }),
    'The setup link',
    environment,
  )

/** Reads and validates the environment. On any fault it prints all faults and exits with code 1. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config =>
  readSettings(Environment, 'The API', environment)
