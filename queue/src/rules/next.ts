import { type Accepted, acceptedWithUndo, type Decide, isRefused } from '../decision.ts'
import { finish } from './finish.ts'
import { isHeld } from './hold.ts'
import { start } from './start.ts'

/**
 * Finishes the patient in the room and starts the first who waits and is not on hold, as one command and one revision;
 * with nobody to start it only finishes. Refuses `doctor-on-break` and, if the room is empty too, `nobody-waiting` or
 * `everybody-held`.
 */
export const next: Decide<'next'> = (queue, _, now) => {
  if (queue.doctorStatus === 'on-break') return { refused: 'doctor-on-break' }
  const inRoom = queue.appointments.find(({ status }) => status === 'in-progress')
  const inLine = queue.appointments.filter((appointment) => appointment.status === 'waiting')
  const first = inLine.find((appointment) => !isHeld(appointment, now))
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
