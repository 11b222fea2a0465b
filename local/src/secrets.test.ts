import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptSecrets } from './secrets.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'anteroom-secrets-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

test('a second start finds the secrets of the first, readable for their owner only', async () => {
  const first = await keptSecrets(dataDir)
  const second = await keptSecrets(dataDir)

  expect(first.isNew).toBe(true)
  expect(second).toEqual({ ...first, isNew: false })
  expect((await stat(first.file)).mode & 0o777).toBe(0o600)
  expect(first.secrets.twilioSid).toMatch(/^AC[0-9a-f]{32}$/)
})

test('a secret that an earlier version did not know is made once and kept beside the others', async () => {
  const first = await keptSecrets(dataDir)
  const { linkSecret: _, ...earlier } = first.secrets
  await writeFile(first.file, JSON.stringify(earlier))

  const second = await keptSecrets(dataDir)

  expect(second).toMatchObject({ secrets: earlier, isNew: false })
  expect(second.secrets.linkSecret).toHaveLength(64)
  expect(JSON.parse(await readFile(first.file, 'utf8'))).toEqual(second.secrets)
})
