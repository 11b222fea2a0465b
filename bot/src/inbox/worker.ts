import { optOutReasons } from '@anteroom/providers/channel.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import { keyedMutex } from '@anteroom/service/keyed-mutex.ts'
import { pollLoop } from '@anteroom/service/poll-loop.ts'
import type { Conversation, Loaded, Outgoing } from './conversations.ts'
import { type HandleParts, handler } from './handle.ts'
import type { Delivery } from './inbound-event.ts'
import { afterSending, type ReplyChannels, startSending } from './outbox.ts'

/** Ordering keys that one sweep works on at a time. */
const MAX_SWEPT = 50

const SWEEP_EVERY_MS = 2_000

type Parts = HandleParts & {
  channels: ReplyChannels
  /** Whether what a reply says can be known yet. Until then deliveries are stored, and wait for the sweep. */
  isReady: () => boolean
}

export type InboxWorker = ReturnType<typeof startInboxWorker>

/**
 * Handles all deliveries and sends all replies. Each is stored before anything else happens, so that nothing is lost
 * with a process that is killed.
 */
export function startInboxWorker(parts: Parts, sweepEveryMs = SWEEP_EVERY_MS) {
  const { inbox, conversations, channels, isReady, clock, log } = parts
  const handle = handler(parts)
  const oneAtATime = keyedMutex()
  const draining = new Map<string, Promise<void>>()
  let stopped = false

  const load = (key: string) => conversations.load(key, clock())

  /** Changes a conversation by compare-and-set, as often as needed; it is read again only after a lost race. */
  async function change(key: string, known: Loaded, to: (conversation: Conversation) => Conversation): Promise<Loaded> {
    for (let loaded = known; ; loaded = await load(key)) {
      const { rev, conversation } = loaded
      if (conversation === null) return loaded
      const changed = to(conversation)
      if (await conversations.save(key, rev, changed)) return { rev: rev + 1, conversation: changed }
    }
  }

  async function send({ patient }: Conversation, outgoing: Outgoing) {
    const { messageId, replies } = outgoing
    const outcome = (await channels[patient.channel]?.(patient.address, replies)) ?? {
      kind: 'refused' as const,
      reason: 'channel-off',
    }
    if (outcome.kind === 'not-yet') log.info({ messageId, ...outcome }, 'a reply waits for the limits of the provider')
    else if (outcome.kind !== 'accepted') log.warn({ messageId, ...outcome }, 'a reply was not sent')
    if (outcome.kind === 'refused' && optOutReasons.has(outcome.reason)) {
      // The opt-out counts from the time of the message that the reply answers, so a newer opt-in stays.
      const updateId = patient.channel === 'telegram' ? Number(messageId.split(':')[1]) : null
      const event = { kind: 'opt-out', optedOut: true } as const
      await receive({ id: `blocked:${messageId}`, patient, updateId, event })
    }
    return outcome
  }

  /** Sends the due replies of one conversation. */
  async function sendDue(key: string, known: Loaded): Promise<void> {
    let loaded = known
    while (!stopped) {
      const { rev, conversation } = loaded
      const started = conversation && startSending(conversation, clock())
      if (started === null) return
      const { outgoing } = started
      if (!(await conversations.save(key, rev, started.conversation))) {
        loaded = await load(key)
        continue
      }
      loaded = { rev: rev + 1, conversation: started.conversation }
      if (outgoing === null) continue
      faultPoint('reply-about-to-be-sent')
      const outcome = await send(started.conversation, outgoing)
      faultPoint('reply-sent-not-recorded')
      loaded = await change(key, loaded, (latest) => afterSending(latest, outgoing, outcome, clock()))
    }
  }

  async function handleAndSend(key: string): Promise<void> {
    let isSent = false
    for (let row = stopped ? null : await inbox.lease(key, clock()); row !== null; ) {
      const conversation = await handle(row)
      isSent = conversation !== null
      if (conversation === null) break
      await sendDue(key, conversation)
      row = stopped ? null : await inbox.lease(key, clock())
    }
    if (!isSent) await sendDue(key, await load(key))
  }

  /** Handles what is due for an ordering key. Never rejects: the sweep finds what is left. */
  function drain(key: string): Promise<void> {
    const done = oneAtATime(key, () => handleAndSend(key)).catch((error) => {
      log.warn({ err: error instanceof Error ? error.name : 'unknown' }, 'handling a conversation was interrupted')
    })
    draining.set(key, done)
    const remove = () => void (draining.get(key) === done && draining.delete(key))
    return done.then(remove)
  }

  /**
   * Stores a delivery and handles it afterwards. Settles when it is stored, true if it was not known yet. Throws when
   * MongoDB does not take it: then the provider has to deliver it again.
   */
  async function receive(delivery: Delivery): Promise<boolean> {
    const { orderingKey, isNew } = await inbox.add(delivery, clock())
    faultPoint('message-kept-not-begun')
    if (isNew && isReady()) void drain(orderingKey)
    return isNew
  }

  /** Finds what is left after a crash, or after the API or a provider was down. */
  async function sweep(): Promise<void> {
    if (!isReady()) return
    try {
      const now = clock()
      const keys = new Set([...(await inbox.dueKeys(now, MAX_SWEPT)), ...(await conversations.due(now, MAX_SWEPT))])
      // Not awaited, so that one that hangs does not hold up the others.
      for (const key of keys) if (!draining.has(key) && draining.size < MAX_SWEPT) void drain(key)
    } catch (error) {
      log.debug({ err: error instanceof Error ? error.name : 'unknown' }, 'the sweep failed')
    }
  }
  const sweeping = pollLoop(sweepEveryMs, sweep)

  return {
    receive,
    /** Finishes work that has begun and starts nothing new. */
    async stop(): Promise<void> {
      stopped = true
      await sweeping.stop()
      await Promise.all(draining.values())
    },
  }
}
