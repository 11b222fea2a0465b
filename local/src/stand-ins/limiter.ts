/**
 * How many messages are accepted in any second: in all, and to one chat. Telegram's own: 30 and 1
 * (core.telegram.org/bots/faq).
 */
export type Limits = { all: number; perChat: number }

const SECOND_MS = 1_000

/** Counts what is accepted in a sliding second. Off until limits are set; `now` is in milliseconds. */
export function slidingLimiter(now: () => number) {
  let limits: Limits | null = null
  let taken: { to: string; at: number }[] = []

  /** Milliseconds until fewer than `limit` of these fall into the last second. */
  const waitOf = (those: { at: number }[], limit: number) => {
    const oldest = those.at(-limit)
    return oldest ? oldest.at + SECOND_MS - now() : 0
  }

  return {
    current: () => limits,
    set(next: Limits | null) {
      limits = next
      taken = []
    },
    /** Zero: accepted and counted. Else the whole seconds after which to try again. */
    take(to: string): number {
      if (!limits) return 0
      taken = taken.filter(({ at }) => at > now() - SECOND_MS)
      const toChat = taken.filter((each) => each.to === to)
      const wait = Math.max(waitOf(taken, limits.all), waitOf(toChat, limits.perChat))
      if (wait > 0) return Math.ceil(wait / SECOND_MS)
      taken.push({ to, at: now() })
      return 0
    },
  }
}
