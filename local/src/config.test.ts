import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import { parseConfig, root, settingNames } from './config.ts'

test('with nothing given, everything has a value or is provided here', () => {
  expect(parseConfig({})).toMatchObject({ PORT: 3000, CLINIC_NAME: 'Riverside Clinic', AUTH: 'on', RATE_LIMITS: 'on' })
})

test('an empty setting counts as not given', () => {
  const config = parseConfig({ TELEGRAM_BOT_TOKEN: '', PORT: '' })

  expect(config.PORT).toBe(3000)
  expect(config.TELEGRAM_BOT_TOKEN).toBeUndefined()
})

test('every fault is named at once', () => {
  const faulty = {
    PORT: 'many',
    CLINIC_TIMEZONE: 'Mars/Olympus',
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
    AUTH: 'perhaps',
  }

  expect(() => parseConfig(faulty)).toThrow(/PORT[\s\S]*CLINIC_TIMEZONE[\s\S]*AUTH/)
  const { PORT: _, CLINIC_TIMEZONE: __, AUTH: ___, ...half } = faulty
  expect(() => parseConfig(half)).toThrow(/TWILIO_AUTH_TOKEN[\s\S]*TWILIO_FROM/)
})

test("Twilio's WhatsApp sender needs the account that it belongs to", () => {
  expect(() => parseConfig({ TWILIO_WHATSAPP_FROM: '+12025550101' })).toThrow(/TWILIO_ACCOUNT_SID[\s\S]*TWILIO_FROM/)
  expect(() => parseConfig({ TWILIO_WHATSAPP_FROM: 'whatsapp:+12025550101' })).toThrow('TWILIO_WHATSAPP_FROM')
})

test.each(['21:00-08:00', '00:00-23:59'])('quiet hours are two times of day: %s', (hours) => {
  expect(parseConfig({ QUIET_HOURS: hours }).QUIET_HOURS).toBe(hours)
})

test.each(['9-8', '21:00', '24:00-08:00', '21:60-08:00'])('quiet hours are never %s', (hours) => {
  expect(() => parseConfig({ QUIET_HOURS: hours })).toThrow('QUIET_HOURS')
})

test('production is refused: this start uses stand-ins', () => {
  expect(() => parseConfig({ NODE_ENV: 'production' })).toThrow('docker-compose.yml')
})

test('the public address has no trailing slash', () => {
  expect(parseConfig({ PUBLIC_URL: 'https://queue.example.org/' }).PUBLIC_URL).toBe('https://queue.example.org')
})

test('.env.example works unchanged and names every setting, those of docker compose too', async () => {
  const example = parseEnv(await readFile(join(root, '.env.example'), 'utf8'))
  const compose = await readFile(join(root, 'docker-compose.yml'), 'utf8')
  const names = new Set([...settingNames, ...compose.matchAll(/\$\{(\w+)/g).map(([, name = '']) => name)])

  expect(parseConfig(example)).toEqual(parseConfig({}))
  expect(Object.keys(example).toSorted()).toEqual([...names].filter((name) => name !== 'NODE_ENV').toSorted())
})
