import { describe, expect, it } from 'vitest'
import { alertsDue } from '../alerts/due.ts'
import { decide } from '../decide.ts'
import { type Command, find, isRefused, type Transferred } from '../decision.ts'
import { bookingOfMove } from '../moving.ts'
import { settings } from '../testing/example-alerts.ts'
import { booking, dayAfter, minutes, nineOClock, phone, plan } from '../testing/example-day.ts'
import type { Queue } from '../types.ts'
import { signedBy } from '../undoables.ts'

const ann = { patientName: 'Ann', contact: phone('+12025550143') }
const [here, there] = ['dr_1:2026-12-01', 'dr_2:2026-12-01'] as const
const emptyThere: Queue = { ...dayAfter([]), _id: there, doctorId: 'dr_2' }
const three = [booking('a'), booking('ann', ann), booking('c')]

/** Both days after Ben transferred Ann, whose new appointment is `made` and whose new doctor then does `more`. */
function transferred({ before = dayAfter(three), other = emptyThere, made = 'ann2', more = [] as Command[] } = {}) {
  const old = find(before, 'ann')
  if (old === undefined) throw new Error('Ann is not here')
  const by = { by: 'clinic', asker: 'clinic' } as const
  const move = { day: before.day, scheduledFor: nineOClock, isTransfer: true, ...by, now: nineOClock }
  const booked = booking(made, bookingOfMove(before, old, move))
  const to = { queueId: there, appointmentId: made }
  const released = dayAfter([{ kind: 'release', appointmentId: 'ann', to, undoable: true }], nineOClock, before)
  return { from: signedBy(released, 'ben'), to: dayAfter([booked, ...more], nineOClock, other) }
}

function undoOf({ from, to }: { from: Queue; to: Queue }, { made = 'ann2', by = 'ben', version = 1 } = {}) {
  const appointment = find(to, made)
  if (appointment === undefined) throw new Error('She is not there')
  const known: Transferred = { queueId: there, appointment, link: { version, digest: `digest ${version}` } }
  return decide(from, { kind: 'undo', by, transferred: known }, nineOClock + minutes(1))
}

function undone(...args: Parameters<typeof undoOf>): Queue {
  const decision = undoOf(...args)
  if (isRefused(decision)) throw new Error(`It was refused: ${decision.refused}`)
  return decision.queue
}

