import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Stage } from '@anteroom/contracts/status.ts'
import { isHeld } from './rules/hold.ts'
import type { Appointment } from './types.ts'

/** Where somebody who waits stands; null for everybody else. */
export function stageOf(appointment: Appointment, now: Instant): Stage | null {
  if (appointment.status !== 'waiting') return null
  if (isHeld(appointment, now)) return 'held'
  if (appointment.missedAt !== null) return 'missed'
  if (appointment.calledAt !== null) return 'called'
  return appointment.checkedInAt === null ? 'expected' : 'here'
}
