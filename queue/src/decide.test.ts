import type { Contact } from '@anteroom/contracts/contact.ts'
import { UndoableStep } from '@anteroom/contracts/status.ts'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { type Command, find } from './decision.ts'
import { line } from './line.ts'
import { stageOf } from './stage.ts'
import { booking, dayAfter, emptyDay, minutes, nineOClock, phone, plan } from './testing/example-day.ts'
import type { Queue } from './types.ts'
import { signedBy } from './undoables.ts'

const refusalOf = (queue: Queue, command: Command, now = nineOClock) => {
  const decision = decide(queue, command, now)
  return 'refused' in decision ? decision.refused : 'accepted'
}
const call = (appointmentId: string): Command => ({ kind: 'call', appointmentId })
const statuses = ({ appointments }: Queue) => appointments.map(({ id, status }) => `${id} ${status}`)

describe('book', () => {
  it('gives the last place and the next ticket', () => {
    const day = dayAfter([booking('a'), booking('b')])
    expect(day.appointments.map(({ ticket, bookedPlace, bookedRev }) => [ticket, bookedPlace, bookedRev])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ])
  })

  it('never reuses a ticket, even of a cancelled appointment', () => {
    const day = dayAfter([booking('a'), { kind: 'cancel', appointmentId: 'a', by: 'patient' }, booking('b')])
    expect(day.appointments.at(-1)).toMatchObject({ id: 'b', ticket: 2, bookedPlace: 1 })
  })

  it('refuses a second live appointment of one person until the first is over', () => {
    const mine = { contact: phone('+12025550143'), patientName: 'Ana López' }
    const day = dayAfter([booking('a', mine)])
    expect(refusalOf(day, booking('b', mine))).toBe('already-booked')
    expect(refusalOf(day, booking('b', { ...mine, contact: phone('+12025550144') }))).toBe('accepted')
    const after = dayAfter([booking('a', mine), { kind: 'cancel', appointmentId: 'a', by: 'patient' }])
    expect(refusalOf(after, booking('b', mine))).toBe('accepted')
  })

  it('lets one contact book for each member of a family, and names the appointment of who is booked already', () => {
    const contact = phone('+12025550143')
    const family = [booking('a', { contact, patientName: 'Ana López' }), booking('b', { contact, patientName: 'Leo' })]
    const day = dayAfter(family)
    expect(day.appointments.map(({ status }) => status)).toEqual(['waiting', 'waiting'])
    for (const patientName of ['LEO', ' leo ', 'Léo', 'Ｌｅｏ']) {
      expect(decide(day, booking('c', { contact, patientName }), nineOClock)).toMatchObject({
        refused: 'already-booked',
        field: 'patientName',
        existing: { queueId: 'dr_1:2026-12-01', appointmentId: 'b' },
      })
    }
    expect(refusalOf(day, booking('c', { patientName: 'Leo' }))).toBe('accepted')
  })

  it('refuses a past day, today after the hours, a day off and a day more than 90 days ahead', () => {
    expect(refusalOf(emptyDay, booking('a'), plan.endsAt)).toBe('day-past')
    expect(refusalOf(emptyDay, booking('a'), plan.closesAt)).toBe('day-past')
    expect(refusalOf(emptyDay, booking('a', { plan: { ...plan, capacity: 0 } }))).toBe('doctor-not-working')
    expect(refusalOf(emptyDay, booking('a'), plan.startsAt - minutes(90 * 24 * 60) - 1)).toBe('day-too-far')
  })

  it('refuses when the hours are full, until a place is freed by a cancellation', () => {
    const two = { plan: { ...plan, capacity: 2 } }
    const full = dayAfter([booking('a', two), booking('b', two)])
    expect(refusalOf(full, booking('c', two))).toBe('day-full')
    const freed = dayAfter([
      booking('a', two),
      booking('b', two),
      { kind: 'cancel', appointmentId: 'a', by: 'patient' },
    ])
    expect(refusalOf(freed, booking('c', two))).toBe('accepted')
  })
})

