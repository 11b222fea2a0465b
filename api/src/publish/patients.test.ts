import { setImmediate as letGo } from 'node:timers/promises'
import { learn } from '@anteroom/queue/estimate/learn.ts'
import { booking, dayAfter, doctor, nineOClock, plan } from '@anteroom/queue/testing/example-day.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { paceOf } from '@anteroom/queue/window.ts'
import { pino } from 'pino'
import { expect, it, vi } from 'vitest'
import type { LiveServer } from './channel.ts'
import { toldPatients } from './patients.ts'
import { rooms } from './rooms.ts'

/** Who follows a day by rooms, with what each has heard: revisions by the name that they know it by. */
function given(followed: string[]) {
  const heard: [name: string, rev: number][] = []
  const emit = (_: string, { appointmentId, rev }: { appointmentId: string; rev: number }) => {
    heard.push([appointmentId, rev])
  }
  const to = (_room: string) => ({ emit })
  const sockets = new Map(followed.map((room) => [room, { data: { followed: { name: `token of ${room}` } } }]))
  const inRoom = new Map(followed.map((room) => [room, new Set([room])]))
  const io = { of: () => ({ adapter: { rooms: inRoom }, sockets }), local: { to } }
  const views: number[] = []
  const patients = toldPatients({
    io: io as unknown as LiveServer,
    viewOf: async (queue) => {
      views.push(queue.rev)
      await letGo()
      const now = nineOClock
      return { queue, doctor, plan, timeZone: 'Europe/Madrid', now, pace: paceOf(learn([], 20), queue, now) }
    },
    noteQuote: () => {},
    log: pino({ level: 'silent' }),
  })
  return { patients, heard, views }
}

const three = [booking('ann', { link: { version: 2, digest: 'd' } }), booking('ben'), booking('eva')]
const booked = dayAfter(three)
const roomOf = (queue: Queue) => rooms.queue(queue._id)
const all = [roomOf(booked), rooms.link('ann', 2), rooms.appointment('ben'), rooms.appointment('eva')]

it('tells those alone whose status looks different, by the name that they know', async () => {
  const { patients, heard } = given(all)
  patients.tell(booked)
  await vi.waitFor(() => expect(heard).toHaveLength(3))
  expect(heard).toEqual([
    [`token of ${rooms.link('ann', 2)}`, 3],
    ['ben', 3],
    ['eva', 3],
  ])
  heard.length = 0
  patients.tell(dayAfter([...three, { kind: 'set-language', appointmentId: 'ben', language: 'es' }]))
  await vi.waitFor(() => expect(heard).toEqual([['ben', 4]]))
})

it('counts nothing for a day that nobody follows', async () => {
  const { patients, views } = given([])
  patients.tell(booked)
  await letGo()
  expect(views).toEqual([])
})

it('tells the newest alone of what comes while it tells, and nothing that is older', async () => {
  const { patients, heard, views } = given(all)
  const after = (count: number) =>
    dayAfter([...three, ...Array.from({ length: count }, () => ({ kind: 'next' }) as const)])
  patients.tell(booked)
  for (const count of [1, 2, 3]) patients.tell(after(count))
  await vi.waitFor(() => expect(heard.at(-1)?.[1]).toBe(6))
  expect(views).toEqual([3, 6])
  patients.tell(after(1))
  await letGo()
  expect(heard.at(-1)?.[1]).toBe(6)
})
