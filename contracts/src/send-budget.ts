/** The part of a day's budget reserved for urgent alerts, without which staff would have to call out. */
const URGENT_SHARE = 0.1
const WARNING_SHARE = 0.8

/** How much of a budget all other messages may use. */
export const newsLimit = (limit: number): number => Math.floor(limit * (1 - URGENT_SHARE))

/** From this share on staff are warned. */
export const warningAt = (limit: number): number => Math.ceil(limit * WARNING_SHARE)

/** How staff see a budget: `low`, only urgent alerts go out, or nothing does. */
export const budgetStates = ['low', 'urgent-only', 'used-up'] as const
export type BudgetState = (typeof budgetStates)[number]

/** What a budget has already stopped: less important messages (`news`), or urgent alerts too (`all`); null: nothing. */
export type Stopped = 'news' | 'all' | null

export type Spending = { spent: number; limit: number; stopped: Stopped }

/** Null: there is enough. A message longer than what is left has stopped it before the last of it is spent. */
export function budgetState({ spent, limit, stopped }: Spending): BudgetState | null {
  if (stopped === 'all' || spent >= limit) return 'used-up'
  if (stopped === 'news' || spent >= newsLimit(limit)) return 'urgent-only'
  return spent >= warningAt(limit) ? 'low' : null
}