describe('start and finish', () => {
  it('take an appointment from waiting through in-progress to done', () => {
    const day = dayAfter([booking('a'), { kind: 'start', appointmentId: 'a' }, { kind: 'finish', appointmentId: 'a' }])
    expect(day.appointments[0]).toMatchObject({ status: 'done', startedAt: nineOClock, finishedAt: nineOClock })
  })

  it('refuse a second start, a second patient in the room, and finishing before a start', () => {
    const day = dayAfter([booking('a'), booking('b'), { kind: 'start', appointmentId: 'a' }])
    expect(refusalOf(day, { kind: 'start', appointmentId: 'a' })).toBe('not-waiting')
    expect(refusalOf(day, { kind: 'start', appointmentId: 'b' })).toBe('room-occupied')
    expect(refusalOf(day, { kind: 'finish', appointmentId: 'b' })).toBe('not-in-progress')
    expect(refusalOf(day, { kind: 'finish', appointmentId: 'nobody' })).toBe('unknown-appointment')
  })

  it('start nobody while the doctor is on a break, but finish the patient in the room', () => {
    const day = dayAfter([
      booking('a'),
      booking('b'),
      { kind: 'start', appointmentId: 'a' },
      { kind: 'set-doctor-status', status: 'on-break' },
    ])
    expect(refusalOf(day, { kind: 'start', appointmentId: 'b' })).toBe('doctor-on-break')
    expect(refusalOf(day, { kind: 'next' })).toBe('doctor-on-break')
    expect(refusalOf(day, { kind: 'finish', appointmentId: 'a' })).toBe('accepted')
  })
})

describe('next', () => {
  const three = [booking('a'), booking('b'), booking('c')]

  it('finishes the patient in the room and starts the first who waits, in one revision', () => {
    const before = dayAfter([...three, { kind: 'next' }])
    const decision = decide(before, { kind: 'next' }, nineOClock)
    if ('refused' in decision) throw new Error(decision.refused)
    expect(statuses(decision.queue)).toEqual(['a done', 'b in-progress', 'c waiting'])
    expect(decision.queue.rev).toBe(before.rev + 1)
    expect(decision.events).toEqual([
      { kind: 'finished', appointmentId: 'a' },
      { kind: 'started', appointmentId: 'b' },
    ])
  })

  it('passes over cancelled appointments', () => {
    const day = dayAfter([...three, { kind: 'cancel', appointmentId: 'a', by: 'patient' }, { kind: 'next' }])
    expect(statuses(day)).toEqual(['a cancelled', 'b in-progress', 'c waiting'])
  })

  it('starts whom it names; who is passed over keeps the place, and goes in next', () => {
    const day = dayAfter([...three, { kind: 'next', start: 'c' }])
    expect(statuses(day)).toEqual(['a waiting', 'b waiting', 'c in-progress'])
    expect(statuses(dayAfter([{ kind: 'next' }], nineOClock, day))).toEqual(['a in-progress', 'b waiting', 'c done'])
    expect(refusalOf(day, { kind: 'next', start: 'c' })).toBe('not-waiting')
    expect(refusalOf(day, { kind: 'next', start: 'z' })).toBe('unknown-appointment')
  })

  it('only finishes when nobody waits, and is refused when the room is empty too', () => {
    const day = dayAfter([booking('a'), { kind: 'next' }, { kind: 'next' }])
    expect(statuses(day)).toEqual(['a done'])
    expect(refusalOf(day, { kind: 'next' })).toBe('nobody-waiting')
  })
})

describe('cancel', () => {
  it('records who cancelled, and is refused for a patient in the room', () => {
    const day = dayAfter([
      booking('a'),
      booking('b'),
      { kind: 'cancel', appointmentId: 'b', by: 'clinic' },
      { kind: 'next' },
    ])
    expect(day.appointments[1]).toMatchObject({ status: 'cancelled', cancelledBy: 'clinic', cancelledAt: nineOClock })
    expect(refusalOf(day, { kind: 'cancel', appointmentId: 'a', by: 'patient' })).toBe('not-waiting')
    expect(refusalOf(day, { kind: 'cancel', appointmentId: 'b', by: 'patient' })).toBe('not-waiting')
  })
})

