import type { Appointment, Queue } from '@anteroom/contracts/queue.ts'
import { isOver } from '@anteroom/contracts/queue.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide } from './decide.ts'
import { type Command, isRefused } from './decision.ts'
import { booking, emptyDay, minutes, nineOClock, phone, plan } from './example-day.ts'
import { line, waits } from './line.ts'

const RUNS = 20_000

const someone = fc.integer({ min: 1, max: 12 }).map(String)
const contact = fc.option(fc.integer({ min: 1, max: 4 }).map((digit) => phone(`+1202555014${digit}`)))

/** Commands as they come in a day; bookings get their id from their place in the list. */
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: contact.map((theirs) => booking('', { contact: theirs, plan: { ...plan, capacity: 8 } })) },
  { weight: 3, arbitrary: fc.constant<Command>({ kind: 'next' }) },
  someone.map((appointmentId): Command => ({ kind: 'start', appointmentId })),
  someone.map((appointmentId): Command => ({ kind: 'finish', appointmentId })),
  fc
    .record({ appointmentId: someone, by: fc.constantFrom('patient' as const, 'clinic' as const) })
    .map((asked): Command => ({ kind: 'cancel', ...asked })),
  fc
    .constantFrom('on-time' as const, 'running-late' as const, 'on-break' as const)
    .map((status): Command => ({ kind: 'set-doctor-status', status })),
)

const allowed = new Set(['waiting in-progress', 'in-progress done', 'waiting cancelled'])

/** What must be true of every queue, whatever happened to it. */
function holds(queue: Queue, now: number) {
  const tickets = queue.appointments.map(({ ticket }) => ticket)
  expect(tickets).toEqual([...new Set(tickets)].sort((a, b) => a - b))
  expect(queue.appointments.filter(({ status }) => status === 'in-progress').length).toBeLessThanOrEqual(1)

  const live = queue.appointments.filter(({ status, contact: theirs }) => theirs !== null && !isOver(status))
  expect(new Set(live.map(({ contact: theirs }) => theirs?.address)).size).toBe(live.length)

  const { ofEach } = waits(queue, plan, now)
  const inLine = line(queue).map(({ id }) => ofEach.get(id))
  expect(inLine.map((wait) => wait?.position)).toEqual(inLine.map((_, index) => index + 1))
  const waited = inLine.flatMap((wait) => (wait?.minutes == null ? [] : [wait.minutes]))
  expect(waited).toEqual([...waited].sort((a, b) => a - b))
  expect(inLine.length).toBe(queue.appointments.filter(({ status }) => !isOver(status)).length)
}

/** What one accepted command may change of what was there. */
function stepped(before: Queue, after: Queue) {
  expect(after.rev).toBe(before.rev + 1)
  const kept = after.appointments.slice(0, before.appointments.length)
  expect(kept.map(({ id, ticket }) => [id, ticket])).toEqual(before.appointments.map(({ id, ticket }) => [id, ticket]))
  for (const [index, was] of before.appointments.entries()) {
    const is = kept[index] as Appointment
    if (is.status !== was.status) expect(allowed).toContain(`${was.status} ${is.status}`)
  }
}

it('keeps the invariants over any commands and any passing of time', () => {
  const steps = fc.array(fc.record({ command, pause: fc.integer({ min: 0, max: 40 }) }), { maxLength: 30 })
  fc.assert(
    fc.property(steps, (day) => {
      let queue = emptyDay
      let now = nineOClock
      for (const [index, step] of day.entries()) {
        now += minutes(step.pause) / 10
        const asked =
          step.command.kind === 'book' ? { ...step.command, appointmentId: String(index + 1) } : step.command
        const decision = decide(queue, asked, now)
        if (isRefused(decision)) continue
        stepped(queue, decision.queue)
        holds(decision.queue, now)
        queue = decision.queue
      }
    }),
    { numRuns: RUNS },
  )
}, 300_000)
