import { mongo } from 'mongoose'
import { expect, it, vi } from 'vitest'
import { archive } from './archive.ts'
import { isUnreachable, openDatabase } from './connection.ts'

const bulkError = (...given: ConstructorParameters<typeof mongo.MongoBulkWriteError>) =>
  new mongo.MongoBulkWriteError(...given)
const result = { getWriteConcernError: () => undefined } as never

/** An archive of which each insert fails so. */
function givenInsertsThatFail(error: Error) {
  const database = openDatabase()
  const { add } = archive(database)
  for (const name of ['HistoryRow', 'Receipt']) {
    vi.spyOn(database.model(name).collection, 'insertMany').mockRejectedValue(error)
  }
  const row = { rev: 1, at: 0, by: 'patient', command: 'call' as const, events: [] }
  return () => add('dr_1:2026-12-01', '2026-12-01', { history: [row], receipts: [], at: 0 })
}

it('takes rows that are there for copied', async () => {
  const writeErrors = [{ code: 11_000, index: 0 }]
  const copy = givenInsertsThatFail(bulkError({ message: 'a duplicate', code: 11_000, writeErrors } as never, result))
  await expect(copy()).resolves.toBeUndefined()
})

// The driver makes the same class of error of it, without one error of a write.
it('takes no rows for copied of which the database has not answered', async () => {
  const copy = givenInsertsThatFail(bulkError(new mongo.MongoNetworkTimeoutError('the connection timed out'), result))
  const error = await copy().then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ message: 'the connection timed out' })
  expect(isUnreachable(error)).toBe(true)
})