describe('a command that changes nothing', () => {
  const two = [booking('a', { contact: phone('+12025550143') }), booking('b')]
  const here: Command = { kind: 'check-in', appointmentId: 'a' }

  it.each<[string, Command[], Command]>([
    ['the language that it has', [], { kind: 'set-language', appointmentId: 'a', language: 'en' }],
    ['a second check-in', [here], here],
    ['the contact that it has', [], { kind: 'set-contact', appointmentId: 'a', contact: phone('+12025550143') }],
    ['a move to the own place', [], { kind: 'move', appointmentId: 'b', place: 2, reason: 'in pain' }],
    ['the status that the doctor has', [], { kind: 'set-doctor-status', status: 'on-time' }],
    ['the end of a closing that never began', [], { kind: 'set-closing', isClosing: false }],
    ['the opening of a day that is open', [], { kind: 'reopen' }],
  ])('is accepted and keeps the queue as it is: %s', (_, before, command) => {
    const day = dayAfter([...two, ...before])
    const later = nineOClock + minutes(5)
    expect(decide(day, command, later)).toEqual({ queue: day, events: [] })
  })

  it('adds nothing to a day, however often it comes', () => {
    const day = dayAfter([...two, here])
    const language = { kind: 'set-language', appointmentId: 'a', language: 'en' } as const
    const often = Array.from({ length: 5_000 }, (_, count): Command => (count % 2 === 0 ? here : language))
    expect(dayAfter(often, nineOClock + minutes(5), day)).toBe(day)
  })

  it('leaves the last step of staff to be undone', () => {
    const day = dayAfter([...two, { kind: 'next' }, { kind: 'move', appointmentId: 'b', place: 1, reason: 'in pain' }])
    expect(day.undoables?.at(-1)?.step.kind).toBe('started')
    expect(dayAfter([{ kind: 'undo' }], nineOClock, day).appointments[0]?.status).toBe('waiting')
  })

  it('is none that ends a hold, or the first check-in, or another end of a break', () => {
    const held = dayAfter([...two, here, { kind: 'hold', appointmentId: 'a' }])
    expect(dayAfter([here], nineOClock, held).rev).toBe(held.rev + 1)
    const away = dayAfter([...two, { kind: 'set-doctor-status', status: 'on-break' }])
    const until = nineOClock + minutes(15)
    const known = dayAfter([{ kind: 'set-doctor-status', status: 'on-break', until }], nineOClock, away)
    expect(known).toMatchObject({ rev: away.rev + 1, doctorStatusUntil: until })
  })
})

describe('doctor status', () => {
  it('keeps the revision of the last actual change, so that setting it again causes no new alert', () => {
    const late = dayAfter([booking('a'), { kind: 'set-doctor-status', status: 'running-late' }])
    const again = dayAfter([
      booking('a'),
      { kind: 'set-doctor-status', status: 'running-late' },
      { kind: 'set-doctor-status', status: 'running-late' },
    ])
    expect(late).toMatchObject({ doctorStatus: 'running-late', previousDoctorStatus: 'on-time', doctorStatusRev: 2 })
    expect(again).toEqual(late)
  })
})

const three = [booking('a'), booking('b'), booking('c')]
const order = (queue: Queue) => line(queue).map(({ id }) => id)
const seconds = (count: number) => count * 1_000

describe('check-in and hold', () => {
  it('keep the place while others go first, for ten minutes, twice at most', () => {
    const held = dayAfter([...three, { kind: 'hold', appointmentId: 'a' }])
    expect(order(held)).toEqual(['a', 'b', 'c'])
    expect(statuses(dayAfter([{ kind: 'next' }], nineOClock, held))).toEqual([
      'a waiting',
      'b in-progress',
      'c waiting',
    ])
    const later = nineOClock + minutes(10)
    expect(statuses(dayAfter([{ kind: 'next' }], later, held))).toEqual(['a in-progress', 'b waiting', 'c waiting'])
    const twice = dayAfter([{ kind: 'hold', appointmentId: 'a' }], later, held)
    expect(refusalOf(twice, { kind: 'hold', appointmentId: 'a' })).toBe('hold-used-up')
  })

  it('end a hold at check-in; with only held patients next is refused and start is not', () => {
    const held = dayAfter([booking('a'), { kind: 'hold', appointmentId: 'a' }])
    expect(refusalOf(held, { kind: 'next' })).toBe('everybody-held')
    expect(refusalOf(held, { kind: 'start', appointmentId: 'a' })).toBe('accepted')
    expect(refusalOf(dayAfter([{ kind: 'check-in', appointmentId: 'a' }], nineOClock, held), { kind: 'next' })).toBe(
      'accepted',
    )
  })
})

