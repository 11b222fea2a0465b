import { optOutReasons } from '@anteroom/providers/channel.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import { keyedMutex } from '@anteroom/service/keyed-mutex.ts'
import { pollLoop } from '@anteroom/service/poll-loop.ts'
import type { Conversation, Outgoing } from './conversations.ts'
import { type HandleParts, handler } from './handle.ts'
import type { Delivery } from './inbound-event.ts'
import { afterSending, type ReplyChannels, startSending } from './outbox.ts'

/** Lanes that the sweep has under way at once. */
const MAX_SWEPT = 50

const SWEEP_EVERY_MS = 2_000

type Parts = HandleParts & { channels: ReplyChannels }

export type Receiving = ReturnType<typeof startReceiving>

/** Everything that comes in and goes out: kept first, then done. Nothing is lost with a process that is killed. */
export function startReceiving(parts: Parts, sweepEveryMs = SWEEP_EVERY_MS) {
  const { inbox, conversations, channels, clock, log } = parts
  const handle = handler(parts)
  const line = keyedMutex()
  const working = new Map<string, Promise<void>>()
  let stopped = false

  /** Changes a conversation whatever else changes it at the same time. */
  async function change(lane: string, to: (conversation: Conversation) => Conversation): Promise<void> {
    for (;;) {
      const { rev, conversation } = await conversations.load(lane, clock())
      if (conversation === null || (await conversations.save(lane, rev, to(conversation)))) return
    }
  }

  async function send({ patient }: Conversation, outgoing: Outgoing) {
    const { messageId, replies } = outgoing
    const outcome = (await channels[patient.channel]?.(patient.address, replies)) ?? {
      kind: 'refused' as const,
      reason: 'channel-off',
    }
    if (outcome.kind !== 'accepted') log.warn({ messageId, ...outcome }, 'a reply was not sent')
    if (outcome.kind === 'refused' && optOutReasons.has(outcome.reason)) {
      // It is as old as the message that it replies to: a newer opt-in holds.
      const updateId = patient.channel === 'telegram' ? Number(messageId.split(':')[1]) : null
      const event = { kind: 'opt-out', optedOut: true } as const
      await receive({ id: `blocked:${messageId}`, patient, updateId, event })
    }
    return outcome
  }

  /** Sends what is to be sent to one patient by now. */
  async function deliver(lane: string): Promise<void> {
    while (!stopped) {
      const { rev, conversation } = await conversations.load(lane, clock())
      const started = conversation && startSending(conversation, clock())
      if (started === null) return
      const { outgoing } = started
      if (!(await conversations.save(lane, rev, started.conversation)) || outgoing === null) continue
      faultPoint('reply-about-to-be-sent')
      const outcome = await send(started.conversation, outgoing)
      faultPoint('reply-sent-not-recorded')
      await change(lane, (latest) => afterSending(latest, outgoing, outcome, clock()))
    }
  }

  async function empty(lane: string): Promise<void> {
    let taken = stopped ? null : await inbox.take(lane, clock())
    while (taken !== null && (await handle(taken))) {
      await deliver(lane)
      taken = stopped ? null : await inbox.take(lane, clock())
    }
    await deliver(lane)
  }

  /** Does what is to be done in a lane. Never rejects: what is left undone is found by the sweep. */
  function work(lane: string): Promise<void> {
    const done = line(lane, () => empty(lane)).catch((error) => {
      log.warn({ err: error instanceof Error ? error.name : 'unknown' }, 'the work on a conversation was interrupted')
    })
    working.set(lane, done)
    const leave = () => void (working.get(lane) === done && working.delete(lane))
    return done.then(leave)
  }

  /**
   * Keeps what a provider delivered, and has it done afterwards. Settles when it is kept, true if it was not known yet.
   * Throws when MongoDB does not take it: then the provider has to deliver it again.
   */
  async function receive(arrival: Delivery): Promise<boolean> {
    const { lane, isNew } = await inbox.add(arrival, clock())
    faultPoint('message-kept-not-begun')
    if (isNew) void work(lane)
    return isNew
  }

  /** Takes up what a crash, or a neighbour that was away, has left. */
  async function sweep(): Promise<void> {
    try {
      const now = clock()
      const lanes = new Set([...(await inbox.dueLanes(now, MAX_SWEPT)), ...(await conversations.due(now, MAX_SWEPT))])
      // One that hangs must not hold up the others, so the sweep does not wait for them.
      for (const lane of lanes) if (!working.has(lane) && working.size < MAX_SWEPT) void work(lane)
    } catch (error) {
      log.debug({ err: error instanceof Error ? error.name : 'unknown' }, 'the sweep could not look')
    }
  }
  const sweeping = pollLoop(sweepEveryMs, sweep)

  return {
    receive,
    /** Lets what is under way come to an end, and begins nothing new. */
    async stop(): Promise<void> {
      stopped = true
      await sweeping.stop()
      await Promise.all(working.values())
    },
  }
}
