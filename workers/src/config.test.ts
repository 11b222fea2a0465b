import { afterEach, expect, it, vi } from 'vitest'
import { readConfig } from './config.ts'

const databases = { MONGO_URL: 'mongodb://localhost/anteroom', REDIS_URL: 'redis://localhost' }

afterEach(() => void vi.restoreAllMocks())

/** What is said of settings with which the workers cannot start. */
function faultsOf(environment: NodeJS.ProcessEnv): string {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
  expect(() => readConfig(environment)).toThrow('exit 1')
  return said.mock.calls.join('')
}

it('needs the databases only; every channel may be off', () => {
  const config = readConfig({
    ...databases,
    TELEGRAM_BOT_TOKEN: '',
    NEARLY_AHEAD: '',
    PUBLIC_URL: 'https://clinic.example/',
  })
  expect(config).toMatchObject({ PUBLIC_URL: 'https://clinic.example', NEARLY_AHEAD: 2 })
  expect(config.TELEGRAM_BOT_TOKEN).toBeUndefined()
})

it('names every fault at once', () => {
  const faults = faultsOf({ MONGO_URL: 'postgres://x', CLINIC_TIMEZONE: 'Mars/Olympus', PORT: 'x' })
  for (const name of ['MONGO_URL', 'REDIS_URL', 'CLINIC_TIMEZONE', 'PORT']) expect(faults).toContain(name)
})

it('wants all credentials of a channel or none', () => {
  const faults = faultsOf({ ...databases, TWILIO_AUTH_TOKEN: 'x', MAIL_FROM: 'desk@clinic.example' })
  for (const name of ['TWILIO_ACCOUNT_SID', 'TWILIO_FROM', 'SMTP_URL']) expect(faults).toContain(name)
  expect(faults).not.toContain('MAIL_FROM')
})
