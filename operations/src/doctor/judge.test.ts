import { describe, expect, test } from 'vitest'
import { judgeAlerts } from './checks/alerts.ts'
import { judgeClock, secondsOff } from './checks/clock.ts'
import { judgeDisk } from './checks/disk.ts'
import { judgeMongo, type MongoState, unreachable } from './checks/mongodb.ts'
import { lookAtNode } from './checks/node.ts'
import { judgeProvider, type ProviderAnswer } from './checks/provider.ts'
import { judgeAnswer, judgeFailure } from './checks/public-address.ts'
import { judgePersistence } from './checks/redis.ts'
import { judgeWebhook } from './checks/telegram.ts'
import { judgeTwilio } from './checks/twilio.ts'
import { lookAt, well } from './finding.ts'
import { asText } from './report.ts'

const now = Date.parse('2026-12-01T10:00:00Z')
const DAY_MS = 86_400_000

test('an old Node is named', () => {
  expect(lookAtNode('v26.10.0').state).toBe('well')
  expect(lookAtNode('v24.1.0').state).toBe('faulty')
})

const mongo: MongoState = {
  version: '8.2.1',
  replicaSet: 'anteroom',
  hasPrimary: true,
  schema: { version: 0 },
  missing: [],
}

test.each<[string, Partial<MongoState>]>([
  ['no replica set', { replicaSet: undefined }],
  ['no primary', { hasPrimary: false }],
  ['no more fixes', { version: '6.0.9' }],
  ['an index is missing: alerts (state)', { missing: ['alerts (state)'] }],
  ['newer version of Anteroom', { schema: { version: 9_999 } }],
  ['the restore of clinic.backup was not finished', { schema: { version: 0, restoring: 'clinic.backup' } }],
])('of MongoDB: %s', (says, fault) => {
  expect(judgeMongo(mongo).state).toBe('well')
  expect(judgeMongo({ ...mongo, ...fault })).toMatchObject({ state: 'faulty', says: expect.stringContaining(says) })
})

test.each([
  ['Authentication failed.', 'refuses the user or the password'],
  ['command find requires authentication', 'refuses the user or the password'],
  ['getaddrinfo ENOTFOUND mongo.auth.example.org', 'cannot be reached'],
])('of a MongoDB that fails with "%s" it says that it %s', (message, says) => {
  expect(unreachable(new Error(message))).toMatchObject({ state: 'faulty', says: expect.stringContaining(says) })
})

test('a Redis that keeps nothing, or cannot, is named', () => {
  expect(judgePersistence('aof_enabled:1\r\naof_last_write_status:ok\r\n', '')).toBeNull()
  expect(judgePersistence('aof_enabled:1\r\naof_last_write_status:err\r\n', '')).toContain('could not write')
  expect(judgePersistence('aof_enabled:0\r\n', '3600 1')).toBeNull()
  expect(judgePersistence('aof_enabled:0\r\n', null)).toBeNull()
  expect(judgePersistence('aof_enabled:0\r\n', '')).toContain('keeps nothing')
})

test('a clock is off by what neither the way nor the precision explains', () => {
  const asked = { name: 'MongoDB', from: 10_000, to: 12_000 }
  expect(secondsOff({ ...asked, showed: 11_000, precisionMs: 0 })).toBe(0)
  expect(secondsOff({ ...asked, showed: 9_500, precisionMs: 1_000 })).toBe(0)
  expect(secondsOff({ ...asked, showed: 15_000, precisionMs: 0 })).toBe(3)
  expect(secondsOff({ ...asked, showed: 1_000, precisionMs: 1_000 })).toBe(8)

  const zone = { name: 'Europe/Madrid', data: '2026c' }
  const late = { ...asked, showed: 100_000, precisionMs: 0 }
  expect(judgeClock([late], zone, now)).toMatchObject({
    state: 'faulty',
    says: expect.stringContaining('88 s off the clock of MongoDB'),
  })
  expect(judgeClock([], { ...zone, data: '2023a' }, now).state).toBe('faulty')
  expect(judgeClock([], zone, now).state).toBe('well')
})

test.each([
  [{ free: 41e9, size: 80e9 }, 'well'],
  [{ free: 1.5e9, size: 10e9 }, 'faulty'],
  [{ free: 40e9, size: 900e9 }, 'faulty'],
])('a disk with %o is %s', (disk, state) => {
  expect(judgeDisk(disk).state).toBe(state)
})

test.each([
  ['pending', 30_000, 'well'],
  ['pending', 90_000, 'faulty'],
  ['failed', 90_000, 'faulty'],
  ['sent', 90_000, 'well'],
] as const)('an alert that is %s and was due %i ms ago: %s', (state, ago, expected) => {
  expect(judgeAlerts([{ state, count: 1, oldestDueAt: new Date(now - ago) }], false, now).state).toBe(expected)
})

test('in trial mode nothing waits because nobody gets anything', () => {
  expect(judgeAlerts([], false, now)).toEqual(well('none waits'))
  expect(judgeAlerts([], true, now)).toMatchObject({ state: 'well', says: expect.stringContaining('/admin/go-live') })
})

