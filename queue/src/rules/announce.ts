import type { Instant } from '@anteroom/contracts/queue.ts'
import { accepted, type Decide } from '../decision.ts'
import type { Announcement, Appointment, Queue } from '../types.ts'

/** Messages to a doctor's patients on one day: each costs money, and patients stop reading frequent ones. */
const MAX_ANNOUNCEMENTS = 5
/** A message sooner than this after the last one is a double press, or was not thought over. */
const APART_MS = 2 * 60_000
/** After this time a message is too old to be sent. */
const WORTH_SENDING_MS = 30 * 60_000

/** Whom a message that is sent now is for, whether or not anything reaches them. */
export const waitingFor = (queue: Queue): Appointment[] =>
  queue.appointments.filter(({ status }) => status === 'waiting')

/** The messages that a waiting patient should still get; not those written before the patient booked. */
export const announcedTo = (
  { bookedRev }: Pick<Appointment, 'bookedRev'>,
  { announcements = [] }: Pick<Queue, 'announcements'>,
  now: Instant,
): Announcement[] => announcements.filter(({ rev, at }) => bookedRev < rev && now - at <= WORTH_SENDING_MS)

/**
 * Writes to everybody who waits, in the clinic's own words. Refuses `day-closed`, `nobody-waiting` and
 * `too-many-requests`: so soon after the last, or more often than {@link MAX_ANNOUNCEMENTS} on one day.
 */
export const announce: Decide<'announce'> = (queue, { text }, now) => {
  const { announcements = [] } = queue
  if (queue.closedAt !== null) return { refused: 'day-closed' }
  const people = waitingFor(queue).length
  if (people === 0) return { refused: 'nobody-waiting' }
  const last = announcements.at(-1)
  if (announcements.length >= MAX_ANNOUNCEMENTS || (last && now - last.at < APART_MS))
    return { refused: 'too-many-requests' }
  const announcement = { rev: queue.rev + 1, at: now, text, people }
  return accepted(queue, { announcements: [...announcements, announcement] }, [{ kind: 'announced', people }])
}
