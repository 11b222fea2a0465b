import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { decide } from '../decide.ts'
import type { BookCommand } from '../decision.ts'
import { type Command, isRefused } from '../decision.ts'
import { emptyQueue } from '../empty-queue.ts'
import { learn } from '../estimate/learn.ts'
import { planFor } from '../plan.ts'
import type { Doctor, Queue } from '../types.ts'
import { type Pace, paceOf } from '../window.ts'

/** Tuesday 1 December 2026, 09:00 at a clinic in Madrid that is open from 08:00 to 14:00 and 16:00 to 18:00. */
export const nineOClock: Instant = Date.parse('2026-12-01T09:00:00+01:00')
export const minutes = (count: number) => count * 60_000

export const doctor: Doctor = {
  _id: 'dr_1',
  name: 'Dr. Michael Chen',
  specialty: 'General practice',
  room: '1',
  code: 11,
  consultationMinutes: 20,
  week: [
    ...Array.from({ length: 5 }, () => [
      { from: '08:00', to: '14:00' },
      { from: '16:00', to: '18:00' },
    ]),
    [],
    [],
  ],
  daysOff: ['2026-12-08'],
}

export const plan = planFor(doctor, '2026-12-01', 'Europe/Madrid')

export const booking = (appointmentId: string, more: Partial<BookCommand> = {}): BookCommand => ({
  kind: 'book',
  appointmentId,
  patientName: `Patient ${appointmentId}`,
  contact: null,
  language: 'en',
  bookedVia: 'web',
  scheduledFor: nineOClock,
  link: { version: 1, digest: `digest of ${appointmentId}` },
  plan,
  ...more,
})

export const phone = (address: string): Contact => ({ channel: 'sms', address })

export const emptyDay = emptyQueue('dr_1', '2026-12-01')

/** The day after these commands. Throws if one is refused. */
export function dayAfter(commands: Command[], now: Instant = nineOClock, before: Queue = emptyDay): Queue {
  return commands.reduce((queue, command) => {
    const decision = decide(queue, command, now)
    if (isRefused(decision)) throw new Error(`${command.kind} was refused: ${decision.refused}`)
    return decision.queue
  }, before)
}

/** The pace of a doctor of whom only the queue is known. */
export const paceIn = (queue: Queue, now: Instant = nineOClock): Pace =>
  paceOf(learn([], doctor.consultationMinutes), queue, now)
