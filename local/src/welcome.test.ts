import { expect, test } from 'vitest'
import { parseConfig } from './config.ts'
import type { Secrets } from './secrets.ts'
import { welcome } from './welcome.ts'

const secrets: Secrets = {
  sessionSecret: 's',
  botApiKey: 'k',
  linkSecret: 'l',
  sealKey: 'e',
  demoPassword: 'made-for-you',
  telegramToken: '1:t',
  twilioSid: 'AC',
  twilioToken: 't',
}
const kept = { secrets, isNew: true, file: '/data/secrets.json' }
const stack = {
  url: 'http://localhost:3000',
  port: 3000,
  standIns: {
    url: 'http://127.0.0.1:1',
    telegramUrl: 'http://127.0.0.1:2',
    twilioUrl: 'http://127.0.0.1:3',
    smtpUrl: 'smtp://127.0.0.1:4',
    stop: async () => {},
  },
}

test('the generated password is shown at the first start only', () => {
  expect(welcome(parseConfig({}), stack, kept)).toContain('made-for-you')
  expect(welcome(parseConfig({}), stack, { ...kept, isNew: false })).not.toContain('made-for-you')
  expect(welcome(parseConfig({ DEMO_PASSWORD: 'chosen-by-me' }), stack, kept)).not.toMatch(/made-for-you|chosen-by-me/)
})

test('another port than the wanted one, and a log-in that is off, are said', () => {
  const usual = welcome(parseConfig({}), stack, kept)
  expect(usual).not.toMatch(/in use|AUTH IS OFF/)

  const unusual = welcome(parseConfig({ AUTH: 'off' }), { ...stack, port: 4000 }, kept)
  expect(unusual).toContain('Port 3000 is in use, so this runs on port 4000.')
  expect(unusual).toContain('AUTH IS OFF')
})

test('a doctor who is there at this hour is named first, where there is one alone', () => {
  expect(welcome(parseConfig({}), stack, kept)).toMatch(/Log in as +saleh \(/)
  expect(welcome(parseConfig({ DEMO: 'always-open' }), stack, kept)).not.toContain('saleh')
})

test('which providers are stand-ins is said', () => {
  const config = parseConfig({ TELEGRAM_BOT_TOKEN: '1:real' })

  expect(welcome(config, stack, kept)).toContain('Stand-ins on this machine: Twilio, mail.')
})
