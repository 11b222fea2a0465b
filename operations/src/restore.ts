import { clinicStore } from '@anteroom/store/clinic.ts'
import { alertRulesOf } from '@anteroom/store/clinic-details.ts'
import { openForCommand } from '@anteroom/store/connection.ts'
import { migrate } from '@anteroom/store/migrate.ts'
import { settleRestoredLedger } from '@anteroom/workers/alerts/after-restore.ts'
import { listed } from './archive/archive-file.ts'
import { restoreInto } from './archive/restore-into.ts'
import { fileFrom, runCommand } from './command.ts'
import { readConfig } from './config.ts'

/** `npm run restore -- FILE`: a backup into an empty database; with `--force` into one that is emptied first. */
await runCommand(async () => {
  const { file, force } = fileFrom(process.argv.slice(2), 'npm run restore -- FILE [--force]')
  const config = readConfig('restore')
  const { database, db, close } = await openForCommand(config.MONGO_URL)
  try {
    const secrets = { seal: [config.SEAL_KEY, config.SEAL_KEY_PREVIOUS], link: config.LINK_SECRET }
    /** By the restored clinic's own zone and rules, where it has saved them. */
    async function settings() {
      const { details, alertRules } = await clinicStore(database).load()
      const timeZone = details.value?.timeZone ?? config.CLINIC_TIMEZONE
      return { ...(alertRules.value ?? alertRulesOf(config)), timeZone }
    }
    const { header, end } = await restoreInto(db, file, {
      secrets,
      force,
      say: console.log,
      async settle({ end }) {
        await migrate(db, { say: console.log })
        await settleRestoredLedger(database, await settings(), Date.parse(end.endedAt))
      },
    })
    console.log(`Restored as of ${header.startedAt}: ${listed(end.counts)}. Staff log in again.`)
  } finally {
    await close()
  }
})
