import { contactKey } from '@anteroom/contracts/contact-key.ts'
import { connect, createIndexes, type Database, openDatabase } from '@anteroom/store/connection.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newConversation } from '../conversation/model.ts'
import { seal, smsText, telegramText } from '../testing/inbox.ts'
import { afterMessage, conversationStore } from './conversations.ts'
import { inboxStore, ROW_LEASE_MS } from './inbox.ts'
import { sealWith } from './seal.ts'

const DAY = 86_400_000
const NOW = Date.now()
const patient = { channel: 'sms', address: '+12025550143' } as const
const name = seal.name(contactKey(patient))
const state = newConversation({ language: 'es', patientName: 'Ana Canary' })

let database: Database
let inbox: ReturnType<typeof inboxStore>
let conversations: ReturnType<typeof conversationStore>
beforeAll(async () => {
  database = await connect(openDatabase(), testDatabaseUrl('bot'), pino({ level: 'silent' }))
  inbox = inboxStore(database, seal)
  conversations = conversationStore(database, seal)
  await createIndexes([inbox, conversations])
})
afterAll(() => database.close())

const raw = async (collection: string) => JSON.stringify(await database.collection(collection).find().toArray())
const expiry = async (collection: string) =>
  (await database.collection(collection).indexes()).filter(({ expireAfterSeconds }) => expireAfterSeconds === 0)

const message = (messageId: string, text = 'Hola') => ({ patient, messageId, state, replies: [{ text, choices: [] }] })

describe('the inbox', () => {
  it('shows nothing of a patient, and deletes the sealed text once it is done', async () => {
    const delivery = smsText('SMprivate', patient.address, 'Canary has a cough')
    const { orderingKey: key } = await inbox.add(delivery, NOW)
    expect(await raw('inbox')).not.toMatch(/Canary|2025550143|cough/)

    const row = await inbox.lease(key, NOW)
    expect(row?.delivery).toEqual(delivery)
    if (row) await inbox.finish(row, 'done')
    expect(await database.collection<{ _id: string }>('inbox').findOne({ _id: delivery.id })).not.toHaveProperty(
      'sealed',
    )
  })

  it('keeps a row from when it came, for as long as the API has an index for', async () => {
    const delivery = telegramText(1, '4700', 'one')
    await inbox.add(delivery, NOW)
    const row = await database.collection<{ _id: string; keptFrom: Date }>('inbox').findOne({ _id: delivery.id })

    expect(row?.keptFrom.getTime()).toBe(NOW)
  })

  it('knows a signed text for good, by its id alone, as its signature never ends', async () => {
    const delivery = smsText(`SM${'a'.repeat(32)}`, '+12025550177', 'Book')
    const { orderingKey } = await inbox.add(delivery, NOW)
    const row = await inbox.lease(orderingKey, NOW)
    if (row) await inbox.finish(row, 'done')

    const kept = await database.collection<{ _id: string }>('inbox').findOne({ _id: delivery.id })
    expect(Object.keys(kept ?? {}).toSorted()).toEqual(['_id', 'at', 'notBefore', 'state', 'tries', 'updateId'])
    expect(await inbox.add(delivery, NOW + 400 * DAY)).toMatchObject({ isNew: false })
  })

  it('leases a row to one process at a time, and to the next once the lease has expired', async () => {
    const { orderingKey: key } = await inbox.add(telegramText(2, '4702', 'two'), NOW)
    const leases = await Promise.all([1, 2, 3, 4].map(() => inbox.lease(key, NOW)))

    expect(leases.filter((row) => row !== null)).toMatchObject([{ tries: 1 }])
    expect(await inbox.lease(key, NOW + ROW_LEASE_MS - 1)).toBeNull()
    expect(await inbox.lease(key, NOW + ROW_LEASE_MS)).toMatchObject({ tries: 2 })
  })

  it('leases no other row of an ordering key while the first is leased', async () => {
    const first = telegramText(3, '4703', 'three')
    await inbox.add(first, NOW)
    const { orderingKey: key } = await inbox.add(telegramText(4, '4703', 'four'), NOW)
    const row = await inbox.lease(key, NOW)
    expect(await inbox.lease(key, NOW)).toBeNull()

    if (row) await inbox.finish(row, 'done')
    expect(await inbox.lease(key, NOW)).toMatchObject({ id: 'telegram:4' })
  })

  it('lists the ordering keys whose first row is due, and no others', async () => {
    const later = NOW + 365 * DAY
    for (const updateId of [10, 11, 12]) await inbox.add(telegramText(updateId, '4710', 'stuck'), later)
    const { orderingKey: stuck } = await inbox.add(telegramText(13, '4710', 'stuck'), later)
    const { orderingKey: due } = await inbox.add(telegramText(14, '4711', 'due'), later)
    expect(await inbox.dueKeys(later, 100)).toEqual(expect.arrayContaining([stuck, due]))

    await inbox.lease(stuck, later)
    const keys = await inbox.dueKeys(later, 100)
    expect(keys).toContain(due)
    expect(keys).not.toContain(stuck)
  })

  it('leases a row that it cannot unseal, without its delivery', async () => {
    const { orderingKey: key } = await inbox.add(smsText('SMunread', '+12025550144', 'hi'), NOW)
    const changed = { $set: { sealed: 'something else' } }
    await database.collection<{ _id: string }>('inbox').updateOne({ _id: 'sms:SMunread' }, changed)

    expect(await inbox.lease(key, NOW)).toMatchObject({ id: 'sms:SMunread', delivery: null })
  })
})

