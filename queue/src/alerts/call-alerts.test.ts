import type { Instant } from '@anteroom/contracts/queue.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide } from '../decide.ts'
import { type Command, isRefused } from '../decision.ts'
import { stateOf } from '../testing/alert-truth.ts'
import { settings } from '../testing/example-alerts.ts'
import { booking, dayAfter, minutes, nineOClock, phone, plan } from '../testing/example-day.ts'
import type { Appointment, Queue } from '../types.ts'
import { alertsDue } from './due.ts'

const one = { appointmentId: 'a' }
const commands = ['call', 'call', 'hold', 'start', 'finish', 'skip', 'no-show', 'return'] as const
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...commands).map((kind): Command => ({ kind, ...one })) },
  { weight: 2, arbitrary: fc.constant<Command>({ kind: 'undo' }) },
)
/** No two commands have the same millisecond; a patient can be called again after a minute. */
const jump = fc.constantFrom(1, minutes(1))

const patientOf = (queue: Queue) => queue.appointments[0] as Appointment
const callDue = (queue: Queue, now: Instant): string | undefined =>
  alertsDue(queue, plan, now, settings).find(({ kind }) => kind === 'called')?.id

/**
 * When the call was made that asks the patient to come in. A start is such a call for a patient who was not called, or
 * missed the call.
 */
const calledInAt = ({ calledAt, ...patient }: Appointment) =>
  calledAt ?? ('startedAt' in patient ? patient.startedAt : null)

it('each call has an alert of its own, and an undo leaves that of the call which stands', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ command, jump }), { maxLength: 12 }), (steps) => {
      let queue = dayAfter([booking('a', { contact: phone('+12025550140') })])
      let now = nineOClock
      const callOf = new Map<string, Instant | null>()
      for (const { command: asked, jump: ms } of steps) {
        now += ms
        const decision = decide(queue, asked, now)
        if (isRefused(decision)) continue
        const before = stateOf(patientOf(queue), now)
        queue = decision.queue
        const due = callDue(queue, now)
        // A patient who goes in after a valid call already has its alert.
        const isCall = asked.kind === 'call' || (asked.kind === 'start' && before !== 'called')
        expect(due !== undefined && !callOf.has(due)).toBe(isCall)
        if (due === undefined) continue
        const at = calledInAt(patientOf(queue))
        expect(callOf.get(due) ?? at).toBe(at)
        callOf.set(due, at)
      }
    }),
    { numRuns: 5_000 },
  )
})
