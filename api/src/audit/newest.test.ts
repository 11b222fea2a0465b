import type { AccessRow } from '@anteroom/store/access-log.ts'
import type { ArchivedRow } from '@anteroom/store/archive.ts'
import { expect, it } from 'vitest'
import { cursorOf, dayOfRow, newestOf, startsAfter } from './newest.ts'

const access = (_id: string, at: number) => ({ _id, at: new Date(at), by: 'staff:chen', action: 'login' }) as AccessRow
const command = (_id: string, at: number) =>
  ({ _id, at, rev: 1, by: 'staff:chen', command: 'next', events: [] }) as unknown as ArchivedRow

/** Like the stores: newest first, and only what is before the start. */
function read<Row extends { _id: string }>(
  rows: Row[],
  {
    atOf,
    before,
    limit,
  }: { atOf: (row: Row) => number; before: { at: number; _id: string } | undefined; limit: number },
) {
  const isBefore = (row: Row) => !before || atOf(row) < before.at || (atOf(row) === before.at && row._id < before._id)
  const order = (a: Row, b: Row) => atOf(b) - atOf(a) || (a._id < b._id ? 1 : -1)
  return rows.filter(isBefore).sort(order).slice(0, limit)
}

/** Moments, some of them shared within one source and between both. */
const looked = [5, 5, 4, 3, 3, 3, 1]
const done = [6, 5, 5, 5, 3, 2, 2, 1, 1]

it.each([1, 2, 3, 4, 5, 20])('gives every row once, newest first, in pages of %i', (limit) => {
  const accesses = looked.map((at, index) => access(`a-${index}`, at))
  const commands = done.map((at, index) => command(`dr_1:2026-12-01:00000000${index}`, at))
  const seen: { id: string; at: number }[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const starts = cursor === '' ? null : startsAfter(cursor)
    const newest = newestOf(
      read(accesses, { atOf: ({ at }) => at.getTime(), before: starts?.access, limit: limit + 1 }),
      read(commands, { atOf: ({ at }) => at, before: starts?.queue, limit: limit + 1 }),
      limit + 1,
    )
    const page = newest.slice(0, limit)
    seen.push(...page.map(({ row, at }) => ({ id: row._id, at })))
    const last = newest.length > limit ? page.at(-1) : undefined
    cursor = last ? cursorOf(last) : null
  }
  expect(seen.map(({ id }) => id).sort()).toEqual([...accesses, ...commands].map(({ _id }) => _id).sort())
  expect(seen.map(({ at }) => at)).toEqual([...looked, ...done].sort((a, b) => b - a))
})

it('knows the doctor and the day by the id of a row', () => {
  expect(dayOfRow({ _id: 'dr_1:2026-12-01:000000012' })).toEqual({ doctorId: 'dr_1', day: '2026-12-01' })
})
