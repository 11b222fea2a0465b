import type { Instant } from '@anteroom/contracts/queue.ts'
import type { WebBookings } from '@anteroom/contracts/status.ts'
import type { ClinicStore } from '@anteroom/store/clinic.ts'
import { knownFor } from '../known-for.ts'

/** For how long a process goes by what it last read of the clinic's settings, in milliseconds. */
const KNOWN_FOR_MS = 2_000

type Parts = { settings: ClinicStore; withoutContact: 'on' | 'off'; clock: () => Instant }

/**
 * Whose bookings are taken on the web right now, as every process knows within two seconds of a change. Without
 * `withoutContact` nobody's are who gives no contact.
 */
export function webBookingsNow({ settings, withoutContact, clock }: Parts): () => Promise<WebBookings> {
  async function load(): Promise<WebBookings> {
    const { webBookings } = await settings.load()
    return webBookings === 'on' && withoutContact === 'off' ? 'verified' : webBookings
  }

  return knownFor(KNOWN_FOR_MS, clock, load)
}
