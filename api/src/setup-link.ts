import { accessLogStore } from '@anteroom/store/access-log.ts'
import { isUnreachable, openForCommand } from '@anteroom/store/connection.ts'
import { oneTimeLinkStore } from '@anteroom/store/one-time-links.ts'
import { staffStore } from '@anteroom/store/staff.ts'
import { pino } from 'pino'
import { accessLog } from './auth/access-log.ts'
import { linkTokens } from './auth/link-tokens.ts'
import { setupAddress, setupLinks, setupNotice } from './auth/setup-link.ts'
import { readSetupLinkConfig } from './config.ts'

/** `npm run setup-link`: prints a new link for the first administrator, and says so in the access log. */
const config = readSetupLinkConfig()
const log = pino({ level: 'warn' })
const opened = await openForCommand(config.MONGO_URL).catch((error: unknown) => {
  if (!isUnreachable(error)) throw error
  process.stderr.write('MongoDB does not answer. Start it, or mend MONGO_URL; the doctor (npm run doctor) says more.\n')
  process.exit(1)
})
const { database } = opened
const clock = () => Date.now()
const links = setupLinks({
  links: linkTokens({ links: oneTimeLinkStore(database), clock }),
  staff: staffStore(database),
})
const token = await links.make()
if (token === null) {
  process.stdout.write('There is an administrator already, who can invite others at /admin/staff.\n')
  process.exitCode = 1
} else {
  const whoLooked = accessLog({ store: accessLogStore(database), clock, log })
  await whoLooked.record({ by: 'shell', action: 'setup-link' })
  process.stdout.write(setupNotice(setupAddress(config.PUBLIC_URL, token)))
}
await database.close()
