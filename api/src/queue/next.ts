import type { Decide } from './decision.ts'
import { isRefused } from './decision.ts'
import { finish } from './finish.ts'
import { start } from './start.ts'

/**
 * Finishes the one in the room and starts the first who waits, as one command and one revision. With nobody waiting it
 * only finishes. Refuses `doctor-on-break` and `nobody-waiting` (the room is empty, too).
 */
export const next: Decide<{ kind: 'next' }> = (queue, _, now) => {
  if (queue.doctorStatus === 'on-break') return { refused: 'doctor-on-break' }
  const inRoom = queue.appointments.find(({ status }) => status === 'in-progress')
  const first = queue.appointments.find(({ status }) => status === 'waiting')
  if (inRoom === undefined && first === undefined) return { refused: 'nobody-waiting' }

  const finished = inRoom ? finish(queue, { kind: 'finish', appointmentId: inRoom.id }, now) : { queue, events: [] }
  if (first === undefined || isRefused(finished)) return finished
  const started = start(finished.queue, { kind: 'start', appointmentId: first.id }, now)
  if (isRefused(started)) return started
  return { queue: { ...started.queue, rev: queue.rev + 1 }, events: [...finished.events, ...started.events] }
}
