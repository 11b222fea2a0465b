import type { Instant } from '@anteroom/contracts/queue.ts'
import { line, waits } from './line.ts'
import type { Plan } from './plan.ts'
import type { Queue, Waiting } from './types.ts'

/**
 * The patients who wait on this day and would be seen after the hours of `plan`, in line order; all of them on a day
 * without hours, nobody on a closed day.
 */
export function outsideOf(queue: Queue, plan: Plan, now: Instant): Waiting[] {
  if (queue.closedAt !== null) return []
  const { byAppointment } = waits(queue, plan, now)
  return line(queue).filter((appointment): appointment is Waiting => {
    if (appointment.status !== 'waiting') return false
    const expectedAt = byAppointment.get(appointment.id)?.expectedAt ?? null
    return plan.hours.length === 0 || (expectedAt !== null && expectedAt >= plan.closesAt)
  })
}
