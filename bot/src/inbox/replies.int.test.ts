import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStores, type Stores, telegramBlock, telegramText } from '../testing/inbox.ts'
import { newChat, newUpdate, openTestInbox, type TestInbox, three, until } from '../testing/patients.ts'

let stores: Stores
let bot: TestInbox
beforeAll(async () => {
  stores = await openStores(testDatabaseUrl('bot'))
})
afterAll(() => stores.database.close())
beforeEach(() => {
  bot = openTestInbox(stores)
})
afterEach(() => bot.stop())

describe('a message on which the bot fails', () => {
  it('is given up with an apology, after which the patient is answered, and nobody else waits', async () => {
    const { receive } = bot.start()
    const [mine, others] = [newChat(), newChat()]
    const poison = telegramText(newUpdate(), mine, 'poison')
    const next = telegramText(newUpdate(), mine, 'next')
    const other = telegramText(newUpdate(), others, 'other')
    for (const delivery of [poison, next, other]) await receive(delivery)
    await bot.settled(other)
    expect(bot.sentTo(mine)).toEqual([])

    await until(() => {
      bot.world.now += 1_000
      return bot.expectSettled([poison, next])
    })

    expect(bot.sentTo(mine)).toEqual([expect.stringContaining("can't reach the clinic"), 'You said next.'])
    expect(await bot.stateOf(poison)).toBe('given-up')
    expect(await bot.remembered(next)).toBe('next')
    const log = bot.world.logged.join('')
    expect(log).toContain(poison.id)
    expect(log).not.toMatch(new RegExp(`"${mine}|Canary|poison`))
  })
})

describe('a patient who blocks the bot', () => {
  it('is opted out as soon as the API accepts it, in the order of events, and is answered before that', async () => {
    const { receive } = bot.start()
    bot.world.apiIsAway = true
    const chat = newChat()
    const blocked = telegramBlock(newUpdate(), chat, true)
    const back = telegramBlock(newUpdate(), chat, false)
    const hello = telegramText(newUpdate(), chat, 'hello')
    for (const delivery of [blocked, back, hello]) await receive(delivery)
    await bot.settled(hello)
    expect(bot.world.optOuts).toEqual([])

    bot.world.apiIsAway = false
    bot.world.now += 60_000
    await bot.settled(blocked, back)
    expect(bot.world.optOuts).toEqual([
      { address: chat, optedOut: true },
      { address: chat, optedOut: false },
    ])
  })

  it('is opted out when a reply is refused for it, and the reply is not retried', async () => {
    const { receive } = bot.start()
    const chat = newChat()
    bot.world.outcomes.set(chat, [{ kind: 'refused', reason: 'telegram-403' }])
    const hello = telegramText(newUpdate(), chat, 'hello')
    await receive(hello)
    await bot.settled(hello)

    await until(() => expect(bot.world.optOuts).toEqual([{ address: chat, optedOut: true }]))
    expect(bot.sentTo(chat)).toHaveLength(1)
  })

  it('and comes back before such a refusal stays opted in', async () => {
    const { receive } = bot.start()
    const chat = newChat()
    bot.world.outcomes.set(chat, [
      { kind: 'not-accepted', retryAfter: 5 },
      { kind: 'refused', reason: 'telegram-403' },
    ])
    const hello = telegramText(newUpdate(), chat, 'hello')
    const back = telegramBlock(newUpdate(), chat, false)
    await receive(hello)
    await until(() => expect(bot.sentTo(chat)).toHaveLength(1))
    await receive(back)
    await bot.settled(back)
    await until(async () => expect((await bot.conversationOf(hello))?.dueAt).toBe(bot.world.now + 5_000))
    bot.world.now += 5_000
    await bot.settled(hello)

    await until(async () => expect(await bot.stateOf({ ...hello, id: `blocked:${hello.id}` })).toBe('late'))
    expect(bot.world.optOuts).toEqual([{ address: chat, optedOut: false }])
  })
})

describe('a reply', () => {
  it('waits as long as the provider asks, and is sent before the next', async () => {
    const { receive } = bot.start()
    const chat = newChat()
    bot.world.outcomes.set(chat, [{ kind: 'not-accepted', retryAfter: 30 }])
    const [one, two] = three(chat)
    await receive(one)
    await until(() => expect(bot.world.sent).toHaveLength(1))
    await receive(two)
    await until(async () => expect(await bot.stateOf(two)).toBe('done'))
    expect(bot.world.sent).toHaveLength(1)

    bot.world.now += 30_000
    await bot.settled(one, two)
    expect(bot.sentTo(chat)).toEqual(['You said one.', 'You said one.', 'You said two.'])
  })

  it('that may have arrived is sent again once', async () => {
    const { receive } = bot.start()
    const chat = newChat()
    bot.world.outcomes.set(chat, [{ kind: 'unknown' }, { kind: 'unknown' }, { kind: 'unknown' }])
    const [one] = three(chat)
    await receive(one)
    await until(() => {
      bot.world.now += 1_000
      return bot.expectSettled([one])
    })

    expect(bot.world.sent).toHaveLength(2)
  })
})