describe('call, skip, no-show and return', () => {
  it('allow another call after a minute, and none on a break', () => {
    const called = dayAfter([...three, { kind: 'call', appointmentId: 'a' }])
    expect(called.appointments[0]).toMatchObject({ callCount: 1, calledAt: nineOClock })
    expect(refusalOf(called, { kind: 'call', appointmentId: 'a' }, nineOClock + seconds(59))).toBe('called-just-now')
    expect(refusalOf(called, { kind: 'call', appointmentId: 'a' }, nineOClock + seconds(60))).toBe('accepted')
    const pause = dayAfter([{ kind: 'set-doctor-status', status: 'on-break' }], nineOClock, called)
    expect(refusalOf(pause, { kind: 'call', appointmentId: 'b' })).toBe('doctor-on-break')
  })

  it('move a patient who missed the call behind the next two, with the same ticket', () => {
    const day = dayAfter([...three, booking('d'), call('a'), { kind: 'skip', appointmentId: 'a' }])
    expect(order(day)).toEqual(['b', 'c', 'a', 'd'])
    expect(find(day, 'a')).toMatchObject({ ticket: 1, missedAt: nineOClock })
    expect(order(dayAfter([booking('a'), booking('b'), call('a'), { kind: 'skip', appointmentId: 'a' }]))).toEqual([
      'b',
      'a',
    ])
  })

  it('bring a patient back to second place after a missed call or a no-show', () => {
    const missed = dayAfter([
      ...three,
      booking('d'),
      call('a'),
      { kind: 'skip', appointmentId: 'a' },
      { kind: 'return', appointmentId: 'a' },
    ])
    expect(order(missed)).toEqual(['b', 'a', 'c', 'd'])
    const noShow = dayAfter([...three, call('a'), { kind: 'no-show', appointmentId: 'a' }])
    expect(order(noShow)).toEqual(['b', 'c'])
    const back = dayAfter([{ kind: 'return', appointmentId: 'a' }], nineOClock, noShow)
    expect(order(back)).toEqual(['b', 'a', 'c'])
    expect(refusalOf(back, { kind: 'return', appointmentId: 'a' })).toBe('not-missed')
  })

  it.each([
    ['asks for more time', [{ kind: 'hold', appointmentId: 'a' }], 'here'],
    [
      'comes back',
      [
        { kind: 'skip', appointmentId: 'a' },
        { kind: 'return', appointmentId: 'a' },
      ],
      'here',
    ],
    [
      'comes back from a no-show',
      [
        { kind: 'no-show', appointmentId: 'a' },
        { kind: 'return', appointmentId: 'a' },
      ],
      'here',
    ],
  ] as const)('end a call when the patient %s: nobody is called on and on', (_, commands, stage) => {
    const called = [
      { kind: 'check-in', appointmentId: 'a' },
      { kind: 'call', appointmentId: 'a' },
    ] as const
    const day = dayAfter([...three, ...called, ...commands])
    const appointment = find(day, 'a')
    expect(appointment && stageOf(appointment, nineOClock + minutes(11))).toBe(stage)
  })

  it('are refused once the call was undone, or answered by a return or a hold', () => {
    for (const later of [['undo'], ['skip', 'return'], ['hold']] as const) {
      const commands = later.map((kind) => ({ kind, appointmentId: 'a' }) as Command)
      expect(refusalOf(dayAfter([...three, call('a'), ...commands]), { kind: 'no-show', appointmentId: 'a' })).toBe(
        'not-called',
      )
    }
  })

  it('are refused for a patient who was never called, who cannot have missed it', () => {
    const day = dayAfter([...three, call('a')])
    for (const kind of ['skip', 'no-show'] as const) {
      expect(refusalOf(day, { kind, appointmentId: 'b' })).toBe('not-called')
      expect(refusalOf(day, { kind, appointmentId: 'a' })).toBe('accepted')
    }
    const missed = dayAfter([{ kind: 'skip', appointmentId: 'a' }], nineOClock, day)
    expect(refusalOf(missed, { kind: 'no-show', appointmentId: 'a' })).toBe('accepted')
  })

  it('refuse the return of a person who has booked again since', () => {
    const mine = { contact: phone('+12025550143'), patientName: 'Ana' }
    const day = dayAfter([booking('a', mine), call('a'), { kind: 'no-show', appointmentId: 'a' }, booking('b', mine)])
    expect(refusalOf(day, { kind: 'return', appointmentId: 'a' })).toBe('already-booked')
  })
})

describe('move', () => {
  it('moves a patient to a place among those who wait and keeps the order of the others', () => {
    const day = dayAfter([...three, booking('d'), { kind: 'next' }])
    const moved = dayAfter([{ kind: 'move', appointmentId: 'd', place: 1, reason: 'in pain' }], nineOClock, day)
    expect(order(moved)).toEqual(['a', 'd', 'b', 'c'])
    const last = dayAfter([{ kind: 'move', appointmentId: 'b', place: 99, reason: 'asked for it' }], nineOClock, day)
    expect(order(last)).toEqual(['a', 'c', 'd', 'b'])
  })
})

