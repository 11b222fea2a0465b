import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Secrets that are generated for a demo on one machine. */
export type Secrets = {
  sessionSecret: string
  botApiKey: string
  demoPassword: string
  telegramToken: string
  twilioSid: string
  twilioToken: string
}

/**
 * The secrets of this data folder, generated at its first start and kept in a file that only its owner can read, so that
 * the sessions and passwords of the first start stay valid. `isNew`: they were generated now.
 */
export async function keptSecrets(dataDir: string): Promise<{ secrets: Secrets; isNew: boolean; file: string }> {
  const file = join(dataDir, 'secrets.json')
  const made: Secrets = {
    sessionSecret: randomBytes(32).toString('hex'),
    botApiKey: randomBytes(32).toString('hex'),
    demoPassword: randomBytes(9).toString('base64url'),
    telegramToken: `1000000001:${randomBytes(18).toString('base64url')}`,
    twilioSid: `AC${randomBytes(16).toString('hex')}`,
    twilioToken: randomBytes(16).toString('hex'),
  }
  try {
    return { secrets: { ...made, ...JSON.parse(await readFile(file, 'utf8')) }, isNew: false, file }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    await mkdir(dataDir, { recursive: true })
    await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
    return { secrets: made, isNew: true, file }
  }
}
