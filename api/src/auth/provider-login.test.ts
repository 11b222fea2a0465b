import type { StaffMember } from '@anteroom/store/staff.ts'
import { expect, test, vi } from 'vitest'
import { providerLogin } from './provider-login.ts'

const person = { issuer: 'https://login.example', sub: '1', name: 'Ann', username: 'ann', role: 'admin' as const }

function givenTheStaff({ hasAdministrator, taken = [] as string[] }: { hasAdministrator: boolean; taken?: string[] }) {
  const beginTrial = vi.fn(async () => {})
  const login = providerLogin({
    staff: {
      findBySubject: async () => null,
      add: async (member) => (taken.includes(member._id) ? null : ({ ...member, version: '1' } as StaffMember)),
      change: async () => 'not-found',
      hasAdministrator: async () => hasAdministrator,
    },
    endSessions: async () => {},
    accessLog: { record: async () => {} },
    beginTrial,
  })
  return { login, beginTrial }
}

test('a clinic whose first administrator comes from the provider begins in trial mode, and no other', async () => {
  const first = givenTheStaff({ hasAdministrator: false })
  expect(await first.login(person)).toMatchObject({ _id: 'ann', role: 'admin' })
  expect(first.beginTrial).toHaveBeenCalledOnce()
  await first.login({ ...person, role: null })
  const later = givenTheStaff({ hasAdministrator: true })
  await later.login(person)
  expect([first.beginTrial.mock.calls.length, later.beginTrial.mock.calls.length]).toEqual([1, 0])
})

test('a user name that is taken gets a number, and a made-up end where nine have it', async () => {
  const nine = ['ann', ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `ann-${number}`)]
  const nameOf = async (taken: string[]) => {
    const member = await givenTheStaff({ hasAdministrator: true, taken }).login(person)
    return typeof member === 'string' ? member : member._id
  }
  expect(await nameOf(['ann', 'ann-2'])).toBe('ann-3')
  expect(await nameOf(nine)).toMatch(/^ann-[0-9a-f]{8}$/)
})
