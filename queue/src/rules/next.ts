import { type Accepted, acceptedWithUndo, type Decide, findWaiting, isRefused } from '../decision.ts'
import { finish } from './finish.ts'
import { isHeld } from './hold.ts'
import { start } from './start.ts'

/**
 * Finishes the patient in the room and starts another, as one command and one revision: the one that `start` names, who
 * may be here while the first is not, and else the first who waits and is not on hold. Whoever is passed over keeps the
 * place, as on hold. With nobody to start it only finishes. Refuses `doctor-on-break`; of a named one
 * `unknown-appointment` and `not-waiting`; else, if the room is empty too, `nobody-waiting` or `everybody-held`.
 */
export const next: Decide<'next'> = (queue, { start: named }, now) => {
  if (queue.doctorStatus === 'on-break') return { refused: 'doctor-on-break' }
  const inRoom = queue.appointments.find(({ status }) => status === 'in-progress')
  const inLine = queue.appointments.filter((appointment) => appointment.status === 'waiting')
  const chosen = named === undefined ? undefined : findWaiting(queue, named)
  if (chosen && isRefused(chosen)) return chosen
  const first = chosen ?? inLine.find((appointment) => !isHeld(appointment, now))
  if (inRoom === undefined && first === undefined) {
    return { refused: inLine.length > 0 ? 'everybody-held' : 'nobody-waiting' }
  }

  const unchanged: Accepted = { queue, events: [] }
  const finished = inRoom ? finish(queue, { kind: 'finish', appointmentId: inRoom.id }, now) : unchanged
  if (first === undefined || isRefused(finished)) return finished
  const started = start(finished.queue, { kind: 'start', appointmentId: first.id }, now)
  if (isRefused(started)) return started
  const { appointments } = started.queue
  return acceptedWithUndo(
    queue,
    { appointments },
    { before: finished.events, step: { kind: 'started', appointmentId: first.id }, now },
  )
}
