// @vitest-environment jsdom
import type { Result } from '@anteroom/contracts/api-client.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answered, refused } from '../testing/fake-api.ts'
import { fakeSocket } from '../testing/fake-socket.ts'
import { follow } from './follow.ts'
import { isStale } from './is-stale.ts'

type Answer = { day: string; rev: number; appointmentId?: string }

let stop = () => {}
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

/** A follower that has loaded its first answer. */
async function given(first: Answer) {
  const live = fakeSocket()
  const load = vi.fn<() => Promise<Result<Answer>>>(async () => answered(first))
  const follower = follow<Answer>({ socket: live.socket, load, applyEvent: () => 'reload' })
  stop = follower.subscribe(() => {})
  await vi.advanceTimersByTimeAsync(0)
  return { live, load, follower }
}

test('polls every 10 s while the socket is down and every 30 s while it is up', async () => {
  const { live, load } = await given({ day: '2026-12-01', rev: 1 })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(load).toHaveBeenCalledTimes(3)
  live.up()
  await vi.advanceTimersByTimeAsync(29_000)
  expect(load).toHaveBeenCalledTimes(4)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(load).toHaveBeenCalledTimes(5)
})

test('stops polling when it is unsubscribed', async () => {
  const { load } = await given({ day: '2026-12-01', rev: 1 })
  stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(load).toHaveBeenCalledTimes(1)
})

test('does not poll after a 404', async () => {
  const { load, follower } = await given({ day: '2026-12-01', rev: 1 })
  load.mockImplementation(async () => refused('unknown-appointment', { status: 404 }))
  await follower.refresh()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(load).toHaveBeenCalledTimes(2)
})

test('keeps the last answer when a request fails', async () => {
  const { load, follower } = await given({ day: '2026-12-01', rev: 1 })
  load.mockImplementation(async () => refused('unavailable'))
  await follower.refresh()
  expect(follower.state()).toMatchObject({ value: { rev: 1 }, problem: { reason: 'unavailable' } })
})

test('a new day replaces the old one, although its revisions start at 0', async () => {
  const { load, follower } = await given({ day: '2026-12-01', rev: 40 })
  load.mockImplementation(async () => answered({ day: '2026-12-02', rev: 0 }))
  await follower.refresh()
  expect(follower.state().value).toEqual({ day: '2026-12-02', rev: 0 })
})

test.each(['2026-12-01', '2026-11-30'])(
  'an appointment that was moved to %s goes on there, at whatever revision',
  async (day) => {
    const { load, follower } = await given({ day: '2026-12-01', rev: 40, appointmentId: 'a1' })
    const moved = { day, rev: 3, appointmentId: 'a2' }
    load.mockImplementation(async () => answered(moved))
    await follower.refresh()
    expect(follower.state().value).toEqual(moved)
  },
)

test('reconnects a socket that the server has closed', async () => {
  const { live } = await given({ day: '2026-12-01', rev: 1 })
  const connect = vi.spyOn(live.socket, 'connect')
  live.closedByServer()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(connect).toHaveBeenCalledTimes(1)
})

test('loads when the page becomes visible again', async () => {
  const { load } = await given({ day: '2026-12-01', rev: 1 })
  document.dispatchEvent(new Event('visibilitychange'))
  expect(load).toHaveBeenCalledTimes(2)
})

test('is stale after 20 s without contact, or after 35 s while the socket is up', async () => {
  const { live, follower } = await given({ day: '2026-12-01', rev: 1 })
  const after = (milliseconds: number) => isStale(follower.state(), performance.now() + milliseconds)
  expect([after(19_000), after(20_000)]).toEqual([false, true])
  live.up()
  await vi.advanceTimersByTimeAsync(0)
  expect([after(34_000), after(35_000)]).toEqual([false, true])
})
