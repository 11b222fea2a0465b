import { isOver } from '@anteroom/contracts/queue.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide } from '../decide.ts'
import { type Command, isRefused } from '../decision.ts'
import { doctorIs, settings } from '../testing/example-alerts.ts'
import { booking, emptyDay, minutes, nineOClock, phone, plan } from '../testing/example-day.ts'
import type { Queue } from '../types.ts'
import { alertsDue } from './due.ts'

it('has no alert for an appointment that is over, and none twice, on random days', () => {
  const patient = fc.integer({ min: 1, max: 12 }).map(String)
  const command = fc.oneof(
    { weight: 3, arbitrary: fc.boolean().map((reachable) => ({ kind: 'somebody', reachable }) as const) },
    { weight: 2, arbitrary: fc.constant({ kind: 'next' } as const) },
    patient.map((appointmentId) => ({ kind: 'finish', appointmentId }) as const),
    patient.map((appointmentId) => ({ kind: 'cancel', appointmentId, by: 'clinic' }) as const),
    patient.map((appointmentId) => ({ kind: 'cancel', appointmentId, by: 'patient' }) as const),
    fc.constantFrom('on-time', 'running-late', 'on-break').map((status) => doctorIs(status as 'on-time')),
  )
  const aDay = fc.array(command, { maxLength: 30 })
  fc.assert(
    fc.property(aDay, fc.integer({ min: -600, max: 1_200 }), (commands, later) => {
      const queue = acceptedOf(
        commands.map((asked, index) =>
          asked.kind === 'somebody'
            ? booking(String(index + 1), { contact: asked.reachable ? phone(`+12025550${100 + index}`) : null })
            : asked,
        ),
      )
      const due = alertsDue(queue, plan, nineOClock + minutes(later), settings)

      expect(new Set(due.map(({ id }) => id)).size).toBe(due.length)
      for (const { kind, appointmentId } of due) {
        const appointment = queue.appointments.find(({ id }) => id === appointmentId)
        expect(appointment?.contact).toBeTruthy()
        if (kind !== 'cancelled-by-clinic') expect(isOver(appointment?.status ?? 'done')).toBe(false)
      }
      const turns = due.filter(({ kind }) => ['called', 'next', 'nearly'].includes(kind))
      expect(new Set(turns.map(({ appointmentId }) => appointmentId)).size).toBe(turns.length)
    }),
    { numRuns: 5_000 },
  )
})

/** The day after the commands; those that are refused are skipped. */
const acceptedOf = (commands: Command[]): Queue =>
  commands.reduce((queue, command) => {
    const decision = decide(queue, command, nineOClock)
    return isRefused(decision) ? queue : decision.queue
  }, emptyDay)
