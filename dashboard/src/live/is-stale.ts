import type { Followed } from './follow.ts'

const STALE_AFTER_MS = 20_000
/** Longer while the socket is up: the server is then polled every 30 s only, and answers within 5 s. */
const STALE_WHILE_UP_MS = 35_000

/** True if the page may show an outdated answer. `now` as `performance.now()` counts. */
export const isStale = ({ connection, lastContactAt }: Followed<unknown>, now: number): boolean =>
  now - lastContactAt >= (connection === 'up' ? STALE_WHILE_UP_MS : STALE_AFTER_MS)
