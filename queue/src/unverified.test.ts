import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { type Command, find } from './decision.ts'
import { booking, dayAfter, minutes, nineOClock, phone } from './testing/example-day.ts'
import type { Queue } from './types.ts'
import { unverifiedOf } from './unverified.ts'

const contact = phone('+12025550143')
const until = nineOClock + minutes(10)
const patientName = 'Ana López'
const typed = (id: string, name = patientName) => booking(id, { patientName: name, unverified: { contact, until } })
const verify: Command = { kind: 'verify-contact', appointmentId: 'a' }
const drop: Command = { kind: 'drop-contact', appointmentId: 'a' }
const expire: Command = { kind: 'expire-unverified' }
const call: Command = { kind: 'call', appointmentId: 'a' }

const refusalOf = (queue: Queue, command: Command, now = nineOClock) => {
  const decision = decide(queue, command, now)
  return 'refused' in decision ? decision.refused : 'accepted'
}
const heldUntil = (queue: Queue) => queue.appointments.map((appointment) => unverifiedOf(appointment)?.until)

describe('a contact typed on the web', () => {
  it('speaks for nobody: a stranger books beside the person whose it is, and is told nothing', () => {
    const day = dayAfter([booking('mine', { contact, patientName }), typed('a'), typed('b')])
    expect(day.appointments.map((appointment) => appointment.contact)).toEqual([contact, null, null])
    expect(refusalOf(dayAfter([typed('a')]), booking('mine', { contact, patientName }))).toBe('accepted')
  })

  it('becomes the contact of the appointment once it is verified', () => {
    const day = dayAfter([typed('a'), verify])
    expect(day.appointments[0]).toMatchObject({ contact, contactRev: 2, unverified: null })
    expect(refusalOf(day, booking('b', { contact, patientName }))).toBe('already-booked')
    expect(refusalOf(day, verify)).toBe('code-expired')
  })

  it('is told to whoever verified it where the person has another appointment', () => {
    const day = dayAfter([booking('mine', { contact, patientName }), typed('a'), typed('b', 'Leo')])
    expect(decide(day, verify, nineOClock)).toMatchObject({
      refused: 'already-booked',
      existing: { appointmentId: 'mine' },
    })
    expect(refusalOf(day, { ...verify, appointmentId: 'b' })).toBe('accepted')
  })

  it('is forgotten by a patient who goes on without messages', () => {
    const day = dayAfter([typed('a'), drop])
    expect(day.appointments[0]).toMatchObject({ status: 'waiting', contact: null, unverified: null })
    expect(refusalOf(day, expire, until)).toBe('nobody-waiting')
  })

  it('is not typed only to be dropped, where the part of the day for those without a contact is taken', () => {
    const webShare = { withoutContact: 1, unverified: 3 }
    const full = dayAfter([booking('without'), typed('a')])
    expect(refusalOf(full, { kind: 'drop-contact', appointmentId: 'a', webShare })).toBe('web-full')
    expect(refusalOf(dayAfter([typed('a')]), { kind: 'drop-contact', appointmentId: 'a', webShare })).toBe('accepted')
  })

  it('is replaced by a chat that the alerts are moved to, and is no fallback', () => {
    const chat = { channel: 'telegram' as const, address: '1001' }
    const day = dayAfter([typed('a'), { kind: 'set-contact', appointmentId: 'a', contact: chat }])
    expect(day.appointments[0]).toMatchObject({ contact: chat, fallback: null, unverified: null })
  })

  it.each<Command>([
    { kind: 'cancel', appointmentId: 'a', by: 'patient' },
    { kind: 'start', appointmentId: 'a' },
    { kind: 'release', appointmentId: 'a', to: { queueId: 'dr_2:2026-12-01', appointmentId: 'z' } },
    { kind: 'close', unfinished: 'cancel' },
    { kind: 'erase', contact },
  ])('is forgotten with the wait: $kind', (command) => {
    expect(JSON.stringify(dayAfter([typed('a'), command]).appointments)).not.toContain(contact.address)
  })
})

describe('a place that nobody confirmed', () => {
  it('is given up when its time is over, with all like it in one command, and its contact is forgotten', () => {
    const day = dayAfter([
      typed('a'),
      booking('b'),
      typed('c', 'Leo'),
      typed('d', 'Eve'),
      { ...drop, appointmentId: 'c' },
    ])
    expect(refusalOf(day, expire, until - 1)).toBe('nobody-waiting')
    expect(refusalOf(day, verify, until)).toBe('code-expired')
    expect(refusalOf(day, drop, until)).toBe('code-expired')
    const after = dayAfter([expire], until, day)
    expect(after.appointments.map(({ status }) => status)).toEqual(['cancelled', 'waiting', 'waiting', 'cancelled'])
    expect(find(after, 'a')).toMatchObject({ cancelledBy: 'expiry' })
    expect(JSON.stringify(after)).not.toContain(contact.address)
  })

  it.each<Command>([
    call,
    { kind: 'check-in', appointmentId: 'a', atDesk: true },
    { kind: 'move', appointmentId: 'a', place: 1, reason: 'in pain' },
  ])('stays once staff have dealt with the patient: $kind', (command) => {
    const day = dayAfter([typed('a'), command])
    expect(heldUntil(day)).toEqual([null])
    expect(refusalOf(day, expire, until)).toBe('nobody-waiting')
    expect(refusalOf(day, verify, until)).toBe('accepted')
  })

  it.each<Command[]>([[call], [{ kind: 'next' }], [{ kind: 'cancel', appointmentId: 'a', by: 'clinic' }]])(
    'stays after a step of staff that was undone: $kind',
    (step) => {
      const day = dayAfter([typed('a'), step, { kind: 'undo' }])
      expect(heldUntil(day)).toEqual([null])
    },
  )

  it('does not stay because its patient, who may be anybody, says to be there', () => {
    const day = dayAfter([typed('a'), { kind: 'check-in', appointmentId: 'a' }, { kind: 'hold', appointmentId: 'a' }])
    expect(heldUntil(day)).toEqual([until])
  })
})
