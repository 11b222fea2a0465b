import type { CorrectableKind } from '@anteroom/contracts/alerts.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { find } from '../decision.ts'
import { placeOf } from '../line.ts'
import type { Appointment, Queue, Retraction } from '../types.ts'
import { calledInAt } from './call.ts'

/** The last place at which a patient is "next": second in line, behind the one in the room. */
export const NEXT_PLACE = 2

/** How often an undo took back such an alert: what is said again after that is another alert. */
export const timesRetracted = ({ retracted = [] }: Appointment, kind: CorrectableKind): number =>
  retracted.filter((one) => one.kind === kind).length

/** The alert that the state of an appointment stands for, by kind and epoch; null for a state without one. */
export function claimOf(appointment: Appointment): Pick<Retraction, 'kind' | 'epoch'> | null {
  switch (appointment.status) {
    case 'waiting':
    case 'in-progress': {
      const missedAt = appointment.status === 'waiting' ? appointment.missedAt : null
      if (missedAt !== null) return { kind: 'missed', epoch: missedAt }
      const at = calledInAt(appointment)
      return at === null ? null : { kind: 'called', epoch: at }
    }
    case 'no-show':
      return { kind: 'no-show', epoch: appointment.noShowAt }
    case 'cancelled': {
      const kind = 'cancelled-by-clinic'
      return appointment.cancelledBy === 'clinic' ? { kind, epoch: timesRetracted(appointment, kind) } : null
    }
    case 'done':
    case 'moved':
      return null
  }
}

const isNext = (queue: Queue, { id, status }: Appointment): boolean => {
  const place = placeOf(queue, id)
  return status === 'waiting' && place > 0 && place <= NEXT_PLACE
}

/**
 * The appointments of `after`, which an undo at `now` made of `before`, each with what its patient may have been told
 * and is no longer so.
 */
export function withRetractions(before: Queue, after: Queue, now: Instant): Appointment[] {
  return after.appointments.map((appointment) => {
    const was = find(before, appointment.id)
    if (was === undefined) return appointment
    const retracted: Retraction[] = []
    const claim = claimOf(was)
    if (claim !== null && claim.kind !== claimOf(appointment)?.kind) retracted.push({ ...claim, at: now })
    if (isNext(before, was) && appointment.status === 'waiting' && !isNext(after, appointment)) {
      retracted.push({ kind: 'next', epoch: timesRetracted(was, 'next'), at: now })
    }
    if (retracted.length === 0) return appointment
    // A clock that was set back may give two calls one time: they are one alert, and one correction.
    const isAgain = (old: Retraction) => retracted.some(({ kind, epoch }) => kind === old.kind && epoch === old.epoch)
    return {
      ...appointment,
      retracted: [...(appointment.retracted ?? []).filter((old) => !isAgain(old)), ...retracted],
    }
  })
}
