import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import { isUnreachable } from '@anteroom/store/connection.ts'
import type { Logger } from 'pino'
import type { State } from '../conversation/model.ts'
import type { Talk } from '../talk.ts'
import { afterMessage, type Conversations, type Loaded } from './conversations.ts'
import type { Delivery, InboundEvent } from './inbound-event.ts'
import type { FinalState, Inbox, LeasedRow } from './inbox.ts'
import { pauseAfter } from './outbox.ts'

/** A message that fails this often gets an apology instead. */
const MAX_TRIES = 4

/**
 * The API is asked again this soon after it is back, in milliseconds: until then whoever said STOP still gets alerts.
 */
const MAX_API_PAUSE_MS = 5_000

/** A compare-and-set on a conversation may fail once or twice in a row; more often is a bug. */
const MAX_RACES = 8

export type HandleParts = {
  inbox: Inbox
  conversations: Conversations
  talk: Talk
  optOut: ApiClient['optOut']
  clock: () => number
  log: Logger
}

type Message = Extract<InboundEvent, { kind: 'message' }>

/** The part of an error that may be logged: its message could contain a patient's words. */
const traceOf = (error: unknown) =>
  error instanceof Error ? { name: error.name, at: error.stack?.match(/^ {4}at .*$/gm)?.slice(0, 5) } : 'unknown'

const apologyIn = (state: State) => ({
  state,
  replies: [{ text: refusalTexts[state.language].unavailable, choices: [] }],
})

/** The result for a row: its final state, and the conversation after it, if there is one. */
type Ended = { state: FinalState; conversation: Loaded }

const NO_CONVERSATION: Loaded = { rev: 0, conversation: null }

/** Handles a leased row. It takes effect once, however often the row is leased. Throws only when MongoDB fails. */
export function handler({ inbox, conversations, talk, optOut, clock, log }: HandleParts) {
  /**
   * Saves the conversation after the message, unless it contains the message already, and returns it. A lost race reads
   * it again.
   */
  async function converse(
    { orderingKey, tries }: LeasedRow,
    { id, patient }: Delivery,
    { input, language }: Message,
  ): Promise<Loaded> {
    for (let race = 0; race < MAX_RACES; race++) {
      const loaded = await conversations.load(orderingKey, clock())
      const { rev } = loaded
      const conversation = loaded.conversation ?? (await conversations.former(patient, clock()))
      if (conversation?.handled.includes(id)) return loaded
      const message = { patient, messageId: id }
      const after =
        tries > MAX_TRIES
          ? // It may fail because of the conversation, so a new one begins.
            apologyIn(await talk.begin(patient, conversation?.state.language ?? language))
          : await talk.answer(conversation?.state ?? (await talk.begin(patient, language)), { ...message, input })
      const saved = afterMessage(conversation, { ...message, ...after }, clock())
      if (await conversations.save(orderingKey, rev, saved)) return { rev: rev + 1, conversation: saved }
    }
    throw new Error('The conversation changed before every save')
  }

  /** Null: it has to be retried later. */
  async function end(row: LeasedRow): Promise<Ended | null> {
    const { delivery, tries } = row
    const ended = (state: FinalState, conversation = NO_CONVERSATION): Ended => ({ state, conversation })
    if (delivery === null) return ended('given-up')
    const { updateId, patient, event } = delivery
    if (updateId !== null && (await inbox.isLate(row, updateId, clock()))) return ended('late')
    if (event.kind === 'message') {
      return ended(tries > MAX_TRIES ? 'given-up' : 'done', await converse(row, delivery, event))
    }
    const { optedOut, textedCancel } = event
    const answer = await optOut({ contact: patient, optedOut, ...(textedCancel ? { textedCancel } : {}) })
    if (answer.ok) return ended('done')
    // Any other refusal can be repaired at the API, which then accepts the opt-out.
    return answer.problem.reason === 'invalid-input' ? ended('given-up') : null
  }

  /**
   * The conversation after the row, which is in a final state: the next one of its ordering key can be leased. Null: it
   * is retried.
   */
  return async (row: LeasedRow): Promise<Loaded | null> => {
    const { id: messageId, tries } = row
    try {
      const ended = await end(row)
      if (ended === null) {
        log.warn({ messageId, tries }, 'the API did not accept an opt-out; it is retried')
        await inbox.retry(row, clock() + pauseAfter(tries, MAX_API_PAUSE_MS))
        return null
      }
      const { state, conversation } = ended
      faultPoint('conversation-saved-message-not-ended')
      await inbox.finish(row, state)
      if (state === 'given-up') log.error({ messageId, tries }, 'a message was given up')
      if (state === 'late') log.warn({ messageId }, 'an update older than one already handled is ignored')
      return conversation
    } catch (error) {
      if (isUnreachable(error)) throw error
      log.error({ err: traceOf(error), messageId, tries }, 'a message could not be handled')
      await inbox.retry(row, clock() + pauseAfter(tries))
      return null
    }
  }
}