describe('a move to another queue', () => {
  const movedFrom = { queueId: 'dr_2:2026-12-01', appointmentId: 'x', at: nineOClock, by: 'clinic' } as const

  it('takes the place of its booking time, and arrives once only', () => {
    const day = dayAfter([booking('a'), booking('b')], nineOClock)
    const early = booking('t', { movedFrom, bookedAt: nineOClock - minutes(5) })
    const arrived = dayAfter([early], nineOClock, day)
    expect(order(arrived)).toEqual(['t', 'a', 'b'])
    expect(find(arrived, 't')).toMatchObject({ ticket: 3, bookedPlace: 1 })
    expect(refusalOf(arrived, { ...early, appointmentId: 'u' })).toBe('not-waiting')
  })

  it('releases the old place and names the new one', () => {
    const to = { queueId: 'dr_2:2026-12-01', appointmentId: 'y' } as const
    const day = dayAfter([...three, { kind: 'release', appointmentId: 'b', to }])
    expect(find(day, 'b')).toMatchObject({ status: 'moved', movedTo: to })
    expect(order(day)).toEqual(['a', 'c'])
  })
})

describe('close', () => {
  const finished = dayAfter([...three, { kind: 'next' }, { kind: 'finish', appointmentId: 'a' }])
  const close = (unfinished: 'cancel' | 'no-show'): Command => ({ kind: 'close', unfinished })

  it('ends the day: the clinic cancels for those who wait, and nobody can book', () => {
    expect(refusalOf(dayAfter([...three, { kind: 'next' }]), close('cancel'))).toBe('room-occupied')
    const closed = dayAfter([close('cancel')], nineOClock, finished)
    expect(statuses(closed)).toEqual(['a done', 'b cancelled', 'c cancelled'])
    expect(find(closed, 'b')).toMatchObject({ cancelledBy: 'clinic', cancelledAt: nineOClock })
    expect(refusalOf(closed, booking('d'))).toBe('day-closed')
    expect(refusalOf(closed, close('cancel'))).toBe('day-closed')
  })

  it('takes only those who were called for no-shows, who cannot return after it', () => {
    const oneCalled = dayAfter([call('b')], nineOClock, finished)
    expect(refusalOf(oneCalled, close('no-show'))).toBe('not-called')
    const closed = dayAfter([call('c'), close('no-show')], nineOClock, oneCalled)
    expect(statuses(closed)).toEqual(['a done', 'b no-show', 'c no-show'])
    expect(refusalOf(closed, { kind: 'return', appointmentId: 'b' })).toBe('day-closed')
    expect(refusalOf(closed, { kind: 'set-closing', isClosing: true })).toBe('day-closed')
  })

  it('takes those who were called for no-shows and cancels for the others, where staff say so', () => {
    const oneCalled = dayAfter([call('b')], nineOClock, finished)
    const closed = dayAfter([{ kind: 'close', unfinished: 'cancel', called: 'no-show' }], nineOClock, oneCalled)
    expect(statuses(closed)).toEqual(['a done', 'b no-show', 'c cancelled'])
  })

  it('can be taken back by opening the day again, which changes nothing for those it ended for', () => {
    const closed = dayAfter([call('b'), call('c'), close('no-show')], nineOClock, finished)
    const open = dayAfter([{ kind: 'reopen' }], nineOClock, closed)
    expect(open.closedAt).toBe(null)
    expect(statuses(open)).toEqual(statuses(closed))
    expect(statuses(dayAfter([booking('d'), { kind: 'return', appointmentId: 'b' }], nineOClock, open))).toContain(
      'b waiting',
    )
  })

  it('is marked as under way until it is done or given up, and not while somebody is in the room', () => {
    const closing: Command = { kind: 'set-closing', isClosing: true }
    const day = dayAfter([...three, closing])
    expect(day.closingAt).toBe(nineOClock)
    expect(dayAfter([close('cancel')], nineOClock, day).closingAt).toBe(null)
    expect(dayAfter([{ kind: 'set-closing', isClosing: false }], nineOClock, day).closingAt).toBe(null)
    expect(refusalOf(dayAfter([...three, { kind: 'next' }]), closing)).toBe('room-occupied')
  })
})

