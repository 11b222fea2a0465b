import type { Followed } from './follow.ts'

const STALE_AFTER = 20_000
/** A quiet line is no stale one: while the socket stands, the server is asked every 30 s and answers within 5. */
const STALE_WHILE_UP = 35_000

/** Whether what is on the page may no longer be true. `now` in milliseconds since the epoch. */
export const isStale = ({ connection, heardAt }: Followed<unknown>, now: number): boolean =>
  now - heardAt >= (connection === 'up' ? STALE_WHILE_UP : STALE_AFTER)
