import { expect, it } from 'vitest'
import { isLive } from './is-live.ts'

const now = Date.parse('2026-12-01T10:00:00Z')
const MINUTE = 60_000
const idleMs = 60 * MINUTE
const session = { version: 'a', usedAt: new Date(now - MINUTE), endsAt: new Date(now + MINUTE) }
const member = { version: 'a' }

it.each([
  ['is live while its member is as at login', session, member, true],
  ['ends with its member', session, null, false],
  ['ends when the member is disabled', session, { ...member, disabled: true }, false],
  ['ends when its member has another version', session, { version: 'b' }, false],
  ['ends twelve hours after login, however much it is used', { ...session, endsAt: new Date(now) }, member, false],
  ['goes on just before its idle end', { ...session, usedAt: new Date(now - idleMs + 1) }, member, true],
  ['ends when it was not used for the idle time', { ...session, usedAt: new Date(now - idleMs) }, member, false],
])('a session %s', (_, given, of, live) => {
  expect(isLive(given, of, { now, idleMs })).toBe(live)
})
