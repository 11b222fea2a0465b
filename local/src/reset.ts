import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig } from './config.ts'
import { inUseBy } from './processes/in-use.ts'

/** Data that `npm start` wrote. Everything else stays: downloaded programs, and files of others. */
const written = ['mongo', 'secantusdb', 'redis', 'secrets.json']

const { DATA_DIR } = readConfig()
const inUse = inUseBy(DATA_DIR)
if (inUse) {
  console.error(inUse)
  process.exit(1)
}
for (const name of written) await rm(join(DATA_DIR, name), { recursive: true, force: true })
console.log(`The clinic's data in ${DATA_DIR} is gone. The next start begins with an empty clinic.`)
