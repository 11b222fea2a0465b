import type { SessionStore, StaffSession } from '@anteroom/store/sessions.ts'
import { expect, it, vi } from 'vitest'
import { rememberedSessions } from './remembered-sessions.ts'

const session = { _id: 's1', username: 'desk' } as StaffSession

function given() {
  const time = { now: 0 }
  const find = vi.fn(async (): Promise<StaffSession | null> => session)
  const done = async () => {}
  const store = { find, use: done, remove: done, removeMany: done } as unknown as SessionStore
  const { sessions, forget } = rememberedSessions(store, () => time.now)
  return { time, find, sessions, forget }
}

it('reads a session once in two seconds, however many ask', async () => {
  const { time, find, sessions } = given()
  await Promise.all([sessions.find('s1'), sessions.find('s1')])
  time.now = 1_999
  expect(await sessions.find('s1')).toBe(session)
  expect(find).toHaveBeenCalledTimes(1)
  time.now = 2_000
  await sessions.find('s1')
  expect(find).toHaveBeenCalledTimes(2)
})

it.each([
  ['its end', ({ sessions }: ReturnType<typeof given>) => sessions.remove('s1')],
  ['the end of several', ({ sessions }: ReturnType<typeof given>) => sessions.removeMany(['s0', 's1'])],
  ['a use that is kept', ({ sessions }: ReturnType<typeof given>) => sessions.use('s1', new Date())],
  ['the news of its end', async ({ forget }: ReturnType<typeof given>) => forget('s1')],
])('reads it again after %s', async (_, change) => {
  const known = given()
  await known.sessions.find('s1')
  known.find.mockResolvedValueOnce(null)
  await change(known)
  expect(await known.sessions.find('s1')).toBeNull()
})

it('keeps neither one that is not there nor a read that failed', async () => {
  const { find, sessions } = given()
  find.mockResolvedValueOnce(null).mockRejectedValueOnce(new Error('away'))
  expect(await sessions.find('s1')).toBeNull()
  await expect(sessions.find('s1')).rejects.toThrow('away')
  expect(await sessions.find('s1')).toBe(session)
})
