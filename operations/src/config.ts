import {
  address,
  alertSettings,
  mongoUrl,
  oidcIssuer,
  parseSettings,
  phoneNumber,
  redisUrl,
  secret,
  telegramToken,
  timeZone,
  webhookSecret,
} from '@anteroom/service/settings.ts'
import { z } from 'zod'
import { Refused } from './command.ts'

const Database = z.object({ MONGO_URL: mongoUrl })

const Keys = z.object({
  SEAL_KEY: secret,
  SEAL_KEY_PREVIOUS: secret.optional(),
  LINK_SECRET: secret,
})

const Clinic = z.object({
  CLINIC_TIMEZONE: timeZone.default('UTC'),
  ...alertSettings,
})

/** What each command needs to know. */
const environments = {
  migrate: Database,
  backup: Database.extend(Keys.shape),
  restore: Database.extend(Keys.shape).extend(Clinic.shape),
}

type Command = keyof typeof environments
export type Config<Of extends Command> = z.output<(typeof environments)[Of]>

/** The settings of a command. Refused with every fault that they have. */
export function readConfig<Of extends Command>(command: Of): Config<Of> {
  try {
    return parseSettings(environments[command], `npm run ${command}`, process.env) as Config<Of>
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error))
  }
}

const Doctor = z.object({
  MONGO_URL: mongoUrl.optional(),
  REDIS_URL: redisUrl.optional(),
  PUBLIC_URL: address.optional(),
  CLINIC_TIMEZONE: timeZone.default('UTC'),
  TELEGRAM_BOT_TOKEN: telegramToken.optional(),
  TELEGRAM_API_ROOT: address.default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_SECRET: webhookSecret.optional(),
  TWILIO_ACCOUNT_SID: z.string().startsWith('AC', 'has to begin with AC').optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_FROM: phoneNumber.optional(),
  TWILIO_API_ROOT: address.default('https://api.twilio.com'),
  SMTP_URL: z.string().startsWith('smtp', 'begins with smtp:// or smtps://').optional(),
  OIDC_ISSUER: oidcIssuer.optional(),
  OIDC_BREAK_GLASS: z.string().toLowerCase().optional(),
})

/** `faults`: what is wrong with settings, each of which counts as not set. */
export type DoctorSettings = { settings: z.output<typeof Doctor>; faults: string[] }

/** What the doctor command looks at: with wrong settings it looks at the rest. */
export function readDoctorSettings(environment: NodeJS.ProcessEnv = process.env): DoctorSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Doctor.safeParse(given)
  if (parsed.success) return { settings: parsed.data, faults: [] }
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  for (const { path } of parsed.error.issues) delete given[String(path[0])]
  return { settings: Doctor.parse(given), faults }
}
