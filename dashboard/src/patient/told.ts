import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { StatusQuery } from '@anteroom/contracts/requests.ts'

/** Holds one appointment: what the page last showed of its turn. */
const KEY = 'told'

type Told = StatusQuery & { of: string }

/** What the page last showed of this appointment's turn, before it was opened again; null: nothing. */
export function toldBefore(appointmentId: string): StatusQuery | null {
  try {
    const { of, ...told }: Told = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return of === appointmentId ? told : null
  } catch {
    return null
  }
}

/** What a status shows of the turn; null: no time. */
export const toldBy = ({ asOf, window, queuePosition }: StatusAnswer): StatusQuery | null =>
  window && {
    toldAt: asOf,
    toldEarliest: window.earliest,
    toldLatest: window.latest,
    toldAhead: Math.max(0, queuePosition - 1),
  }

export function keepTold(appointmentId: string, told: StatusQuery | null): void {
  try {
    if (told) localStorage.setItem(KEY, JSON.stringify({ of: appointmentId, ...told }))
  } catch {
    // Without a store the next visit has nothing to compare with.
  }
}
