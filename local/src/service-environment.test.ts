import { expect, test } from 'vitest'
import { parseConfig } from './config.ts'
import type { Secrets } from './secrets.ts'
import { serviceEnvironment } from './service-environment.ts'

const secrets: Secrets = {
  sessionSecret: 's',
  botApiKey: 'k',
  linkSecret: 'l',
  sealKey: 'e',
  demoPassword: 'p',
  telegramToken: '1:t',
  twilioSid: 'AC',
  twilioToken: 't',
}
const addresses = {
  publicUrl: 'http://localhost:3000',
  apiUrl: 'http://127.0.0.1:1',
  mongoUrl: 'mongodb://127.0.0.1:2/anteroom',
  redisUrl: 'redis://127.0.0.1:3',
  standIns: {
    url: 'http://127.0.0.1:4',
    telegramUrl: 'http://127.0.0.1:5',
    twilioUrl: 'http://127.0.0.1:6',
    smtpUrl: 'smtp://127.0.0.1:7',
    stop: async () => {},
  },
}
const environment = (settings: NodeJS.ProcessEnv) => serviceEnvironment(parseConfig(settings), secrets, addresses)

const realTwilio = {
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'a-token-of-twilio',
  TWILIO_FROM: '+12025550177',
}

test('with nothing given, each provider is a stand-in, and patients are led to the page of the phones', () => {
  expect(environment({})).toMatchObject({
    TELEGRAM_API_ROOT: 'http://127.0.0.1:5',
    TELEGRAM_LINK: 'http://localhost:3000/phone',
    TWILIO_API_ROOT: 'http://127.0.0.1:6',
    TWILIO_FROM: '+12025550100',
    TWILIO_WHATSAPP_FROM: '+12025550101',
    SMS_NUMBER: '+12025550100',
    WHATSAPP_NUMBER: '+12025550101',
    SMTP_URL: 'smtp://127.0.0.1:7',
  })
  expect(environment({})).not.toHaveProperty('QUIET_HOURS')
})

test('a real bot without a link is not offered, and a real account without a WhatsApp sender has none', () => {
  const real = environment({ TELEGRAM_BOT_TOKEN: '1:real', ...realTwilio })

  expect(real).toMatchObject({ TELEGRAM_BOT_TOKEN: '1:real', SMS_NUMBER: '+12025550177' })
  for (const name of ['TELEGRAM_LINK', 'TELEGRAM_API_ROOT', 'TWILIO_WHATSAPP_FROM', 'WHATSAPP_NUMBER']) {
    expect(real).not.toHaveProperty(name)
  }
})

test('what is given is handed on', () => {
  const given = {
    TELEGRAM_BOT_TOKEN: '1:real',
    TELEGRAM_LINK: 'https://t.me/your_clinic_bot',
    ...realTwilio,
    TWILIO_WHATSAPP_FROM: '+12025550178',
    QUIET_HOURS: '21:00-08:00',
    CLINIC_ADDRESS: '5 River Street, Springfield',
    CLINIC_PHONE: '+12025550142',
    EMERGENCY_NUMBER: '112',
    TWILIO_CANCEL_IS_KEYWORD: 'on',
  }

  expect(environment(given)).toMatchObject({ ...given, WHATSAPP_NUMBER: '+12025550178' })
})
