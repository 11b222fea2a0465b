import { queueId } from '@anteroom/contracts/queue.ts'
import { type Command, find } from '@anteroom/queue/decision.ts'
import { booking, doctor, minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestClinic, type TestClinic } from '../testing/clinic.ts'
import { finishInterruptedMoves, relocate } from './relocate.ts'

const day = '2026-12-01'
const other: Doctor = { ...doctor, _id: 'dr_2' }
let open: TestClinic
let count = 0

beforeAll(async () => {
  open = await openTestClinic([doctor, other], nineOClock)
})
afterAll(() => open.close())

const run = (on: Doctor, command: Command) =>
  open.clinic.run({ doctor: on, day, command, by: 'system', present: () => null })
const statusIn = async (on: Doctor, id: string) => {
  const queue = await open.clinic.queues.load(queueId(on._id, day))
  return queue && find(queue, id)?.status
}

describe('a move interrupted between its two writes', () => {
  let from: string
  let to: string

  /** Books the new place only, as if the process had died before releasing the old one. */
  beforeEach(async () => {
    open.time.now = nineOClock
    count += 1
    from = `old-${count}`
    to = `new-${count}`
    await run(doctor, booking(from))
    const movedFrom = { queueId: queueId('dr_1', day), appointmentId: from, at: nineOClock, by: 'patient' } as const
    await run(other, booking(to, { movedFrom }))
  })

  it('is completed: the old place is released', async () => {
    await finishInterruptedMoves(open.clinic, new Set())
    expect(await statusIn(doctor, from)).toBe('waiting')

    open.time.now += minutes(1)
    await finishInterruptedMoves(open.clinic, new Set())
    expect([await statusIn(doctor, from), await statusIn(other, to)]).toEqual(['moved', 'waiting'])
  })

  it('is reverted if the patient has been started at the old place: one appointment remains', async () => {
    await run(doctor, { kind: 'start', appointmentId: from })
    open.time.now += minutes(1)
    await finishInterruptedMoves(open.clinic, new Set())
    expect([await statusIn(doctor, from), await statusIn(other, to)]).toEqual(['in-progress', 'cancelled'])
    await run(doctor, { kind: 'finish', appointmentId: from })
  })
})

describe('a visit that was moved', () => {
  const everyone = { by: 'patient', checkAccess: () => null }
  const toDay = (ahead: number) => ({ scheduledFor: nineOClock + minutes(ahead * 24 * 60), by: 'patient' as const })
  const liveIn = async (date: string) =>
    (await open.clinic.queues.load(queueId('dr_1', date)))?.appointments.filter(({ status }) => status === 'waiting') ??
    []

  it('cannot be moved again from where it was: it would be there twice', async () => {
    open.time.now = nineOClock
    await run(doctor, booking('one'))
    const move = (ahead: number) => relocate(open.clinic, 'one', { ...everyone, to: toDay(ahead) })
    await Promise.all([move(1), move(2)])
    expect(await move(3)).toMatchObject({ refused: 'not-waiting' })
    const live = await Promise.all(['2026-12-02', '2026-12-03', '2026-12-04'].map(liveIn))
    expect(live.flat()).toHaveLength(1)
  })

  it('to and fro three times leaves both days as bookable as before, and goes no fourth time', async () => {
    await run(doctor, booking('two'))
    let id = 'two'
    const outcomes: string[] = []
    for (let moves = 0; moves < 4; moves++) {
      const outcome = await relocate(open.clinic, id, { ...everyone, to: toDay(moves % 2 === 0 ? 14 : 15) })
      outcomes.push(outcome.ok ? 'moved' : outcome.refused)
      if (outcome.ok) id = outcome.answer.appointment.id
    }
    expect(outcomes).toEqual(['moved', 'moved', 'moved', 'too-many-changes'])
  })
})