test.each([
  [
    'https://a.example: its name leads nowhere',
    Object.assign(new Error('fetch failed'), { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }),
  ],
  ['https://a.example: no answer', new DOMException('', 'TimeoutError')],
  ['https://a.example: what it was', new Error('what it was')],
])('a public address that cannot be asked: %s', (says, error) => {
  expect(judgeFailure('https://a.example', error)).toMatchObject({ state: 'faulty', says })
})

test('what mends a service is named for containers and for units', () => {
  expect(judgeFailure('https://a.example', new Error('what it was'))).toMatchObject({
    mend: 'docker compose logs web, or journalctl -u caddy',
  })
})

test.each([
  [{ status: 200, date: null, validUntil: now + 60 * DAY_MS }, 'well'],
  [{ status: 200, date: null, validUntil: now + 3 * DAY_MS }, 'faulty'],
  [{ status: 200, date: null, validUntil: null }, 'well'],
  [{ status: 503, date: null, validUntil: null }, 'faulty'],
  [{ status: 301, date: null, validUntil: null }, 'faulty'],
])('a public address that answers %o is %s', (answer, state) => {
  expect(judgeAnswer('https://a.example', answer, now).state).toBe(state)
})

const webhook = 'https://a.example/telegram/webhook'
const calls = { url: webhook, pending_update_count: 0 }
test.each([
  [calls, webhook, 'well'],
  [{ ...calls, url: '' }, webhook, 'faulty'],
  [calls, '', 'faulty'],
  [{ ...calls, pending_update_count: 200 }, webhook, 'faulty'],
  [{ ...calls, last_error_date: now / 1_000 - 60, last_error_message: 'SSL error' }, webhook, 'faulty'],
  [{ ...calls, last_error_date: now / 1_000 - 86_400, last_error_message: 'SSL error' }, webhook, 'well'],
])('a webhook as %o where %s is wanted is %s', (info, expected, state) => {
  expect(judgeWebhook(info, { expected, name: 'clinic_bot', now }).state).toBe(state)
})

const account = { status: 'active', type: 'Full' }
const number = { capabilities: { sms: true }, smsUrl: 'https://a.example/twilio/sms' }
test.each([
  [account, number, 'well'],
  [account, { ...number, smsUrl: '' }, 'well'],
  [{ ...account, status: 'suspended' }, number, 'faulty'],
  [account, undefined, 'faulty'],
  [account, { ...number, capabilities: { sms: false } }, 'faulty'],
  [account, { ...number, smsUrl: 'https://demo.twilio.com/welcome/sms/reply' }, 'faulty'],
])('an account %o with the number %o is %s', (of, found, state) => {
  expect(judgeTwilio(of, found, { from: '+12025550100', webhook: 'https://a.example/twilio/sms' }).state).toBe(state)
})

test('what does not answer or throws is a fault of its own, and the report is aligned', async () => {
  const checked = await lookAt(
    [
      { name: 'Node', look: async () => well('26.10.0') },
      { name: 'Telegram', look: async () => ({ state: 'off', says: 'TELEGRAM_BOT_TOKEN is not set here' }) },
      { name: 'Mail', look: () => Promise.reject(new Error('no route')) },
      { name: 'Disk', look: () => new Promise(() => {}) },
    ],
    20,
  )
  expect(asText(checked)).toBe(
    [
      '✓ Node      26.10.0',
      '– Telegram  TELEGRAM_BOT_TOKEN is not set here',
      '✗ Mail      no route',
      '            → Look whether it runs, and whether this machine reaches it.',
      '✗ Disk      no answer within 0.02 s',
      '            → Look whether it runs, and whether this machine reaches it.',
      '',
      '2 things need mending.',
    ].join('\n'),
  )
})

describe('of the login of staff', () => {
  const issuer = 'https://login.example/realms/clinic'
  const answer = { status: 200, issuer, date: new Date(now).toUTCString(), from: now, to: now }
  const account = { role: 'admin' as const, passwordHash: 'a hash' }
  const keeper = { username: 'rescue', account }

  test('it is well with a keeper who gets in, and where nobody knows', () => {
    expect(judgeProvider(issuer, answer, null).state).toBe('well')
    expect(judgeProvider(issuer, answer, keeper)).toMatchObject({
      state: 'well',
      says: expect.stringContaining('rescue'),
    })
    expect(judgeProvider(issuer, answer, { ...keeper, account: undefined }).state).toBe('well')
  })

  test.each<[string, ProviderAnswer, typeof keeper | { username: string; account: null }]>([
    ['connect ECONNREFUSED', { fault: 'connect ECONNREFUSED' }, keeper],
    ['answers 404', { ...answer, status: 404, issuer: null }, keeper],
    ['calls itself', { ...answer, issuer: `${issuer}/` }, keeper],
    ['60 s off', { ...answer, date: new Date(now - 61_000).toUTCString() }, keeper],
    ['no administrator', answer, { ...keeper, account: null }],
    ['no password', answer, { ...keeper, account: { ...account, passwordHash: '' } }],
  ])('it says %s', (says, answered, kept) => {
    expect(judgeProvider(issuer, answered, kept)).toMatchObject({
      state: 'faulty',
      says: expect.stringContaining(says),
    })
  })
})
