import { expect, vi } from 'vitest'
import { type Delivery, orderingKeyOf } from '../inbox/inbound-event.ts'
import type { InboxWorker } from '../inbox/worker.ts'
import { newWorld, type Stores, seal, startInstance, telegramText } from './inbox.ts'

/** Waits until `check` passes; ten seconds at most. */
export const until = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 10_000, interval: 5 })

let last = 4_700
/** Each test has its own chats and updates. */
export const newChat = () => String(++last)
let lastUpdate = 1_000
export const newUpdate = () => ++lastUpdate

/** The patient says "one", "two" and "three". */
export const three = (chat: string) => {
  const say = (text: string) => telegramText(newUpdate(), chat, text)
  return [say('one'), say('two'), say('three')] as const
}
/** The replies to them. */
export const toThree = ['You said one.', 'You said two.', 'You said three.']

/** The bot's inbox over these stores, and what a test can see of it. */
export function openTestInbox(stores: Stores) {
  const world = newWorld()
  const instances: InboxWorker[] = []

  const stateOf = async ({ id }: Pick<Delivery, 'id'>) =>
    (await stores.database.collection<{ _id: string; state: string }>('inbox').findOne({ _id: id }))?.state

  const conversationOf = async (arrival: Delivery) =>
    (await stores.conversations.load(seal.name(orderingKeyOf(arrival)), world.now)).conversation

  /** Passes when everything is done or given up, and every reply is sent. */
  async function expectSettled(arrivals: readonly Delivery[]) {
    for (const arrival of arrivals) {
      expect(await stateOf(arrival)).toMatch(/done|late|given-up/)
      expect((await conversationOf(arrival))?.outbox ?? []).toEqual([])
    }
  }

  return {
    world,
    stateOf,
    conversationOf,
    expectSettled,
    settled: (...arrivals: Delivery[]) => until(() => expectSettled(arrivals)),
    /** Everything that the patient has said, according to the conversation. */
    remembered: async (arrival: Delivery) => (await conversationOf(arrival))?.state.patientName,
    sentTo: (address: string) => world.sent.filter((one) => one.address === address).map(({ text }) => text),
    /** A process of the bot. */
    start(of: Stores = stores): InboxWorker {
      const instance = startInstance(world, of)
      instances.push(instance)
      return instance
    },
    stop: () => Promise.all(instances.splice(0).map((one) => one.stop())),
  }
}

export type TestInbox = ReturnType<typeof openTestInbox>
