// @vitest-environment jsdom
import type { QueueUpdate } from '@anteroom/contracts/live.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleStatus, exampleUpdate } from '../testing/examples.ts'
import { answered, fakeApi } from '../testing/fake-api.ts'
import { fakeSocket } from '../testing/fake-socket.ts'
import { followStatus } from './follow-status.ts'

const moment = fc.constantFrom(null, '2026-12-01T10:05:00Z', '2026-12-01T10:40:00Z')
const update = fc
  .record({
    appointmentId: fc.constantFrom('a1', 'a1', 'a1', 'a2'),
    status: fc.constantFrom('waiting', 'in-progress', 'done', 'cancelled', 'no-show', 'moved'),
    stage: fc.constantFrom('expected', 'here', 'called', 'missed', 'held', null),
    queuePosition: fc.integer({ min: 0, max: 9 }),
    doctorStatus: fc.constantFrom('on-time', 'running-late', 'on-break'),
    estimatedWaitTime: fc.constantFrom('0 minutes', '20 minutes', 'paused'),
    expectedAt: moment,
    calledAt: moment,
    heldUntil: moment,
    window: fc.constantFrom(null, exampleStatus().window),
    waitParts: fc.constantFrom(null, exampleStatus().waitParts),
    dayClosed: fc.boolean(),
    language: fc.constantFrom('en', 'es', 'ar'),
    rev: fc.integer({ min: 0, max: 12 }),
  })
  .map(exampleUpdate)

/** The status that an update stands for: the name is the only thing that it does not carry. */
const statusIn = ({ position: _, ...status }: QueueUpdate) => ({ ...status, patientName: 'Ann Kim' })

const others = fc.constantFrom<['statusUpdate' | 'doctorStatusUpdate', number]>(
  ['statusUpdate', 13],
  ['doctorStatusUpdate', 13],
)

test('whatever comes in, and in whatever order, the page shows one moment and never a mix of two', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(update, others), { maxLength: 12 }), async (events) => {
      const live = fakeSocket()
      const first = exampleStatus()
      const api = fakeApi({ status: async () => answered(first) })
      const follower = followStatus({ api, socket: live.socket, appointmentId: 'a1' })
      const stop = follower.subscribe(() => {})
      await follower.refresh()

      for (const event of events) {
        const known = follower.state().value ?? first
        if (Array.isArray(event)) {
          const [kind, rev] = event
          if (kind === 'statusUpdate') live.receive(kind, { appointmentId: 'a1', status: 'done', rev })
          else live.receive(kind, { doctorId: 'dr_1', status: 'on-break', day: '2026-12-01', rev })
          expect(follower.state().value).toBe(known)
          continue
        }
        live.receive('queueUpdate', event)
        const isNews = event.appointmentId === 'a1' && event.rev >= known.rev
        expect(follower.state().value).toEqual(isNews ? statusIn(event) : known)
      }
      stop()
    }),
  )
})

test('a page that is opened again asks what has changed since it was last looked at, and goes on asking that', async () => {
  localStorage.clear()
  const asked: object[] = []
  const open = async (queuePosition: number) => {
    const api = fakeApi({
      status: async (input) => {
        asked.push(input)
        return answered(exampleStatus({ queuePosition }))
      },
    })
    const follower = followStatus({ api, socket: fakeSocket().socket, appointmentId: 'a1' })
    const stop = follower.subscribe(() => {})
    await follower.refresh()
    await follower.refresh()
    stop()
  }
  await open(5)
  await open(2)
  const [first, again, reopened] = [asked[0], asked.find((one) => 'toldAhead' in one), asked.at(-1)]
  expect(first).toEqual({ id: 'a1' })
  expect([again, reopened]).toMatchObject([{ toldAhead: 4 }, { toldAhead: 4 }])
})
