import { expect, test } from 'vitest'
import { type Claims, personOf } from './provider-person.ts'

const claims = (more: Record<string, unknown>): Claims => ({ iss: 'https://login.example', sub: '1', ...more })
const mapping = {
  groupsClaim: 'groups',
  roles: [
    { role: 'admin' as const, group: 'CN=Admins,DC=clinic' },
    { role: 'doctor' as const, group: 'doctors' },
    { role: 'reception' as const, group: 'desk' },
  ],
}

test.each([
  [['desk'], 'reception'],
  [['desk', 'doctors'], 'doctor'],
  [['doctors', 'CN=Admins,DC=clinic'], 'admin'],
  ['desk', 'reception'],
  [['Desk'], null],
  [[], null],
  [undefined, null],
  [{ desk: true }, null],
  [[['desk'], 1, null], null],
])('groups %j give the role %s', (groups, role) => {
  expect(personOf(claims({ groups }), mapping).role).toBe(role)
})

test('an address counts as a group once the provider has verified it', () => {
  const byAddress = { groupsClaim: 'email', roles: [{ role: 'reception' as const, group: 'ann@clinic.example' }] }
  const ann = { email: 'ann@clinic.example' }
  expect(personOf(claims({ ...ann, email_verified: true }), byAddress).role).toBe('reception')
  for (const email_verified of [false, 'true', undefined])
    expect(personOf(claims({ ...ann, email_verified }), byAddress).role).toBeNull()
})

test.each([
  [{ preferred_username: 'Ann.Lee@clinic.example' }, 'ann.lee'],
  [{ preferred_username: 'CLINIC\\ann' }, 'clinic-ann'],
  [{ email: 'zoë@clinic.example' }, 'zoe'],
  [{ name: 'Rosa Marín' }, 'rosa-marin'],
  [{ name: 'علي رضا' }, 'staff'],
  [{ preferred_username: '-' }, 'staff'],
  [{}, 'staff'],
])('of %j the user name is %s', (said, username) => {
  expect(personOf(claims(said), mapping).username).toBe(username)
})

test('the name is one that a page can show', () => {
  const named = (name: unknown) => personOf(claims({ preferred_username: 'ann', name }), mapping).name
  expect(named('علي رضا')).toBe('علي رضا')
  for (const bad of ['<b>', '', 'x'.repeat(81), 7, undefined]) expect(named(bad)).toBe('ann')
})
