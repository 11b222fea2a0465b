import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { startTestApi } from '@anteroom/api/testing/api.ts'
import { freePort } from '@anteroom/local/processes/free-port.ts'
import { startTwilio, type Twilio } from '@anteroom/local/stand-ins/in-process.ts'
import { listen } from '@anteroom/local/stand-ins/listener.ts'
import { openForCommand } from '@anteroom/store/connection.ts'
import { type Outside, openOutside } from '@anteroom/workers/testing/workers.ts'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readDoctorSettings } from './config.ts'
import { checksFor } from './doctor/checks.ts'
import { lookAt } from './doctor/finding.ts'
import { pendingIndexes } from './doctor/pending-indexes.ts'

let outside: Outside
let address: Awaited<ReturnType<typeof listen>>
let twilio: Twilio
let status: number
let environment: Record<string, string>

beforeAll(async () => {
  status = 200
  outside = await openOutside()
  address = await listen(createServer((_, response) => response.writeHead(status).end()))
  const publicUrl = `http://127.0.0.1:${address.port}`
  twilio = await startTwilio({ publicUrl })
  const { clinic, telegram, mail } = outside
  environment = {
    MONGO_URL: clinic.mongoUrl,
    REDIS_URL: inject('redisUrl'),
    PUBLIC_URL: publicUrl,
    CLINIC_TIMEZONE: 'Europe/Madrid',
    ...telegram.settings,
    TWILIO_ACCOUNT_SID: twilio.account.sid,
    TWILIO_AUTH_TOKEN: twilio.account.token,
    TWILIO_FROM: twilio.account.from,
    TWILIO_API_ROOT: twilio.url,
    SMTP_URL: mail.url,
  }
})
afterAll(async () => {
  address.stop()
  twilio.stop()
  await outside.close()
})

async function faultsWith(changed: Record<string, string> = {}) {
  const checked = await lookAt(checksFor(readDoctorSettings({ ...environment, ...changed })))
  return checked.filter(({ state }) => state === 'faulty').map(({ name, says }) => `${name}: ${says}`)
}

/** As an operator runs it. */
const run = (...args: string[]) =>
  new Promise<{ code: unknown; stdout: string }>((resolve) => {
    const file = join(import.meta.dirname, 'doctor.ts')
    execFile(process.execPath, [file, ...args], { env: environment, cwd: import.meta.dirname }, (error, stdout) =>
      resolve({ code: error?.code ?? 0, stdout }),
    )
  })

test('says which index is missing, once the services have built theirs', async () => {
  const api = await startTestApi({ MONGO_URL: outside.clinic.mongoUrl })
  await api.ready
  await api.close()
  await outside.start()
  const { database, db, close } = await openForCommand(outside.clinic.mongoUrl)
  const missing = await pendingIndexes(database)
  expect(missing.filter((index) => !/^(inbox|conversations) /.test(index))).toEqual([])

  await db.collection('alerts').dropIndex('state_1_notBefore_1')
  expect(await faultsWith()).toContainEqual(expect.stringMatching(/^MongoDB: .*alerts \(state, notBefore\)/))
  for (const name of database.modelNames()) await database.model(name).createIndexes()
  await close()
})

test('says that all is well, and ends with 0', async () => {
  const { code, stdout } = await run()
  expect(stdout).toContain('All is well.')
  expect(stdout.split('\n').filter((line) => line.startsWith('✓'))).toHaveLength(11)
  expect(code).toBe(0)
  const shown = Object.values(twilio.account).concat(outside.telegram.token, environment.SMTP_URL ?? '')
  expect(shown.filter((secret) => stdout.includes(secret))).toEqual([twilio.account.from])
})

test('names what is wrong, each with what mends it, and ends with 1', async () => {
  const nowhere = `127.0.0.1:${await freePort()}`
  expect(await faultsWith({ TELEGRAM_BOT_TOKEN: '1:another-token' })).toEqual(['Telegram: refuses the token'])
  expect(await faultsWith({ TWILIO_AUTH_TOKEN: 'wrong' })).toEqual(['Twilio: refuses the account or its token'])
  expect(await faultsWith({ TWILIO_FROM: '+12025550199' })).toEqual([
    'Twilio: +12025550199 is no number of this account',
  ])
  expect(await faultsWith({ SMTP_URL: `smtp://user:secret@${nowhere}` })).toEqual([
    expect.stringMatching(`^Mail: ${nowhere} cannot be reached`),
  ])
  expect(await faultsWith({ REDIS_URL: `redis://${nowhere}` })).toEqual([
    expect.stringMatching('^Redis: cannot be reached'),
  ])
  expect(await faultsWith({ PUBLIC_URL: `http://${nowhere}` })).toEqual([
    `Public address: http://${nowhere}: nothing listens there`,
    expect.stringMatching('^Twilio: what is texted'),
  ])
  expect(
    await faultsWith({ CLINIC_TIMEZONE: 'Mars/Olympus', TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-some-length' }),
  ).toEqual([
    'Settings: CLINIC_TIMEZONE is not a time zone; give one like Europe/Madrid',
    `Telegram: @anteroom_stand_in_bot calls nobody, not ${environment.PUBLIC_URL}/telegram/webhook`,
  ])

  status = 503
  const { code, stdout } = await run('--json')
  expect(code).toBe(1)
  const { well, checks } = JSON.parse(stdout)
  expect(well).toBe(false)
  expect(checks.filter((one: { state: string }) => one.state === 'faulty')).toEqual([
    {
      name: 'Public address',
      state: 'faulty',
      says: `${environment.PUBLIC_URL} answers that the API is not ready`,
      mend: 'docker compose logs api, or journalctl -u anteroom@api',
    },
  ])
})
