import type { Instant } from '@anteroom/contracts/queue.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import { waits } from '../line.ts'
import type { Plan } from '../plan.ts'
import type { Appointment, Queue } from '../types.ts'

/** A status is told this long after it was set, so that one set by mistake, or for a moment, is never told. */
const SETTLED_MS = 30_000

/**
 * A patient whose wait is longer than this, with more than this many people ahead, need not hear of ten minutes or of a
 * break.
 */
const FAR_MS = 2 * 60 * 60_000
const FAR_PLACES = 5

export type DoctorAlertKind = 'doctor-late' | 'doctor-break' | 'doctor-back'

export const doctorAlerts: Record<DoctorStatus, DoctorAlertKind> = {
  'running-late': 'doctor-late',
  'on-break': 'doctor-break',
  'on-time': 'doctor-back',
}

/** The expected turn of each appointment if there were no break. */
export function turnsWithoutBreak(queue: Queue, plan: Plan, now: Instant): (appointmentId: string) => Instant {
  const { byAppointment } = waits({ ...queue, doctorStatus: 'on-time' }, plan, now)
  return (appointmentId) => byAppointment.get(appointmentId)?.expectedAt ?? now
}

/**
 * The alert about the doctor's status if it changed after the patient booked, and when it becomes due. "The doctor is
 * back" goes to everybody who was told of the absence, however far away their turn is.
 */
export function doctorAlert(
  { id, bookedRev }: Appointment,
  { doctorStatus, doctorStatusRev, doctorStatusAt = 0 }: Queue,
  { ahead, turnAt }: { ahead: number; turnAt: (appointmentId: string) => Instant },
): { kind: DoctorAlertKind; from: Instant } | null {
  if (bookedRev >= doctorStatusRev) return null
  const settledAt = doctorStatusAt + SETTLED_MS
  const isOfNear = doctorStatus !== 'on-time' && ahead > FAR_PLACES
  return { kind: doctorAlerts[doctorStatus], from: isOfNear ? Math.max(settledAt, turnAt(id) - FAR_MS) : settledAt }
}
