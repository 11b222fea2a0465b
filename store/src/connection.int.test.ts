import { pino } from 'pino'
import { expect, it } from 'vitest'
import { connect, MAX_AT_ONCE, openDatabase } from './connection.ts'
import { testDatabaseUrl } from './testing/database.ts'

it('has only so many operations under way at once, and gives each its turn', async () => {
  const database = openDatabase()
  await connect(database, testDatabaseUrl('connection'), pino({ level: 'silent' }))
  let open = 0
  database.getClient().on('connectionCreated', () => open++)

  const asked = Array.from({ length: 25 * MAX_AT_ONCE }, () => database.db?.command({ ping: 1 }))
  const answers = await Promise.all(asked)

  expect(answers.filter((answer) => answer?.ok === 1)).toHaveLength(asked.length)
  expect(open).toBeGreaterThan(1)
  expect(open).toBeLessThanOrEqual(MAX_AT_ONCE)
  await database.close()
})