describe('an undo of a transfer', () => {
  it('brings the patient back to the place in line that she had, with the same number', () => {
    const { appointments } = undone(transferred())
    expect(appointments.map(({ id, status, ticket }) => `${ticket} ${id} ${status}`)).toEqual([
      '1 a waiting',
      '2 ann waiting',
      '3 c waiting',
    ])
  })

  it('keeps what became known at the other doctor: that she is here, her name and number, notes', () => {
    const number = phone('+12025550177')
    const link = { version: 2, digest: null }
    const more: Command[] = [
      { kind: 'check-in', appointmentId: 'ann2' },
      { kind: 'correct', appointmentId: 'ann2', patientName: 'Anne', number, link },
      { kind: 'note', appointmentId: 'ann2', note: 'Walks with a stick' },
    ]
    const queue = undone(transferred({ more }), { version: 2 })
    expect(find(queue, 'ann')).toMatchObject({
      checkedInAt: nineOClock,
      patientName: 'Anne',
      contact: number,
      contactRev: queue.rev,
      note: 'Walks with a stick',
      link: { version: 2, digest: 'digest 2' },
    })
  })

  it.each<[string, Command[]]>([
    ['called', [{ kind: 'call', appointmentId: 'ann2' }]],
    ['seen', [{ kind: 'next' }]],
    ['done', [{ kind: 'next' }, { kind: 'finish', appointmentId: 'ann2' }]],
    ['cancelled', [{ kind: 'cancel', appointmentId: 'ann2', by: 'patient' }]],
    [
      'marked as a no-show',
      [
        { kind: 'call', appointmentId: 'ann2' },
        { kind: 'no-show', appointmentId: 'ann2' },
      ],
    ],
  ])('is refused once she was %s there', (_, more) => {
    expect(undoOf(transferred({ more }))).toEqual({ refused: 'seen-elsewhere' })
  })

  it('is her who transferred alone, and needs to know where that led', () => {
    const days = transferred()
    expect(undoOf(days, { by: 'cy' })).toEqual({ refused: 'cannot-undo' })
    expect(decide(days.from, { kind: 'undo', by: 'ben' }, nineOClock)).toEqual({ refused: 'cannot-undo' })
  })

  it('is refused when she has been booked here again since, or the day was closed', () => {
    const days = transferred()
    const twice = dayAfter([booking('again', ann)], nineOClock, days.from)
    expect(undoOf({ ...days, from: twice })).toEqual({ refused: 'cannot-undo' })
    const closed = dayAfter([{ kind: 'close', unfinished: 'cancel' }], nineOClock, days.from)
    expect(undoOf({ ...days, from: closed })).toEqual({ refused: 'cannot-undo' })
  })

  it('has a repeat of the transfer that comes late release nothing, and lets her be transferred again', () => {
    const days = transferred()
    const back = undone(days)
    const to = { queueId: there, appointmentId: 'ann2' }
    const late: Command = { kind: 'release', appointmentId: 'ann', to }
    expect(decide(back, late, nineOClock)).toEqual({ refused: 'not-waiting' })
    const leaves: Command = { kind: 'release', appointmentId: 'ann2', to: { queueId: here, appointmentId: 'ann' } }
    const other = dayAfter([leaves], nineOClock, days.to)
    const again = transferred({ before: back, other, made: 'ann3' })
    expect([find(again.from, 'ann')?.status, find(again.to, 'ann3')?.status]).toEqual(['moved', 'waiting'])
    expect(find(undone(again, { made: 'ann3' }), 'ann')?.retracted).toHaveLength(2)
  })

  it('that could not be done as a whole leaves the transfer, to be undone again', () => {
    const to = { queueId: there, appointmentId: 'ann2' }
    const days = transferred()
    const stands: Command = { kind: 'release', appointmentId: 'ann', to, again: true, undoable: true }
    const from = signedBy(dayAfter([stands], nineOClock, undone(days)), 'ben')
    expect(find(from, 'ann')).toMatchObject({ status: 'moved', movedTo: to, retracted: [] })
    expect(find(undone({ ...days, from }), 'ann')?.status).toBe('waiting')
  })

  it('releases the other place only as it was found', () => {
    const { to } = transferred({ more: [{ kind: 'check-in', appointmentId: 'ann2' }] })
    const release = { kind: 'release', appointmentId: 'ann2', to: { queueId: here, appointmentId: 'ann' } } as const
    const changedRev = find(to, 'ann2')?.changedRev ?? 0
    expect(decide(to, { ...release, changedRev: changedRev - 1 }, nineOClock)).toEqual({ refused: 'changed-meanwhile' })
    expect(isRefused(decide(to, { ...release, changedRev }, nineOClock))).toBe(false)
  })

  it('tells who was told of the move to ignore it, and corrects the alert of the other day', () => {
    const corrections = (queue: Queue) =>
      alertsDue(queue, plan, nineOClock, settings).flatMap(({ id, corrects }) => (corrects ? [{ id, corrects }] : []))
    expect(corrections(transferred().from)).toEqual([])
    expect(corrections(undone(transferred()))).toEqual([
      {
        id: `${here}/ann/disregard/moved-by-clinic/0`,
        corrects: { id: `${there}/ann2/moved-by-clinic/0`, kind: 'moved-by-clinic', contactRev: 0 },
      },
    ])
  })
})

describe('a transfer', () => {
  const checkIn: Command = { kind: 'check-in', appointmentId: 'ann' }

  it('takes along that the patient is here', () => {
    const before = dayAfter([...three, checkIn])
    expect(find(transferred({ before }).to, 'ann2')?.checkedInAt).toBe(nineOClock)
    expect(find(transferred().to, 'ann2')?.checkedInAt).toBeNull()
  })
})

describe('a booking at the front desk', () => {
  const staff = { bookedVia: 'staff' } as const

  it('is for somebody who is here, unless it is for another day or was moved', () => {
    const seen = (more: Parameters<typeof booking>[1]) =>
      find(dayAfter([booking('a', { ...staff, ...more })]), 'a')?.checkedInAt
    expect(seen({})).toBe(nineOClock)
    const tomorrow = { ...plan, startsAt: plan.endsAt, endsAt: plan.endsAt + minutes(24 * 60) }
    expect(seen({ plan: tomorrow })).toBeNull()
    const movedFrom = { queueId: there, appointmentId: 'b', at: nineOClock, by: 'clinic' } as const
    expect(seen({ movedFrom })).toBeNull()
  })
})
