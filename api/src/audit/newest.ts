import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import type { AccessRow } from '@anteroom/store/access-log.ts'
import type { ArchivedRow } from '@anteroom/store/archive.ts'
import type { NewestFirst } from '@anteroom/store/newest-first.ts'

/** What somebody did: a row of the access log, or of the history of a doctor's day. */
export type Deed =
  | { source: 'access'; at: Instant; row: AccessRow }
  | { source: 'queue'; at: Instant; row: ArchivedRow }

/** The position after the last entry of a page, short enough for an address. */
export const cursorOf = ({ source, at, row }: Deed): string => `${at}.${source}.${row._id}`

/** No `_id` is before the first of these, and each is before the second. */
const NONE_OF_THAT_MOMENT = ''
const ALL_OF_THAT_MOMENT = '\uffff'

/**
 * Where to continue in each source after a cursor. Both sources have one common order: by the moment and, at the same
 * moment, accesses before commands, each by `_id`.
 */
export function startsAfter(cursor: string): Record<Deed['source'], NewestFirst['before']> {
  const [at = '', source = ''] = cursor.split('.', 2)
  const before = (_id: string) => ({ at: Number(at), _id })
  const id = cursor.slice(at.length + source.length + 2)
  return source === 'access'
    ? { access: before(id), queue: before(ALL_OF_THAT_MOMENT) }
    : { access: before(NONE_OF_THAT_MOMENT), queue: before(id) }
}

/** Merges both lists, which are sorted newest first. */
export function newestOf(accesses: AccessRow[], commands: ArchivedRow[], limit: number): Deed[] {
  const newest: Deed[] = []
  for (let access = 0, command = 0; newest.length < limit; ) {
    const [first, second] = [accesses[access], commands[command]]
    if (first && (!second || first.at.getTime() >= second.at)) {
      newest.push({ source: 'access', at: first.at.getTime(), row: first })
      access += 1
    } else if (second) {
      newest.push({ source: 'queue', at: second.at, row: second })
      command += 1
    } else break
  }
  return newest
}

/** The queue of a history row: its `_id` is that of the queue and a revision of nine digits. */
export function dayOfRow({ _id }: Pick<ArchivedRow, '_id'>): { doctorId: string; day: string } {
  const queueId = _id.slice(0, -'_000000000'.length) as QueueId
  const day = queueId.slice(-'2026-12-01'.length)
  return { doctorId: queueId.slice(0, -day.length - 1), day }
}
