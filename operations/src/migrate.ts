import { openForCommand } from '@anteroom/store/connection.ts'
import { migrate } from '@anteroom/store/migrate.ts'
import { SCHEMA_VERSION, schemaOf } from '@anteroom/store/schema.ts'
import { Refused, runCommand } from './command.ts'
import { readConfig } from './config.ts'

/** `npm run migrate`: migrates the stored data to this version. Run before each start; safe to kill at any time. */
await runCommand(async () => {
  const { db, close } = await openForCommand(readConfig('migrate').MONGO_URL)
  try {
    const { restoring } = await schemaOf(db)
    if (restoring) throw new Refused(`The restore of ${restoring} was not finished. Restore it again, with --force.`)
    await migrate(db, { say: console.log })
    console.log(`Ready: what is stored has the form that this version needs (${SCHEMA_VERSION}).`)
  } finally {
    await close()
  }
})
