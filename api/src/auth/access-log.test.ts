import type { AccessRow } from '@anteroom/store/access-log.ts'
import { pino } from 'pino'
import { expect, it, vi } from 'vitest'
import { type AccessEntry, accessLog, UNKNOWN } from './access-log.ts'

const HOUR_MS = 60 * 60_000
const board: AccessEntry = { by: 'staff:chen', action: 'board', doctorId: 'dr_1', day: '2026-12-01' }

/** An access log over a list of rows. Set `broken` to make the next writes fail. */
function givenALog() {
  const rows: AccessRow[] = []
  const at = { now: Date.parse('2026-12-01T10:20:00Z'), broken: 0 }
  const log = pino({ level: 'silent' })
  const failed = vi.spyOn(log, 'error')
  const store = {
    async add(row: AccessRow) {
      if (at.broken-- > 0) throw new Error('no database')
      rows.push(row)
    },
  }
  const access = accessLog({ store, clock: () => at.now, log })
  return { access, rows, at, failed }
}

it('keeps one row an hour for a board, however often it asks', async () => {
  const { access, rows, at } = givenALog()
  for (let polls = 0; polls < 50; polls++) await access.record(board)
  await access.record({ ...board, doctorId: 'dr_2' })
  await access.record({ ...board, by: 'staff:desk' })
  at.now += HOUR_MS
  await access.record(board)
  await access.close()
  expect(rows.map(({ by, doctorId }) => `${by} ${doctorId}`)).toEqual([
    'staff:chen dr_1',
    'staff:chen dr_2',
    'staff:desk dr_1',
    'staff:chen dr_1',
  ])
  expect(new Set(rows.map(({ _id }) => _id)).size).toBe(4)
})

it('names the row of an hour alike in every process', async () => {
  const [one, other] = [givenALog(), givenALog()]
  for (const { access } of [one, other]) await access.record(board)
  await Promise.all([one.access.close(), other.access.close()])
  expect(one.rows).toEqual(other.rows)
})

it('keeps a row for each login, and one an hour for names that nobody has', async () => {
  const { access, rows } = givenALog()
  for (let times = 0; times < 3; times++) {
    await access.record({ by: 'staff:chen', action: 'login-failed' })
    await access.record({ by: UNKNOWN, action: 'login-failed' })
  }
  await access.close()
  expect(rows.map(({ by }) => by).sort()).toEqual(['staff:chen', 'staff:chen', 'staff:chen', UNKNOWN])
})

it('writes again what was not written, and says in the log what it cannot write', async () => {
  const { access, rows, at, failed } = givenALog()
  at.broken = 1
  await access.record({ by: 'staff:chen', action: 'login' })
  await expect.poll(() => rows, { timeout: 3_000 }).toHaveLength(1)
  expect(failed).not.toHaveBeenCalled()

  at.broken = 99
  await access.record(board)
  await access.close()
  expect(failed).toHaveBeenCalledWith(expect.objectContaining(board), 'an access is not in the access log')
})

it.each(['export', 'erase'] as const)('lets no %s go on that it cannot write', async (action) => {
  const { access, rows, at } = givenALog()
  at.broken = 1
  await expect(access.record({ by: 'staff:desk', action, appointmentIds: ['a'] })).rejects.toThrow('no database')
  await access.record({ by: 'staff:desk', action, appointmentIds: ['a'] })
  expect(rows).toHaveLength(1)
})
