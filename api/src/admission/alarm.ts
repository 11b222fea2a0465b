import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { Logger } from 'pino'
import type { Quotas } from './quotas.ts'

/** More bookings than these that are refused for their number within ten minutes are worth somebody's look. */
const REFUSALS = { of: 'refused bookings', most: 20, seconds: 10 * 60 }

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
      if ((await quotas.count(REFUSALS)) !== REFUSALS.most + 1) return
      log.warn({ refusedBookings: REFUSALS.most, seconds: REFUSALS.seconds, reason }, 'many bookings are refused')
      onAlarm()
    },

    /** For how many seconds the alarm lasts if nothing more happens; null: there is none. */
    async secondsLeft(): Promise<number | null> {
      const exceeded = await quotas.exceeded({ ...REFUSALS, most: REFUSALS.most + 1 })
      return exceeded?.retryAfter ?? null
    },
  }
}
