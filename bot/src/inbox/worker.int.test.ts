import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Mortal, openStores, type Stores, smsText, startInstance, telegramText } from '../testing/inbox.ts'
import { newChat, newUpdate, openTestInbox, type TestInbox, three, toThree, until } from '../testing/patients.ts'
import type { Delivery } from './inbound-event.ts'

const DAY = 86_400_000

let mongoUrl: string
let stores: Stores
let bot: TestInbox
beforeAll(async () => {
  mongoUrl = testDatabaseUrl('bot')
  stores = await openStores(mongoUrl)
})
afterAll(() => stores.database.close())
beforeEach(() => {
  bot = openTestInbox(stores)
})
afterEach(() => bot.stop())

const shuffled = <Thing>(things: readonly Thing[]): Thing[] =>
  things
    .map((thing) => ({ thing, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ thing }) => thing)

describe('a delivery', () => {
  it("is handled in Telegram's order, in whichever order it was stored", async () => {
    const chat = newChat()
    const deliveries = three(chat)
    for (const delivery of deliveries.toReversed()) await stores.inbox.add(delivery, bot.world.now++)
    bot.start()
    await bot.settled(...deliveries)

    expect(bot.sentTo(chat)).toEqual(toThree)
    expect(await bot.remembered(deliveries[0])).toBe('one two three')
  })

  it('is stored and waits until the bot knows what a reply says', async () => {
    let asked = 0
    let isReady = false
    bot.world.isReady = () => {
      asked += 1
      return isReady
    }
    const { receive } = bot.start()
    const early = telegramText(newUpdate(), newChat(), 'early')
    expect(await receive(early)).toBe(true)
    await until(() => expect(asked).toBeGreaterThan(4))
    expect(bot.sentTo(early.patient.address)).toEqual([])

    isReady = true
    await bot.settled(early)
    expect(bot.sentTo(early.patient.address)).toEqual(['You said early.'])
  })

  it('is handled once, with several copies, shuffled among patients, by two processes', async () => {
    const otherStores = await openStores(mongoUrl)
    const both = [bot.start(), bot.start(otherStores)]
    const chats = Array.from({ length: 8 }, () => three(newChat()))
    const texts = Array.from({ length: 8 }, (_, index) =>
      ['a', 'b', 'c'].map((text) => smsText(`SM${text}${index}`, `+120255501${10 + index}`, text)),
    )
    // Telegram delivers the next update of a chat once the one before is acknowledged.
    const inTurn = chats.map((chat) => async () => {
      for (const update of chat) await Promise.all(both.map(({ receive }) => receive(update)))
    })
    const anyhow = texts.flat().flatMap((text) => [...both, ...both].map((one) => () => one.receive(text)))
    await Promise.all(shuffled([...inTurn, ...anyhow]).map((deliver) => deliver()))
    await bot.settled(...chats.flat(), ...texts.flat())

    for (const [first] of chats) expect(bot.sentTo(first.patient.address)).toEqual(toThree)
    for (const [first] of texts) {
      if (!first) continue
      expect(bot.sentTo(first.patient.address).toSorted()).toEqual(['You said a.', 'You said b.', 'You said c.'])
      expect((await bot.remembered(first))?.split(' ').toSorted()).toEqual(['a', 'b', 'c'])
    }
    expect(bot.world.done.size).toBe(48)
    await bot.stop()
    await otherStores.database.close()
  })

  it('changes nothing when it comes again a day later, after the conversation has expired', async () => {
    const { receive } = bot.start()
    const chat = newChat()
    const deliveries = [...three(chat), smsText('SM1', '+12025550143', 'hi')]
    for (const delivery of deliveries) await receive(delivery)
    await bot.settled(...deliveries)
    bot.world.done.clear()

    bot.world.now += DAY + 1
    for (const delivery of deliveries) expect(await bot.remembered(delivery)).toBeUndefined()
    for (const delivery of shuffled(deliveries)) expect(await receive(delivery)).toBe(false)
    const nine = telegramText(newUpdate(), chat, 'nine')
    await receive(nine)
    await bot.settled(nine)

    expect(bot.world.sent).toHaveLength(5)
    expect([...bot.world.done.values()]).toEqual(['nine'])
  })

  it('is ignored when it is older than one already handled in that chat', async () => {
    const { receive } = bot.start()
    const [one, two, last] = three(newChat())
    const otherChat = telegramText(two.updateId ? two.updateId + 5_000 : 0, newChat(), 'four')
    for (const delivery of [one, last]) await receive(delivery)
    await bot.settled(one, last)
    await receive(otherChat)
    await receive(two)
    await bot.settled(otherChat, two)

    expect(await bot.stateOf(two)).toBe('late')
    expect(await bot.remembered(one)).toBe('one three')
  })

  it('is handled though its number is lower, after a week without updates', async () => {
    const { receive } = bot.start()
    const chat = newChat()
    const after = telegramText(newUpdate(), chat, 'after')
    const before = telegramText(newUpdate(), chat, 'before')
    await receive(before)
    await bot.settled(before)
    bot.world.now += 7 * DAY
    await receive(after)
    await bot.settled(after)

    expect(await bot.stateOf(after)).toBe('done')
  })
})