describe('undo', () => {
  const undone = (commands: Command[], later = 0) => {
    const before = dayAfter([...three, { kind: 'call', appointmentId: 'a' }])
    return { before, after: dayAfter([{ kind: 'undo' }], nineOClock + later, dayAfter(commands, nineOClock, before)) }
  }

  it.each<[string, Command[]]>([
    ['next', [{ kind: 'next' }]],
    ['a cancellation by the clinic', [{ kind: 'cancel', appointmentId: 'b', by: 'clinic' }]],
    ['a skip', [{ kind: 'skip', appointmentId: 'a' }]],
    ['a no-show', [{ kind: 'no-show', appointmentId: 'a' }]],
    ['a move', [{ kind: 'move', appointmentId: 'c', place: 1, reason: 'a mistake' }]],
    ['a break', [{ kind: 'set-doctor-status', status: 'on-break' }]],
    ['the close of the day', [{ kind: 'close', unfinished: 'cancel' }]],
  ])('undoes %s; the count of calls and the time of booking stay', (_, commands) => {
    const { before, after } = undone(commands)
    const facts = ({ appointments, doctorStatus, closedAt }: Queue) => ({
      appointments: appointments.map(({ changedRev, retracted, ...appointment }) => appointment),
      doctorStatus,
      closedAt,
    })
    expect(facts(after)).toEqual(facts(before))
    expect(after.rev).toBe(before.rev + 2)
  })

  const steps: Record<UndoableStep, { of: Command[]; appointmentId: string | null }> = {
    called: { of: [call('a')], appointmentId: 'a' },
    started: { of: [{ kind: 'next' }, { kind: 'next' }], appointmentId: 'b' },
    finished: { of: [{ kind: 'next' }, { kind: 'finish', appointmentId: 'a' }], appointmentId: 'a' },
    missed: { of: [call('a'), { kind: 'skip', appointmentId: 'a' }], appointmentId: 'a' },
    'no-show': { of: [call('a'), { kind: 'no-show', appointmentId: 'a' }], appointmentId: 'a' },
    reordered: { of: [{ kind: 'move', appointmentId: 'c', place: 1, reason: 'a mistake' }], appointmentId: 'c' },
    cancelled: { of: [{ kind: 'cancel', appointmentId: 'a', by: 'clinic' }], appointmentId: 'a' },
    released: {
      of: [
        {
          kind: 'release',
          appointmentId: 'b',
          to: { queueId: 'dr_2:2026-12-01', appointmentId: 'b2' },
          undoable: true,
        },
      ],
      appointmentId: 'b',
    },
    'doctor-status-set': { of: [{ kind: 'set-doctor-status', status: 'on-break' }], appointmentId: null },
    closed: { of: [{ kind: 'close', unfinished: 'cancel' }], appointmentId: null },
  }

  it.each(UndoableStep.options)('names the step "%s", the last of many', (kind) => {
    const { of, appointmentId } = steps[kind]
    expect(dayAfter([...three, ...of]).undoables?.at(-1)?.step).toEqual({ kind, appointmentId })
  })

  it('undoes another end of a break, and tells the old one again', () => {
    const breakUntil = (count: number): Command => ({
      kind: 'set-doctor-status',
      status: 'on-break',
      until: nineOClock + minutes(count),
    })
    const day = dayAfter([...three, breakUntil(15)])
    expect(dayAfter([breakUntil(15)], nineOClock, day).doctorStatusRev).toBe(day.doctorStatusRev)
    const longer = dayAfter([breakUntil(30)], nineOClock, day)
    expect(longer).toMatchObject({ doctorStatusRev: longer.rev, doctorStatusUntil: nineOClock + minutes(30) })
    expect(longer.previousDoctorStatus).toBe('on-time')
    const undone = dayAfter([{ kind: 'undo' }], nineOClock + 1, longer)
    expect(undone).toMatchObject({ doctorStatus: 'on-break', doctorStatusUntil: nineOClock + minutes(15) })
    expect([undone.doctorStatusRev, undone.undoneDoctorStatuses]).toEqual([undone.rev, undefined])
    const plain = dayAfter([{ kind: 'set-doctor-status', status: 'on-break' }], nineOClock, day)
    expect(plain.doctorStatusUntil).toBeNull()
  })

  it('undoes a call, and counts it all the same', () => {
    const day = dayAfter([...three, { kind: 'call', appointmentId: 'a' }, { kind: 'undo' }])
    expect(find(day, 'a')).toMatchObject({ calledAt: null, callCount: 1 })
    const again = find(dayAfter([{ kind: 'call', appointmentId: 'a' }], nineOClock, day), 'a')
    expect(again).toMatchObject({ calledAt: nineOClock, callCount: 2 })
  })

  it('keeps of each patient what the undone state stood for, and of the others that they are no longer next', () => {
    const retractedAfter = (commands: Command[], id: string) =>
      find(dayAfter([...three, ...commands, { kind: 'undo' }]), id)?.retracted?.map(
        ({ kind, epoch }) => `${kind}/${epoch}`,
      )
    const callA = call('a')
    expect(retractedAfter([callA], 'a')).toEqual([`called/${nineOClock}`])
    expect(retractedAfter([callA, { kind: 'skip', appointmentId: 'a' }], 'a')).toEqual([`missed/${nineOClock}`])
    expect(retractedAfter([callA, { kind: 'no-show', appointmentId: 'a' }], 'a')).toEqual([`no-show/${nineOClock}`])
    expect(retractedAfter([{ kind: 'next' }], 'a')).toEqual([`called/${nineOClock}`])
    expect(retractedAfter([{ kind: 'next' }, { kind: 'undo' }, { kind: 'next' }], 'a')).toEqual([
      `called/${nineOClock}`,
    ])
    expect(retractedAfter([{ kind: 'next' }, { kind: 'next' }], 'a')).toBe(undefined)
    expect(retractedAfter([{ kind: 'next' }, { kind: 'next' }], 'c')).toEqual(['next/0'])
    const cancel: Command = { kind: 'cancel', appointmentId: 'a', by: 'clinic' }
    expect(retractedAfter([cancel], 'a')).toEqual(['cancelled-by-clinic/0'])
    expect(retractedAfter([cancel, { kind: 'undo' }, cancel], 'a')).toEqual([
      'cancelled-by-clinic/0',
      'cancelled-by-clinic/1',
    ])
    // They remain called.
    expect(retractedAfter([callA, { kind: 'next' }], 'a')).toBe(undefined)
  })

  it('restores the status of the doctor as it was set, and keeps the undone one', () => {
    const late: Command = { kind: 'set-doctor-status', status: 'running-late' }
    const day = dayAfter([...three, late, { kind: 'set-doctor-status', status: 'on-break' }, { kind: 'undo' }])
    expect(day).toMatchObject({ doctorStatus: 'running-late', doctorStatusRev: 4, doctorStatusAt: nineOClock })
    expect(day.undoneDoctorStatuses).toEqual([{ status: 'on-break', rev: 5, at: nineOClock }])
  })

  it('undoes only the command that `rev` names', () => {
    const day = dayAfter([...three, { kind: 'next' }, { kind: 'set-doctor-status', status: 'running-late' }])
    expect(refusalOf(day, { kind: 'undo', rev: day.rev - 1 })).toBe('cannot-undo')
    expect(refusalOf(day, { kind: 'undo', rev: day.rev })).toBe('accepted')
  })

  it('is refused after two minutes, and a second time', () => {
    const day = dayAfter([...three, { kind: 'next' }])
    expect(refusalOf(day, { kind: 'undo' }, nineOClock + minutes(2))).toBe('accepted')
    expect(refusalOf(day, { kind: 'undo' }, nineOClock + minutes(2) + 1)).toBe('cannot-undo')
    expect(refusalOf(dayAfter([{ kind: 'undo' }], nineOClock, day), { kind: 'undo' })).toBe('cannot-undo')
  })

  it('keeps what patients did since, and is refused where it would undo that', () => {
    const skipped = dayAfter([...three, call('a'), { kind: 'skip', appointmentId: 'a' }])
    const joined = dayAfter([booking('d'), { kind: 'undo' }], nineOClock, skipped)
    expect(order(joined)).toEqual(['a', 'b', 'c', 'd'])
    const returned = dayAfter([{ kind: 'return', appointmentId: 'a' }], nineOClock, skipped)
    expect(refusalOf(returned, { kind: 'undo' })).toBe('cannot-undo')
  })

  describe('by several people', () => {
    const by = (who: string, command: Command, before: Queue) => signedBy(dayAfter([command], nineOClock, before), who)
    const undoBy = (who: string): Command => ({ kind: 'undo', by: who })
    const move = (appointmentId: string): Command => ({ kind: 'move', appointmentId, place: 1, reason: 'in pain' })
    const status = (of: 'running-late' | 'on-break'): Command => ({ kind: 'set-doctor-status', status: of })

    it('takes back the own last step of each, and nobody else’s', () => {
      const day = by('ben', call('b'), by('ann', call('a'), dayAfter(three)))
      expect(refusalOf(day, undoBy('cy'))).toBe('cannot-undo')
      expect(refusalOf(day, { ...undoBy('ann'), rev: day.rev } as Command)).toBe('cannot-undo')
      const undone = dayAfter([undoBy('ann')], nineOClock, day)
      expect([find(undone, 'a'), find(undone, 'b')]).toMatchObject([{ calledAt: null }, { calledAt: nineOClock }])
      expect(refusalOf(undone, undoBy('ann'))).toBe('cannot-undo')
      expect(refusalOf(undone, undoBy('ben'))).toBe('accepted')
    })

    it('keeps what another did since, and is refused where it would undo that', () => {
      const late = by('ben', status('running-late'), by('ann', call('a'), dayAfter(three)))
      expect(dayAfter([undoBy('ann')], nineOClock, late)).toMatchObject({ doctorStatus: 'running-late' })
      const reordered = by('ben', move('b'), by('ann', move('c'), dayAfter(three)))
      expect(order(reordered)).toEqual(['b', 'c', 'a'])
      expect(refusalOf(reordered, undoBy('ann'))).toBe('cannot-undo')
      expect(order(dayAfter([undoBy('ben'), undoBy('ann')], nineOClock, reordered))).toEqual(['a', 'b', 'c'])
      const onBreak = by('ben', status('on-break'), by('ann', status('running-late'), dayAfter(three)))
      expect(refusalOf(onBreak, undoBy('ann'))).toBe('cannot-undo')
      const finished = by('ann', { kind: 'finish', appointmentId: 'a' }, dayAfter([...three, { kind: 'next' }]))
      const closed = by('ben', { kind: 'close', unfinished: 'cancel' }, finished)
      expect(refusalOf(closed, undoBy('ann'))).toBe('cannot-undo')
    })
  })

  it('is refused for a no-show who has booked again', () => {
    const mine = { contact: phone('+12025550143'), patientName: 'Ana' }
    const day = dayAfter([booking('a', mine), call('a'), { kind: 'no-show', appointmentId: 'a' }, booking('b', mine)])
    expect(refusalOf(day, { kind: 'undo' })).toBe('cannot-undo')
  })
})

