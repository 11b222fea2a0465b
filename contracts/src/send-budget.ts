/** The part of a day's budget that is left to the alerts without which staff have to call out. */
const URGENT_SHARE = 0.1
const WARNING_SHARE = 0.8

/** How much of a budget everything that can do without may spend. */
export const newsLimit = (limit: number): number => Math.floor(limit * (1 - URGENT_SHARE))

/** From here on staff are warned. */
export const warningAt = (limit: number): number => Math.ceil(limit * WARNING_SHARE)

/** How staff see a budget: `low`, only urgent alerts go out, or nothing does. */
export const budgetStates = ['low', 'urgent-only', 'used-up'] as const
export type BudgetState = (typeof budgetStates)[number]

/** What a budget stopped already: what can do without (`news`), or also urgent alerts (`all`); null is nothing. */
export type Stopped = 'news' | 'all' | null

export type Spending = { spent: number; limit: number; stopped: Stopped }

/** Null: there is enough. A message longer than what is left has stopped it before the last of it is spent. */
export function budgetState({ spent, limit, stopped }: Spending): BudgetState | null {
  if (stopped === 'all' || spent >= limit) return 'used-up'
  if (stopped === 'news' || spent >= newsLimit(limit)) return 'urgent-only'
  return spent >= warningAt(limit) ? 'low' : null
}
