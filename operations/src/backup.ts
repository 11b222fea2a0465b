import { openForCommand } from '@anteroom/store/connection.ts'
import { SCHEMA_VERSION, schemaOf } from '@anteroom/store/schema.ts'
import { listed, writeArchive } from './archive/archive-file.ts'
import { documentsOf } from './archive/documents.ts'
import { fileFrom, Refused, runCommand } from './command.ts'
import { readConfig } from './config.ts'
import { fingerprints } from './fingerprint.ts'

/** `npm run backup -- FILE`: everything that is stored, in one file, while the clinic works. */
await runCommand(async () => {
  const { file } = fileFrom(process.argv.slice(2), 'npm run backup -- FILE')
  const config = readConfig('backup')
  const { db, close } = await openForCommand(config.MONGO_URL)
  try {
    const { version, restoring } = await schemaOf(db)
    if (restoring) throw new Refused(`The restore of ${restoring} was not finished: what is stored is not whole.`)
    if (version > SCHEMA_VERSION)
      throw new Refused('What is stored was written by a newer version of Anteroom. Make the backup with that version.')
    const startedAt = new Date()
    const keys = fingerprints({ seal: config.SEAL_KEY, link: config.LINK_SECRET })
    const header = { schemaVersion: version, startedAt: startedAt.toISOString(), keys }
    const { counts } = await writeArchive(file, header, documentsOf(db, startedAt))
    console.log(`${file} holds ${listed(counts)}.`)
  } finally {
    await close()
  }
})
