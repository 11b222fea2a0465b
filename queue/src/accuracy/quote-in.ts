import type { Instant } from '@anteroom/contracts/queue.ts'
import { inRoomOf, waitOf } from '../line.ts'
import type { Plan } from '../plan.ts'
import type { Queue } from '../types.ts'
import { MODEL_VERSION, type Pace, unknownFrom, type Window, windowOf } from '../window.ts'
import type { Quote } from './score-day.ts'

type Seen = { queue: Queue; pace: Pace; now: Instant }
type Shown = Pick<Quote, 'appointmentId' | 'distance' | 'fixed'> & Pick<Window, 'earliest' | 'latest'>

/** The quote for a window that is shown, with how far ahead it looks. */
export function quoteOf({ queue, pace, now }: Seen, shown: Shown): Quote {
  const inRoom = inRoomOf(queue)
  const elapsed = inRoom ? Math.max(0, now - inRoom.startedAt) / 60_000 : null
  const { appointmentId, distance, earliest, latest, fixed } = shown
  return {
    ...{ appointmentId, at: now, distance, elapsed, age: pace.habits.halfDays, model: MODEL_VERSION },
    ...{ earliest, latest, fixed },
  }
}

/** The quote for a patient who is told about the turn now. Null: the turn is now, or on another day, or not known. */
export function quoteIn(view: Seen & { plan: Plan }, appointmentId: string): Quote | null {
  const { queue, plan, now } = view
  const window = windowOf(queue, plan, { ...view, appointmentId })
  const { position, expectedAt } = waitOf(queue, plan, appointmentId, now)
  const isUnknown = now >= (unknownFrom(queue, plan, view) ?? Number.POSITIVE_INFINITY)
  if (window === null || isUnknown || position <= 1 || now < plan.startsAt) return null
  return quoteOf(view, { appointmentId, distance: position - 1, fixed: expectedAt, ...window })
}
