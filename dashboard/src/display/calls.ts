import type { DisplayAnswer, DisplayCall } from '@anteroom/contracts/display.ts'

/** A call that is older when a screen first hears of it is shown and not announced: the connection was away. */
const NEWS_MS = 2 * 60_000

/** Tells one call from another, and a repeated call from the one before. */
export const keyOf = ({ doctorId, number, at }: DisplayCall): string => `${doctorId} ${number} ${at}`

/** The keys of the calls that stand. */
export const keysOf = ({ calls }: DisplayAnswer): Set<string> => new Set(calls.map(keyOf))

/**
 * The calls to announce, the oldest first: those that the screen did not know. A screen that was just opened knows
 * nothing (`known` is null) and announces nothing.
 */
export function newCalls(known: ReadonlySet<string> | null, { calls, asOf }: DisplayAnswer): DisplayCall[] {
  if (known === null) return []
  const isNews = (call: DisplayCall) => !known.has(keyOf(call)) && Date.parse(asOf) - Date.parse(call.at) < NEWS_MS
  return calls.filter(isNews).reverse()
}
