import { mongoUrl, nearlyAhead, parseSettings, quietHours, secret, timeZone } from '@anteroom/service/settings.ts'
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
  NEARLY_AHEAD: nearlyAhead.default(2),
  QUIET_HOURS: quietHours,
})

/** What each command needs to know. */
const environments = {
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