it('reads a conversation once for a text, and nothing that it has just written', async () => {
  let reads = 0
  const load: typeof stores.conversations.load = (...of) => {
    reads += 1
    return stores.conversations.load(...of)
  }
  // The sweep may find a text just before it is done, and look again.
  const unswept = {
    ...stores,
    inbox: { ...stores.inbox, dueKeys: async () => [] },
    conversations: { ...stores.conversations, due: async () => [], load },
  }
  const { receive } = bot.start(unswept)
  const texts = three(newChat())
  for (const text of texts) {
    await receive(text)
    await bot.settled(text)
  }
  expect(reads).toBe(texts.length)
})

describe('a process that is killed', () => {
  /** Three messages, a process that dies at a step, and another that handles the rest. */
  async function survive(life: Mortal) {
    bot = openTestInbox(stores)
    const chat = newChat()
    const deliveries = three(chat)
    const first = startInstance(bot.world, stores, life)
    // A delivery without acknowledgement is delivered again, and the later ones after it.
    const open: Delivery[] = [...deliveries]
    const delivered = () => open.shift()
    for (let next = open[0]; next && !life.isDead; next = open[0]) await first.receive(next).then(delivered, () => {})
    await until(() => (life.isDead ? undefined : bot.expectSettled(deliveries)))
    const wasKilled = life.isDead
    life.isDead = true
    await first.stop()

    bot.world.now += 30_000
    const second = bot.start()
    for (const delivery of open) await second.receive(delivery)
    await bot.settled(...deliveries)
    await second.stop()
    expect(await bot.remembered(deliveries[0])).toBe('one two three')
    expect([...bot.world.done.values()]).toEqual(['one', 'two', 'three'])
    for (const delivery of deliveries) expect(await bot.stateOf(delivery)).toBe('done')
    return { wasKilled, sent: bot.sentTo(chat) }
  }

  it.each(['before', 'after'] as const)(
    '%s any step loses nothing, and does nothing twice',
    async (dies) => {
      let steps = 0
      for (let isOver = false; !isOver; steps++) {
        const { wasKilled, sent } = await survive({ stepsLeft: steps + 1, dies, isDead: false })
        isOver = !wasKilled

        expect([...new Set(sent)], `step ${steps}`).toEqual(toThree)
        // At most one more copy, if it died between sending the reply and recording that.
        expect(sent.length, `step ${steps}: ${sent}`).toBeLessThanOrEqual(wasKilled ? 4 : 3)
      }
      expect(steps).toBeGreaterThan(20)
    },
    120_000,
  )
})
