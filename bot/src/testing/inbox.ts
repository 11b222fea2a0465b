import type { Outcome } from '@anteroom/providers/channel.ts'
import { connect, createIndexes, openDatabase } from '@anteroom/store/connection.ts'
import { pino } from 'pino'
import { newConversation } from '../conversation/model.ts'
import { refused } from '../conversation/testing/chat.ts'
import { conversationStore } from '../inbox/conversations.ts'
import type { Delivery } from '../inbox/inbound-event.ts'
import { inboxStore } from '../inbox/inbox.ts'
import type { SendReplies } from '../inbox/outbox.ts'
import { sealWith } from '../inbox/seal.ts'
import { type InboxWorker, startInboxWorker } from '../inbox/worker.ts'
import type { Talk } from '../talk.ts'

export const seal = sealWith('k'.repeat(40))

/** What the neighbours have seen, and how they behave. All instances of the bot share it. */
export type World = ReturnType<typeof newWorld>

export const newWorld = () => ({
  // Starts at the real time, because MongoDB deletes expired documents by its own clock.
  now: Date.now(),
  /** The API's requests, by key: a repeat with the same key changes nothing there. */
  done: new Map<string, string>(),
  optOuts: [] as { address: string; optedOut: boolean }[],
  sent: [] as { address: string; text: string }[],
  /** The outcomes of the next messages to that address; later ones are accepted. */
  outcomes: new Map<string, Outcome[]>(),
  apiIsAway: false,
  isReady: () => true,
  logged: [] as string[],
})

/** A conversation that remembers every text as the patient's name, and fails on the text `poison`. */
const memory = (world: World): Talk => ({
  begin: async (_, guess) => newConversation({ language: guess ?? 'en', patientName: null }),
  async answer(state, { messageId, input }) {
    const said = input.kind === 'text' ? input.text : input.kind === 'media' ? input.media : input.id
    if (said === 'poison') throw new Error(`${said} of Canary`)
    world.done.set(messageId, said)
    const patientName = [state.patientName, said].filter((part) => part !== null).join(' ')
    return { state: { ...state, patientName }, replies: [{ text: `You said ${said}.`, choices: [] }] }
  },
})

/** The number of steps after which the process dies, before or after that step takes effect. */
export type Mortal = { stepsLeft: number; dies: 'before' | 'after'; isDead: boolean }

function mortal<Parts extends object>(parts: Parts, life: Mortal): Parts {
  const wrap =
    (step: (...given: unknown[]) => Promise<unknown>) =>
    async (...given: unknown[]) => {
      const isLast = --life.stepsLeft === 0
      if (isLast && life.dies === 'before') life.isDead = true
      if (life.isDead) throw new Error('The process is dead')
      const result = await step(...given)
      if (isLast) life.isDead = true
      if (life.isDead) throw new Error('The process is dead')
      return result
    }
  return Object.fromEntries(Object.entries(parts).map(([name, step]) => [name, wrap(step)])) as Parts
}

const immortal: Mortal = { stepsLeft: Number.POSITIVE_INFINITY, dies: 'before', isDead: false }

/** A connection of its own to the bot's collections. */
export async function openStores(mongoUrl: string) {
  const database = await connect(openDatabase(), mongoUrl, pino({ level: 'silent' }))
  const inbox = inboxStore(database, seal)
  const conversations = conversationStore(database, seal)
  await createIndexes([inbox, conversations])
  return { database, inbox, conversations }
}

export type Stores = Awaited<ReturnType<typeof openStores>>

/**
 * One process of the bot: what it stores, does and sends. Each outgoing call is one step of its `life`. A process that
 * has to die sweeps only at its start, so that its steps are always the same.
 */
export function startInstance(world: World, { inbox, conversations }: Stores, mortality?: Mortal): InboxWorker {
  const life = mortality ?? immortal
  const send: SendReplies = async (address, replies) => {
    world.sent.push({ address, text: replies.map(({ text }) => text).join() })
    return world.outcomes.get(address)?.shift() ?? { kind: 'accepted', providerId: String(world.sent.length) }
  }
  const channel = mortal({ send }, life).send
  return startInboxWorker(
    {
      inbox: mortal(inbox, life),
      conversations: mortal(conversations, life),
      talk: mortal(memory(world), life),
      channels: { telegram: channel, sms: channel, whatsapp: channel },
      async optOut({ contact, optedOut }) {
        if (world.apiIsAway) return refused('unavailable')
        world.optOuts.push({ address: contact.address, optedOut })
        return { ok: true, value: undefined }
      },
      isReady: () => world.isReady(),
      clock: () => world.now,
      log: pino({ level: 'debug' }, { write: (line: string) => void world.logged.push(line) }),
    },
    mortality ? 3_600_000 : 20,
  )
}

const language = 'en'

export const telegramText = (updateId: number, address: string, text: string): Delivery => ({
  id: `telegram:${updateId}`,
  patient: { channel: 'telegram', address },
  updateId,
  event: { kind: 'message', input: { kind: 'text', text }, language },
})

export const smsText = (sid: string, address: string, text: string): Delivery => ({
  id: `sms:${sid}`,
  patient: { channel: 'sms', address },
  updateId: null,
  event: { kind: 'message', input: { kind: 'text', text }, language },
})

/** The patient blocks the bot, or unblocks it. */
export const telegramBlock = (updateId: number, address: string, optedOut: boolean): Delivery => ({
  id: `telegram:${updateId}`,
  patient: { channel: 'telegram', address },
  updateId,
  event: { kind: 'opt-out', optedOut },
})
