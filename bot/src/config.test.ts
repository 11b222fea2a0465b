import { afterEach, expect, it, vi } from 'vitest'
import { readConfig } from './config.ts'

const least = { MONGO_URL: 'mongodb://localhost/anteroom', BOT_API_KEY: 'k'.repeat(32), SEAL_KEY: 's'.repeat(32) }

afterEach(() => vi.restoreAllMocks())

it('needs few settings, finds the API at the public address, and turns off channels without credentials', () => {
  const config = readConfig({ ...least, PUBLIC_URL: 'https://clinic.example/', TELEGRAM_BOT_TOKEN: '' })

  expect(config).toMatchObject({ PUBLIC_URL: 'https://clinic.example', API_URL: 'https://clinic.example' })
  expect(config.TELEGRAM_BOT_TOKEN).toBeUndefined()
  expect(config.TWILIO_AUTH_TOKEN).toBeUndefined()
  expect(config.REDIS_URL).toBeUndefined()
})

it('takes the limits that providers are known for, as the workers do', () => {
  const limits = { TELEGRAM_PER_SECOND: 30, TELEGRAM_CHAT_PER_SECOND: 1, SMS_PER_SECOND: 1, WHATSAPP_PER_SECOND: 80 }
  expect(readConfig(least)).toMatchObject({ ...limits, SENDING_PROCESSES: 2 })
  expect(readConfig({ ...least, REDIS_URL: 'redis://localhost', SMS_PER_SECOND: '12' })).toMatchObject({
    REDIS_URL: 'redis://localhost',
    SMS_PER_SECOND: 12,
  })
})

it('names every fault at once and ends the process', () => {
  const ended = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended')
  })
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const faulty = {
    PUBLIC_URL: 'clinic',
    CLINIC_TIMEZONE: 'Nowhere',
    TELEGRAM_BOT_TOKEN: 'x',
    TELEGRAM_WEBHOOK_SECRET: 'short',
    TWILIO_WHATSAPP_FROM: 'clinic',
  }

  expect(() => readConfig(faulty)).toThrow('ended')
  expect(ended).toHaveBeenCalledWith(1)
  const text = String(written.mock.calls[0]?.[0])
  for (const name of ['MONGO_URL', 'BOT_API_KEY', 'SEAL_KEY', ...Object.keys(faulty)])
    expect(text).toContain(`  ${name}: `)
})

it('needs all settings of a Twilio account when one is set', () => {
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended')
  })
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)

  expect(() => readConfig({ ...least, TWILIO_WHATSAPP_FROM: '+12025550101' })).toThrow('ended')
  const text = String(written.mock.calls[0]?.[0])
  for (const name of ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM']) expect(text).toContain(`  ${name}: `)
})
