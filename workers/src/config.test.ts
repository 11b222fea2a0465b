import { afterEach, expect, it, vi } from 'vitest'
import { readConfig } from './config.ts'

const databases = {
  MONGO_URL: 'mongodb://localhost/anteroom',
  REDIS_URL: 'redis://localhost',
  LINK_SECRET: 'l'.repeat(32),
}

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

it('needs the databases and a secret only; every channel may be off', () => {
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
  const faults = faultsOf({
    MONGO_URL: 'postgres://x',
    CLINIC_TIMEZONE: 'Mars/Olympus',
    PORT: 'x',
    LINK_SECRET: 'short',
  })
  for (const name of ['MONGO_URL', 'REDIS_URL', 'CLINIC_TIMEZONE', 'PORT', 'LINK_SECRET'])
    expect(faults).toContain(name)
})

it('takes the limits that providers are known for, and the clinic’s quiet hours', () => {
  expect(readConfig(databases)).toMatchObject({
    QUIET_HOURS: { from: '21:00', to: '08:00' },
    TELEGRAM_PER_SECOND: 30,
    TELEGRAM_CHAT_PER_SECOND: 1,
    SMS_PER_SECOND: 1,
    WHATSAPP_PER_SECOND: 80,
    MAIL_PER_SECOND: 10,
  })
  expect(readConfig({ ...databases, QUIET_HOURS: 'off', SMS_PER_SECOND: '12' })).toMatchObject({
    QUIET_HOURS: null,
    SMS_PER_SECOND: 12,
  })
  const faults = faultsOf({ ...databases, QUIET_HOURS: '9-17', SMS_PER_SECOND: '0' })
  for (const name of ['QUIET_HOURS', 'SMS_PER_SECOND']) expect(faults).toContain(name)
})

it('takes WhatsApp without SMS', () => {
  const account = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'x' }
  expect(readConfig({ ...databases, ...account, TWILIO_WHATSAPP_FROM: '+12025550101' }).TWILIO_FROM).toBeUndefined()
  expect(faultsOf({ ...databases, TWILIO_WHATSAPP_FROM: '+12025550101' })).toContain('TWILIO_AUTH_TOKEN')
})

it('wants all credentials of a channel or none', () => {
  const faults = faultsOf({ ...databases, TWILIO_AUTH_TOKEN: 'x', MAIL_FROM: 'desk@clinic.example' })
  for (const name of ['TWILIO_ACCOUNT_SID', 'TWILIO_FROM', 'SMTP_URL']) expect(faults).toContain(name)
  expect(faults).not.toContain('MAIL_FROM')
})