describe('set-contact', () => {
  const [sms, chat] = [phone('+12025550143'), { channel: 'telegram' as const, address: '7' }]
  const toChat: Command = { kind: 'set-contact', appointmentId: 'a', contact: chat }

  it('keeps the previous contact as the fallback, and the revision of the change', () => {
    const day = dayAfter([booking('a', { contact: sms }), toChat])
    expect(find(day, 'a')).toMatchObject({ contact: chat, fallback: sms, contactRev: 2 })
    expect(dayAfter([toChat], nineOClock, day)).toBe(day)
    expect(find(dayAfter([booking('a'), toChat]), 'a')).toMatchObject({ contact: chat, fallback: null })
  })

  it('refuses the contact of the same person with another live appointment here, an appointment that no longer waits, and an unknown one', () => {
    const asAna = (id: string, contact: Contact) => booking(id, { contact, patientName: 'Ana' })
    const taken = dayAfter([asAna('a', sms), asAna('b', chat)])
    expect(refusalOf(taken, toChat)).toBe('already-booked')
    const ofTheSon = dayAfter([asAna('a', sms), booking('b', { contact: chat, patientName: 'Leo' })])
    expect(refusalOf(ofTheSon, toChat)).toBe('accepted')
    const started = dayAfter([booking('a', { contact: sms }), { kind: 'next' }])
    expect(refusalOf(started, toChat)).toBe('not-waiting')
    expect(refusalOf(emptyDay, toChat)).toBe('unknown-appointment')
  })
})

describe('erase', () => {
  it('removes name and contact, cancels the appointment, and cannot be undone', () => {
    const contact = phone('+12025550143')
    const day = dayAfter([
      booking('a', { contact }),
      booking('b'),
      call('a'),
      { kind: 'skip', appointmentId: 'a' },
      { kind: 'erase', contact },
    ])
    expect(find(day, 'a')).toMatchObject({
      patientName: '-',
      contact: null,
      status: 'cancelled',
      cancelledBy: 'system',
    })
    expect(JSON.stringify(day)).not.toContain(contact.address)
    expect(refusalOf(day, { kind: 'erase', contact })).toBe('unknown-appointment')
  })

  it('finds a person by the fallback contact too', () => {
    const contact = phone('+12025550143')
    const chat = { channel: 'telegram' as const, address: '7777' }
    const day = dayAfter([
      booking('a', { contact }),
      { kind: 'set-contact', appointmentId: 'a', contact: chat },
      { kind: 'erase', contact },
    ])
    expect(find(day, 'a')).toMatchObject({ patientName: '-', contact: null, fallback: null })
  })
})
