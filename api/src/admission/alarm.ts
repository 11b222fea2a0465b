import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { Logger } from 'pino'
import type { Quotas } from './quotas.ts'

/** More refusals than this in ten minutes should be noticed by somebody. */
const REFUSALS = { of: 'refused bookings', limit: 20, seconds: 10 * 60 }

type Parts = {
  quotas: Quotas
  log: Logger
  /** Called for each booking that this process refuses, with the reason. */
  onRefused: (reason: Refusal) => void
  /** Called once when the alarm begins; must not throw and is not awaited. */
  onAlarm: () => void
}

export type BookingAlarm = ReturnType<typeof bookingAlarm>

/** Notices when unusually many bookings are refused by a quota or a share, over all processes. */
export function bookingAlarm({ quotas, log, onRefused, onAlarm }: Parts) {
  return {
    async count(reason: Refusal): Promise<void> {
      onRefused(reason)
      if ((await quotas.count(REFUSALS)) !== REFUSALS.limit + 1) return
      log.warn({ refusedBookings: REFUSALS.limit, seconds: REFUSALS.seconds, reason }, 'many bookings are refused')
      onAlarm()
    },

    /** Seconds until the alarm ends if nothing more happens; null: there is no alarm. */
    async secondsLeft(): Promise<number | null> {
      const exceeded = await quotas.exceeded({ ...REFUSALS, limit: REFUSALS.limit + 1 })
      return exceeded?.retryAfter ?? null
    },
  }
}
