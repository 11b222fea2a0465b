import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig } from './config.ts'

/** What was fetched from elsewhere and holds no data of the clinic. */
const fetched = new Set(['venv', 'mongod'])

const { DATA_DIR } = readConfig()
const entries = await readdir(DATA_DIR).catch(() => [])
for (const entry of entries.filter((name) => !fetched.has(name))) {
  await rm(join(DATA_DIR, entry), { recursive: true, force: true })
}
console.log(`${DATA_DIR} is empty. The next start begins anew.`)
