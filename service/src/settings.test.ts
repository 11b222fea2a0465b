import { afterEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { address, metricsAddress, onOff, parseSettings, phoneNumber, port, readSettings, timeZone } from './settings.ts'

const Settings = z.object({
  PORT: port.default(3000),
  PUBLIC_URL: address.optional(),
  CLINIC_TIMEZONE: timeZone.default('UTC'),
  SMS_NUMBER: phoneNumber.optional(),
  AUTH: onOff.default('on'),
})

afterEach(() => vi.restoreAllMocks())

it('treats an empty variable as not set', () => {
  const settings = parseSettings(Settings, 'It', { PORT: '', PUBLIC_URL: '', CLINIC_TIMEZONE: '', AUTH: '' })
  expect(settings).toEqual({ PORT: 3000, CLINIC_TIMEZONE: 'UTC', AUTH: 'on' })
})

it('removes the slash at the end of an address', () => {
  expect(parseSettings(Settings, 'It', { PUBLIC_URL: 'https://clinic.example/queue/' }).PUBLIC_URL).toBe(
    'https://clinic.example/queue',
  )
})

it.each([
  ['9101', { host: '127.0.0.1', port: 9101 }],
  ['0.0.0.0:9100', { host: '0.0.0.0', port: 9100 }],
  ['[::1]:9100', { host: '::1', port: 9100 }],
])('metrics at %s', (text, expected) => {
  expect(metricsAddress.parse(text)).toEqual(expected)
})

it.each(['99999', 'localhost:9100', ':9100', '9100/metrics'])('metrics cannot be at %s', (text) => {
  expect(metricsAddress.safeParse(text).error?.issues[0]?.message).toBe('is a port, or like 0.0.0.0:9100')
})

it('names every fault and exits', () => {
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
  const faulty = {
    PORT: '70000',
    PUBLIC_URL: 'ftp://clinic',
    CLINIC_TIMEZONE: 'Mars/Olympus',
    SMS_NUMBER: '202 555 0142',
    AUTH: 'perhaps',
  }

  expect(() => readSettings(Settings, 'The example', faulty)).toThrow('exit 1')
  expect(stderr.mock.calls.join('')).toBe(
    [
      'The example cannot start with these settings:',
      '  PORT: is not a port',
      '  PUBLIC_URL: is not an http address',
      '  CLINIC_TIMEZONE: is not a time zone; give one like Europe/Madrid',
      '  SMS_NUMBER: is not a number like +12025550142',
      '  AUTH: is either on or off',
      '',
    ].join('\n'),
  )
})

it('says of what has to be there that it is not set', () => {
  const Needed = z.object({ SECRET: z.string().min(3), PORT: port })
  expect(() => parseSettings(Needed, 'It', { SECRET: '' })).toThrow('  SECRET: is not set\n  PORT: is not set')
})
