import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, type Database, openDatabase } from './connection.ts'
import { type OneTimeLinkStore, oneTimeLinkStore } from './one-time-links.ts'
import { testDatabaseUrl } from './testing/database.ts'

const NOW = Date.UTC(2026, 11, 1, 10)
const expiresAt = new Date(NOW + 60_000)

let database: Database
let links: OneTimeLinkStore
beforeAll(async () => {
  database = await connect(openDatabase(), testDatabaseUrl('store'), pino({ level: 'silent' }))
  links = oneTimeLinkStore(database)
})
afterAll(() => database.close())

it('opens once, for its purpose, before its end', async () => {
  const token = await links.make({ purpose: 'invite', username: 'ana', expiresAt })
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(JSON.stringify(await database.collection('oneTimeLinks').find().toArray())).not.toContain(token)

  expect(await links.find(token, ['reset'], NOW)).toBeNull()
  expect(await links.claim(token, ['invite'], expiresAt.getTime())).toBeNull()
  const claims = await Promise.all([1, 2, 3].map(() => links.claim(token, ['invite'], NOW)))
  expect(claims.filter((claim) => claim !== null)).toMatchObject([{ username: 'ana', purpose: 'invite' }])
  expect(await links.find(token, ['invite'], NOW)).toBeNull()
})

it('gives way to a newer one of the same account and purpose, and to no other', async () => {
  const made = await Promise.all([
    links.make({ purpose: 'reset', username: 'ben', expiresAt }),
    links.make({ purpose: 'first-admin', expiresAt }),
  ])
  const newer = await links.make({ purpose: 'reset', username: 'ben', expiresAt })
  const found = await Promise.all([...made, newer].map((token) => links.find(token, ['reset', 'first-admin'], NOW)))
  expect(found.map((link) => link?.purpose)).toEqual([undefined, 'first-admin', 'reset'])
  await links.removeOf('ben')
  expect(await links.pending(['reset', 'first-admin'], NOW)).toHaveLength(1)
})