describe('a conversation', () => {
  it('is stored, and shows nothing of the patient', async () => {
    const after = afterMessage(null, message('sms:SM1'), NOW)
    expect(await conversations.load(name, NOW)).toEqual({ rev: 0, conversation: null })
    expect(await conversations.save(name, 0, after)).toBe(true)

    expect(await conversations.load(name, NOW)).toEqual({ rev: 1, conversation: after })
    expect(await raw('conversations')).not.toMatch(/Canary|2025550143|Hola/)
    expect(await conversations.due(NOW, 10)).toEqual([name])
  })

  it('is saved by only one of those that loaded it', async () => {
    const { rev, conversation } = await conversations.load(name, NOW)
    const writers = [2, 3, 4].map((number) => afterMessage(conversation, message(`sms:SM${number}`), NOW))
    const written = await Promise.all(writers.map((after) => conversations.save(name, rev, after)))

    expect(written.filter(Boolean)).toHaveLength(1)
    expect(await Promise.all(writers.map((after) => conversations.save('another', 0, after)))).toContain(false)
  })

  it('expires a day after the last message, and can begin again', async () => {
    const { rev } = await conversations.load(name, NOW)
    expect((await conversations.load(name, NOW + DAY - 1)).conversation).not.toBeNull()
    expect(await conversations.load(name, NOW + DAY)).toEqual({ rev, conversation: null })
    expect(await conversations.due(NOW + DAY, 10)).toEqual([])
    expect(await expiry('conversations')).toMatchObject([{ key: { expiresAt: 1 } }])

    expect(await conversations.save(name, rev, afterMessage(null, message('sms:SM9'), NOW + DAY))).toBe(true)
    expect((await conversations.load(name, NOW + DAY)).conversation?.handled).toEqual(['sms:SM9'])
  })

  it('goes on under another secret, and its replies still to be sent stay where they are', async () => {
    const writer = { ...patient, address: '+12025550178' } as const
    const formerSeal = sealWith('a former secret')
    const former = conversationStore(database, formerSeal)
    const said = afterMessage(null, { ...message('sms:SM1'), patient: writer }, NOW)
    await former.save(formerSeal.name(contactKey(writer)), 0, said)
    const next = conversationStore(database, sealWith('the next secret', ['a former secret']))

    expect(await conversations.former(writer, NOW)).toBeNull()
    expect(await next.former(writer, NOW)).toMatchObject({ state, handled: ['sms:SM1'], outbox: [], dueAt: null })
    expect(await next.former(writer, NOW + DAY)).toBeNull()
  })

  it('that cannot be unsealed is null', async () => {
    const sealed = sealWith('another secret of the clinic').seal(name, '{}')
    const { rev } = await conversations.load(name, NOW)
    await database.collection<{ _id: string }>('conversations').updateOne({ _id: name }, { $set: { sealed } })

    expect(await conversations.load(name, NOW)).toEqual({ rev, conversation: null })
  })
})
