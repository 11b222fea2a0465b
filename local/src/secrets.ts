import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Secrets that are generated for a demo on one machine. */
export type Secrets = {
  sessionSecret: string
  botApiKey: string
  linkSecret: string
  sealKey: string
  demoPassword: string
  telegramToken: string
  twilioSid: string
  twilioToken: string
}

/**
 * The secrets of this data folder, generated at its first start and kept in a file that only its owner can read, so
 * that the sessions and passwords of the first start stay valid. One that came with a later version is added to the
 * file. `isNew`: the file was made now.
 */
export async function keptSecrets(dataDir: string): Promise<{ secrets: Secrets; isNew: boolean; file: string }> {
  const file = join(dataDir, 'secrets.json')
  const made: Secrets = {
    sessionSecret: randomBytes(32).toString('hex'),
    botApiKey: randomBytes(32).toString('hex'),
    linkSecret: randomBytes(32).toString('hex'),
    sealKey: randomBytes(32).toString('hex'),
    demoPassword: randomBytes(9).toString('base64url'),
    telegramToken: `1000000001:${randomBytes(18).toString('base64url')}`,
    twilioSid: `AC${randomBytes(16).toString('hex')}`,
    twilioToken: randomBytes(16).toString('hex'),
  }
  const kept = await read(file)
  const secrets: Secrets = { ...made, ...kept }
  if (Object.keys(made).some((name) => !(name in (kept ?? {})))) {
    await mkdir(dataDir, { recursive: true })
    await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  }
  return { secrets, isNew: kept === null, file }
}

/** Null: there is no such file yet. One that an earlier version wrote may lack some. */
async function read(file: string): Promise<Partial<Secrets> | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
