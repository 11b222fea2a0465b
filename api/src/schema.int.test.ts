import { openForCommand } from '@anteroom/store/connection.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { expect, it } from 'vitest'
import { startTestApi } from './testing/api.ts'

it.each([
  { what: 'form 99, of a newer version', stored: { version: 99 }, says: 'Start that version again' },
  { what: 'form 0', stored: { version: 0 }, says: 'Run npm run migrate' },
  { what: 'half a backup', stored: { version: 1, restoring: 'a.gz' }, says: 'The restore of a.gz was not finished' },
])('the API does not start on $what', async ({ stored, says }) => {
  const MONGO_URL = testDatabaseUrl('api')
  const { db, database, close } = await openForCommand(MONGO_URL)
  await db.collection<{ _id: string }>('schema').insertOne({ _id: 'schema', ...stored })

  const api = await startTestApi({ MONGO_URL })
  await expect(api.ready).rejects.toThrow(says)

  expect((await db.listCollections().toArray()).map(({ name }) => name)).toEqual(['schema'])
  await api.close()
  await database.dropDatabase()
  await close()
})
