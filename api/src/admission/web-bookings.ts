import type { Instant } from '@anteroom/contracts/queue.ts'
import type { WebBookings } from '@anteroom/contracts/status.ts'
import type { ClinicStore } from '@anteroom/store/clinic.ts'
import { knownFor } from '../known-for.ts'

/** How long a process uses the settings that it last read, in milliseconds. */
const KNOWN_FOR_MS = 2_000

type Parts = { settings: ClinicStore; withoutContact: 'on' | 'off'; clock: () => Instant }

/**
 * Returns whose web bookings are taken now; every process knows a change within two seconds. Without `withoutContact`
 * nobody can book without a contact.
 */
export function webBookingsNow({ settings, withoutContact, clock }: Parts): () => Promise<WebBookings> {
  async function load(): Promise<WebBookings> {
    const { webBookings } = await settings.load()
    return webBookings === 'on' && withoutContact === 'off' ? 'verified' : webBookings
  }

  return knownFor(KNOWN_FOR_MS, clock, load)
}
