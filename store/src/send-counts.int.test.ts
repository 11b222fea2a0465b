import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, type Database, openDatabase } from './connection.ts'
import { type SendCounts, sendCounts } from './send-counts.ts'
import { testDatabaseUrl } from './testing/database.ts'

const MINUTE_MS = 60_000
const now = Date.parse('2026-12-01T10:00:00Z')
const day = '2026-12-01'

let databases: Database[]
/** Two processes over one database. */
let processes: SendCounts[]
beforeAll(async () => {
  const url = testDatabaseUrl('store')
  const log = pino({ level: 'silent' })
  databases = await Promise.all([1, 2].map(() => connect(openDatabase(), url, log)))
  processes = databases.map(sendCounts)
  await processes[0]?.createIndexes()
})
afterAll(async () => {
  await databases[0]?.dropDatabase()
  await Promise.all(databases.map((database) => database.close()))
})

/** That many at once, from both processes in turn. */
const atOnce = <Value>(count: number, step: (counts: SendCounts, index: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, (_, index) => step(processes[index % 2] as SendCounts, index)))

const countTo = (counts: SendCounts, recipient: string, id: string, at = now) =>
  counts.countTo(recipient, { id, perHour: 5, perDay: 8 }, at)

it('59 messages at once to one recipient are counted up to the cap of an hour, by all processes together', async () => {
  const taken = await atOnce(59, (counts, index) => countTo(counts, 'sms:ann', `m${index}`))
  expect(taken.filter(Boolean)).toHaveLength(5)
  expect(await countTo(processes[0] as SendCounts, 'sms:ben', 'm')).toBe(true)
})

it('any hour and any 24 count, not those of the clock', async () => {
  const [counts] = processes as [SendCounts]
  const takes = async (minutes: number) => countTo(counts, 'sms:cy', `at ${minutes}`, now + minutes * MINUTE_MS)
  const taken: number[] = []
  for (const minutes of [0, 10, 20, 30, 40, 50, 59, 61, 70, 80, 1_439, 1_441])
    if (await takes(minutes)) taken.push(minutes)
  expect(taken).toEqual([0, 10, 20, 30, 40, 61, 70, 80, 1_441])
})

it('what was not sent is no longer counted', async () => {
  const [counts] = processes as [SendCounts]
  for (let index = 0; index < 5; index += 1) await countTo(counts, 'sms:dee', `m${index}`)
  expect(await countTo(counts, 'sms:dee', 'm5')).toBe(false)
  await counts.uncountTo('sms:dee', 'm2')
  expect(await countTo(counts, 'sms:dee', 'm6')).toBe(true)
})

it('recipients are not kept', async () => {
  await countTo(processes[0] as SendCounts, 'sms:+12025550199', 'm')
  expect(JSON.stringify(await databases[0]?.collection('sentTo').find().toArray())).not.toContain('12025550199')
})

it('a budget is spent to the last unit and not beyond, by all processes together', async () => {
  const sms = { channel: 'sms', day } as const
  const spend = (counts: SendCounts, units: number, upTo: number) => counts.spend(sms, { units, upTo, limit: 100 })
  const spent = await atOnce(50, (counts) => spend(counts, 3, 90))
  expect(spent.filter((after) => after !== null)).toHaveLength(30)
  const [counts] = processes as [SendCounts]
  expect(await counts.budgetsOn(day)).toEqual([{ channel: 'sms', spent: 90, limit: 100, stopped: null }])
  const calls = await atOnce(10, (one) => spend(one, 2, 100))
  expect(calls.filter((after) => after !== null)).toHaveLength(5)

  await counts.giveBack(sms, 2)
  expect(await spend(counts, 2, 100)).toBe(100)
  expect(await spend(counts, 1, 100)).toBeNull()
  expect(await counts.budgetsOn('2026-12-02')).toEqual([])
})

it('what a budget stopped is said once, and not of a limit that was raised since', async () => {
  const mail = { channel: 'email', day } as const
  const [counts] = processes as [SendCounts]
  const budget = async () => (await counts.budgetsOn(day)).find(({ channel }) => channel === 'email')
  expect(await counts.spend(mail, { units: 2, upTo: 1, limit: 1 })).toBeNull()
  expect((await atOnce(10, (one) => one.mark(mail, 'news', 1))).filter(Boolean)).toHaveLength(1)
  expect(await budget()).toEqual({ channel: 'email', spent: 0, limit: 1, stopped: 'news' })
  await counts.mark(mail, 'all', 1)
  expect(await budget()).toMatchObject({ stopped: 'all' })
  expect(await counts.spend(mail, { units: 2, upTo: 9, limit: 10 })).toBe(2)
  expect(await budget()).toEqual({ channel: 'email', spent: 2, limit: 10, stopped: null })
})
