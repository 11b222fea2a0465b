import { queueId } from '@anteroom/contracts/queue.ts'
import { type Command, find } from '@anteroom/queue/decision.ts'
import { booking, doctor, minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestClinic, type TestClinic } from '../testing/clinic.ts'
import { finishInterruptedMoves } from './relocate.ts'

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
