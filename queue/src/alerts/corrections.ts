import type { Instant } from '@anteroom/contracts/queue.ts'
import { claimOf, NEXT_PLACE } from '../rules/retract.ts'
import type { Queue, Retraction, Waiting } from '../types.ts'
import { doctorAlerts } from './doctor-alert.ts'

/**
 * A mistake about a call or a visit is corrected for half an hour; about the end of an appointment, until the day is
 * over.
 */
const VALID_MS = 30 * 60_000

/** True while the patient may still believe a retracted alert and it is not true. */
function isToBeCorrected(
  { kind, at }: Retraction,
  appointment: Waiting,
  { place, now }: { place: number; now: Instant },
): boolean {
  switch (kind) {
    case 'no-show':
    case 'cancelled-by-clinic':
    case 'moved-by-clinic':
      return true
    case 'called':
    case 'missed':
      return now - at <= VALID_MS && claimOf(appointment)?.kind !== kind
    case 'next':
      return now - at <= VALID_MS && claimOf(appointment) === null && place > NEXT_PLACE
    case 'doctor-late':
    case 'doctor-break':
    case 'doctor-back':
      return now - at <= VALID_MS
  }
}

/** The doctor's statuses that were undone after the patient booked, unless another was set since. */
function doctorRetractions(queue: Queue, { bookedRev }: Waiting): Retraction[] {
  return (queue.undoneDoctorStatuses ?? []).flatMap(({ status, rev, at }) =>
    rev > queue.doctorStatusRev && rev > bookedRev ? [{ kind: doctorAlerts[status], epoch: rev, at }] : [],
  )
}

/**
 * The alerts that a waiting patient should be told to ignore, if they were sent. A state that an undo restored has no
 * alert of its own: what the patient heard about it before is true again.
 */
export const correctionsFor = (
  appointment: Waiting,
  { queue, ...at }: { queue: Queue; place: number; now: Instant },
): Retraction[] =>
  [...(appointment.retracted ?? []), ...doctorRetractions(queue, appointment)].filter((one) =>
    isToBeCorrected(one, appointment, at),
  )
