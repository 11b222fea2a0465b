import { queueId } from '@anteroom/contracts/queue.ts'
import { type Command, find } from '@anteroom/queue/decision.ts'
import { booking, doctor, minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestClinic, type TestClinic } from '../testing/clinic.ts'
import { undoLast } from './change-day.ts'
import { findAppointment } from './queries.ts'
import { finishInterruptedMoves, relocate, transferBy } from './relocate.ts'

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

  it('keeps that the patient was checked in at the old place meanwhile', async () => {
    await run(doctor, { kind: 'check-in', appointmentId: from })
    open.time.now += minutes(1)
    await finishInterruptedMoves(open.clinic, new Set())
    expect(await statusIn(doctor, from)).toBe('moved')
    expect((await findAppointment(open.clinic, from))?.appointment).toMatchObject({
      id: to,
      checkedInAt: nineOClock + minutes(1),
    })
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

const byId = (one: Queue, two: Queue) => (one._id < two._id ? -1 : 1)

describe('a transfer that is taken back', () => {
  const by = 'staff:ben'
  let [old, made] = ['', '']

  /** Ben transfers somebody, who has a name of their own. */
  async function transfer({ isHere }: { isHere: boolean }) {
    open.time.now = nineOClock
    count += 1
    old = `transferred-${count}`
    await run(doctor, booking(old))
    if (isHere) await run(doctor, { kind: 'check-in', appointmentId: old })
    const to = { doctorId: 'dr_2', by: 'clinic' } as const
    const outcome = await relocate(open.clinic, old, { to, by, key: old, checkAccess: () => null })
    made = outcome.ok ? outcome.answer.appointment.id : outcome.refused
  }
  beforeEach(() => transfer({ isHere: true }))

  const undo = (more: { key?: string; by?: string } = {}) =>
    undoLast(open.clinic, { doctorId: 'dr_1' }, { by, ...more })
  const statuses = async () => [await statusIn(doctor, old), await statusIn(other, made)]
  /** Where the patient's links lead. */
  const openedBy = async (id: string) => (await findAppointment(open.clinic, id))?.appointment

  it('leaves the patient at the first doctor alone, here as before, and both links lead there', async () => {
    expect(await openedBy(old)).toMatchObject({ id: made, checkedInAt: nineOClock })
    expect(await undo({ by: 'staff:cy' })).toMatchObject({ refused: 'cannot-undo' })
    expect(await undo()).toMatchObject({ ok: true, answer: { message: 'Taken back' } })
    expect(await statuses()).toEqual(['waiting', 'moved'])
    for (const id of [old, made]) expect(await openedBy(id)).toMatchObject({ id: old, checkedInAt: nineOClock })
    expect(await undo()).toMatchObject({ refused: 'cannot-undo' })
  })

  it('is one step however often it is asked for, and a late repeat of the transfer moves nobody', async () => {
    const first = await undo({ key: `undo-${old}` })
    expect(await undo({ key: `undo-${old}` })).toEqual(first)
    const to = { doctorId: 'dr_2', by: 'clinic' } as const
    const repeated = await relocate(open.clinic, old, { to, by, key: old, checkAccess: () => null })
    expect(repeated).toMatchObject({ ok: true, answer: { appointment: { id: made } } })
    expect(await statuses()).toEqual(['waiting', 'moved'])
    const again = await relocate(open.clinic, old, { to, by, checkAccess: () => null })
    expect([again.ok, await statusIn(doctor, old)]).toEqual([true, 'moved'])
  })

  it('stands once the other doctor has called', async () => {
    await run(other, { kind: 'call', appointmentId: made })
    expect(await undo()).toMatchObject({ ok: false, refused: 'seen-elsewhere' })
    expect(await statuses()).toEqual(['moved', 'waiting'])
  })

  describe('and was interrupted between its two writes', () => {
    /** The first write only, as if the process had died before the second. */
    async function undoHalf() {
      const transferred = await transferBy(open.clinic, queueId('dr_1', day), by)
      await open.clinic.run({ doctor, day, command: { kind: 'undo', by, transferred }, by, present: () => null })
      expect(await statuses()).toEqual(['waiting', 'waiting'])
    }
    beforeEach(async () => {
      await transfer({ isHere: false })
      await undoHalf()
    })
    const recover = async () => {
      open.time.now += minutes(1)
      await finishInterruptedMoves(open.clinic, new Set())
    }

    it('is completed: the place at the other doctor is released', async () => {
      await finishInterruptedMoves(open.clinic, new Set())
      expect(await statuses()).toEqual(['waiting', 'waiting'])
      await recover()
      expect(await statuses()).toEqual(['waiting', 'moved'])
    })

    it('is completed by a process that has seen before that the transfer was complete', async () => {
      await transfer({ isHere: false })
      const finished = new Set<string>()
      open.time.now += minutes(1)
      await finishInterruptedMoves(open.clinic, finished)
      await undoHalf()
      open.time.now += minutes(1)
      await finishInterruptedMoves(open.clinic, finished)
      expect(await statuses()).toEqual(['waiting', 'moved'])
    })

    it.each([
      { first: 'first', ordered: (days: Queue[]) => days.toSorted(byId) },
      { first: 'other', ordered: (days: Queue[]) => days.toSorted(byId).toReversed() },
    ])('is completed where the day of the $first doctor is looked at first', async ({ ordered }) => {
      const { queues } = open.clinic
      const inOrder = { ...queues, withMovesIn: async (from: string) => ordered(await queues.withMovesIn(from)) }
      await run(doctor, { kind: 'check-in', appointmentId: old })
      open.time.now += minutes(1)
      await finishInterruptedMoves({ ...open.clinic, queues: inOrder }, new Set())
      expect(await statuses()).toEqual(['waiting', 'moved'])
    })

    it('is given up if the other doctor has called meanwhile: one appointment remains', async () => {
      await run(other, { kind: 'call', appointmentId: made })
      await recover()
      expect(await statuses()).toEqual(['moved', 'waiting'])
      expect((await openedBy(old))?.id).toBe(made)
    })

    it('leaves the patient where a check-in was made meanwhile', async () => {
      await run(other, { kind: 'hold', appointmentId: made })
      await run(other, { kind: 'check-in', appointmentId: made })
      await recover()
      expect(await statuses()).toEqual(['moved', 'waiting'])
      for (const id of [old, made])
        expect(await openedBy(id)).toMatchObject({ id: made, checkedInAt: nineOClock, heldUntil: null })
    })

    it('is completed if both have gone on, and who was checked in at the other doctor is here at the first', async () => {
      await run(doctor, { kind: 'note', appointmentId: old, note: 'Walks with a stick' })
      await run(other, { kind: 'check-in', appointmentId: made })
      await recover()
      expect(await statuses()).toEqual(['waiting', 'moved'])
      expect(await openedBy(made)).toMatchObject({ id: old, checkedInAt: open.time.now, note: 'Walks with a stick' })
    })

    it('is completed if the first doctor has gone on with the patient, whatever the other did', async () => {
      await run(doctor, { kind: 'start', appointmentId: old })
      await run(other, { kind: 'call', appointmentId: made })
      await recover()
      expect(await statuses()).toEqual(['in-progress', 'moved'])
      await run(doctor, { kind: 'finish', appointmentId: old })
    })
  })
})
