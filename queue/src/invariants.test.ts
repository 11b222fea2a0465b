import { isOver } from '@anteroom/contracts/queue.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide } from './decide.ts'
import { type Command, isRefused } from './decision.ts'
import { line, waits } from './line.ts'
import { isSamePerson } from './person.ts'
import { wasCalled } from './rules/call.ts'
import { booking, emptyDay, minutes, nineOClock, phone, plan } from './testing/example-day.ts'
import type { Appointment, Queue } from './types.ts'
import { unverifiedOf } from './unverified.ts'

const RUNS = 20_000

/** A booking's id is its number in the list of commands, so that later commands can name it. */
const someone = fc.integer({ min: 1, max: 14 }).map(String)
const contact = fc.integer({ min: 1, max: 4 }).map((digit) => phone(`+1202555014${digit}`))
/** Two people, one of whom has three spellings. */
const patientName = fc.constantFrom('Ana López', 'ANA  LOPEZ', 'ana lópez ', 'Leo')
const small = { ...plan, capacity: 8 }
const movedFrom = { queueId: 'dr_2:2026-12-01', at: nineOClock, by: 'clinic' } as const

const onOne = ['check-in', 'hold', 'call', 'start', 'finish', 'skip', 'no-show', 'return'] as const
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({ contact: fc.option(contact), patientName })
      .map((who) => booking('', { ...who, plan: small })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ contact, patientName, until: fc.integer({ min: -2, max: 5 }) })
      .map(({ contact, patientName, until }) =>
        booking('', {
          patientName,
          plan: small,
          unverified: { contact, until: nineOClock + minutes(until) },
        }),
      ),
  },
  fc.record({ from: someone, earlier: fc.integer({ min: 0, max: 90 }) }).map(({ from, earlier }) =>
    booking('', {
      plan: small,
      bookedAt: nineOClock - minutes(earlier),
      movedFrom: { ...movedFrom, appointmentId: from },
    }),
  ),
  { weight: 4, arbitrary: fc.constantFrom<Command>({ kind: 'next' }, { kind: 'undo' }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constantFrom(...onOne), appointmentId: someone }).map((asked): Command => asked),
  },
  fc
    .record({ appointmentId: someone, by: fc.constantFrom('patient' as const, 'clinic' as const) })
    .map((asked): Command => ({ kind: 'cancel', ...asked })),
  fc
    .record({ appointmentId: someone, place: fc.integer({ min: 1, max: 6 }) })
    .map((asked): Command => ({ kind: 'move', ...asked, reason: 'in pain' })),
  someone.map((appointmentId): Command => ({ kind: 'release', appointmentId, to: { ...movedFrom, appointmentId } })),
  fc
    .constantFrom('on-time' as const, 'running-late' as const, 'on-break' as const)
    .map((status): Command => ({ kind: 'set-doctor-status', status })),
  fc.record({ appointmentId: someone, contact }).map((asked): Command => ({ kind: 'set-contact', ...asked })),
  fc
    .record({ appointmentId: someone, kind: fc.constantFrom('verify-contact' as const, 'drop-contact' as const) })
    .map((asked): Command => asked),
  fc.constant<Command>({ kind: 'expire-unverified' }),
  fc
    .record({ appointmentId: someone, language: fc.constantFrom('en' as const, 'es' as const) })
    .map((asked): Command => ({ kind: 'set-language', ...asked })),
  contact.map((theirs): Command => ({ kind: 'erase', contact: theirs })),
  fc.constantFrom('cancel' as const, 'no-show' as const).map((unfinished): Command => ({ kind: 'close', unfinished })),
)

const forward = [
  ...['in-progress', 'cancelled', 'no-show', 'moved'].map((to) => `waiting ${to}`),
  'in-progress done',
  'no-show waiting',
]
/** Allowed only for an undo. */
const backward = forward.map((step) => step.split(' ').reverse().join(' '))

/** The commands that may change the order of existing appointments. */
const reorders = new Set<Command['kind']>(['skip', 'return', 'move', 'undo'])

/** Invariants of a queue. */
function expectInvariants(queue: Queue, now: number) {
  const tickets = queue.appointments.map(({ ticket }) => ticket)
  expect(new Set(tickets).size).toBe(tickets.length)
  expect(Math.max(0, ...tickets)).toBeLessThan(queue.nextTicket)
  expect(queue.appointments.filter(({ status }) => status === 'in-progress').length).toBeLessThanOrEqual(1)

  const live = queue.appointments.filter(({ status }) => !isOver(status))
  const pairs = live.flatMap((a) => live.filter((b) => a.id !== b.id && isSamePerson(a, b)))
  expect(pairs).toEqual([])

  // An unverified contact speaks for nobody.
  const unverified = queue.appointments.filter((appointment) => unverifiedOf(appointment) !== null)
  expect(unverified.every(({ contact, fallback }) => contact === null && fallback === null)).toBe(true)

  const { byAppointment } = waits(queue, plan, now)
  const inLine = line(queue).map(({ id }) => byAppointment.get(id))
  expect(inLine.map((wait) => wait?.position)).toEqual(live.map((_, index) => index + 1))
  const waited = inLine.flatMap((wait) => (wait?.minutes == null ? [] : [wait.minutes]))
  expect(waited).toEqual([...waited].sort((a, b) => a - b))
}

/** Invariants of one accepted command with an effect: what it may change in existing appointments. */
function expectAllowedStep(before: Queue, after: Queue, kind: Command['kind']) {
  expect(after.rev).toBe(before.rev + 1)
  expect({ ...after, rev: 0, undoables: [] }).not.toEqual({ ...before, rev: 0, undoables: [] })
  expect(after.nextTicket).toBeGreaterThanOrEqual(before.nextTicket)
  const now = new Map(after.appointments.map((appointment) => [appointment.id, appointment]))
  for (const was of before.appointments) {
    const is = now.get(was.id) as Appointment
    expect([is.ticket, is.bookedAt]).toEqual([was.ticket, was.bookedAt])
    expect(is.callCount).toBeGreaterThanOrEqual(was.callCount)
    const allowed = kind === 'undo' ? backward : forward
    if (is.status !== was.status) expect(allowed).toContain(`${was.status} ${is.status}`)
    const isCalledMissing = is.status === 'no-show' || (is.status === 'waiting' && is.missedAt !== null)
    if (isCalledMissing && was.status === 'waiting') expect(wasCalled(was)).toBe(true)
  }
  if (reorders.has(kind)) return
  const kept = after.appointments.filter(({ id }) => before.appointments.some((was) => was.id === id))
  expect(kept.map(({ id }) => id)).toEqual(before.appointments.map(({ id }) => id))
}

it('keeps the invariants over random commands, undo included, and jumps of the clock', () => {
  const steps = fc.array(fc.record({ command, jump: fc.integer({ min: -20, max: 100 }) }), { maxLength: 30 })
  fc.assert(
    fc.property(steps, (day) => {
      let queue = emptyDay
      let now = nineOClock
      for (const [index, step] of day.entries()) {
        now += minutes(step.jump) / 10
        const asked =
          step.command.kind === 'book' ? { ...step.command, appointmentId: String(index + 1) } : step.command
        const decision = decide(queue, asked, now)
        if (isRefused(decision)) continue
        expect(decision.events.length > 0).toBe(decision.queue !== queue)
        if (decision.queue === queue) continue
        expectAllowedStep(queue, decision.queue, asked.kind)
        expectInvariants(decision.queue, now)
        queue = decision.queue
      }
    }),
    { numRuns: RUNS },
  )
}, 300_000)
