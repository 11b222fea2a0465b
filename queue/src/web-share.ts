import type { Contact } from '@anteroom/contracts/contact.ts'
import type { BookedVia } from '@anteroom/contracts/status.ts'
import type { Refused } from './decision.ts'
import type { Appointment, Queue, Unverified } from './types.ts'

/**
 * How many places of a day may be taken on the web by people whom nothing speaks for yet: without a contact, and with
 * one that is still to be verified. The two do not share: who gives a contact finds a place when the others have used
 * up theirs.
 */
export type WebShare = { withoutContact: number; unverified: number }

/**
 * `percent` of the day for bookings without a contact, and half of the rest for those to be verified; at least one
 * each.
 */
export function webShareOf(capacity: number, percent: number): WebShare {
  const withoutContact = Math.max(1, Math.floor((capacity * percent) / 100))
  return { withoutContact, unverified: Math.max(1, Math.floor((capacity - withoutContact) / 2)) }
}

type Booked = { bookedVia: BookedVia; contact: Contact | null; unverified?: Unverified | null }

/** What vouches for a booking from the web; null for a booking that needs nobody to vouch for it. */
function unprovenBy({ bookedVia, contact, unverified }: Booked): keyof WebShare | null {
  if (bookedVia !== 'web' || contact !== null) return null
  return unverified ? 'unverified' : 'withoutContact'
}

/**
 * Web bookings count until staff call the patient. A check-in does not vouch for anybody, as it can be done on the web
 * too.
 */
const isAwaited = ({ status, callCount }: Appointment): boolean => status === 'waiting' && callCount === 0

/**
 * The refusal of a booking from the web whose share of the day is taken, or null: `web-full` without a contact, and
 * `too-many-requests` with one, as those are verified or given up within minutes.
 */
export function refusalOfShare(queue: Queue, booking: Booked, share: WebShare): Refused | null {
  const kind = unprovenBy(booking)
  if (kind === null) return null
  const taken = queue.appointments.filter((other) => isAwaited(other) && unprovenBy(other) === kind).length
  if (taken < share[kind]) return null
  return kind === 'unverified' ? { refused: 'too-many-requests' } : { refused: 'web-full', field: 'contact' }
}
