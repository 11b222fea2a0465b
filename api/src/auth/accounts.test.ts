import type { StaffMember } from '@anteroom/store/staff.ts'
import { expect, it } from 'vitest'
import { staffAccounts } from './accounts.ts'

/** The accounts of a clinic whose administrator `rescue` may log in by a password while the provider is away. */
function accounts() {
  const changed: string[] = []
  const members: Partial<StaffMember>[] = [
    { _id: 'rescue', role: 'admin' },
    { _id: 'ann', role: 'admin' },
    { _id: 'ann2', role: 'reception', subject: { issuer: 'https://id.example', sub: '7' } },
  ]
  const member = (name: string) => (members.find(({ _id }) => _id === name) as StaffMember | undefined) ?? null
  const parts = {
    staff: {
      find: async (name: string) => member(name),
      change: async (name: string) => {
        changed.push(name)
        return member(name)
      },
      moveSubject: async ({ to }: { to: string }) => member(to),
    },
    doctors: { find: async () => ({}) },
    tokens: { remove: async () => {}, liveUntil: async () => new Map() },
    sessions: { endAll: async () => [] },
    endLive: () => {},
    breakGlass: 'rescue',
  }
  return { changed, ...staffAccounts(parts as unknown as Parameters<typeof staffAccounts>[0]) }
}

it('who gets in while the provider is away stays an administrator who can, whoever asks', async () => {
  const { change, changed } = accounts()
  expect(await change('rescue', { disabled: true })).toBe('last-administrator')
  expect(await change('rescue', { role: 'reception' })).toBe('last-administrator')
  expect(await change('rescue', { role: 'doctor', doctorId: 'dr_1' })).toBe('last-administrator')
  expect(changed).toEqual([])

  expect(await change('rescue', { role: 'admin' })).toMatchObject({ member: { _id: 'rescue' } })
  expect(await change('ann', { role: 'reception' })).toMatchObject({ member: { _id: 'ann' } })
  expect(changed).toEqual(['rescue', 'ann'])
})

it('nobody at the provider becomes the account that is kept for when it is away', async () => {
  const { join, changed } = accounts()
  expect(await join('rescue', 'ann2')).toBe('changed-meanwhile')
  expect(changed).toEqual([])
  expect(await join('ann', 'ann2')).toMatchObject({ member: { _id: 'ann' } })
  expect(changed).toEqual(['ann2'])
})
