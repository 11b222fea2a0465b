import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Stage } from '@anteroom/contracts/status.ts'
import { isHeld } from './rules/hold.ts'
import type { Appointment } from './types.ts'

/** The stage within `waiting`; null for an appointment in any other status. */
export function stageOf(appointment: Appointment, now: Instant): Stage | null {
  if (appointment.status !== 'waiting') return null
  if (isHeld(appointment, now)) return 'held'
  if (appointment.missedAt !== null) return 'missed'
  if (appointment.calledAt !== null) return 'called'
  return appointment.checkedInAt === null ? 'expected' : 'here'
}
