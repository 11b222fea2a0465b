import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import { isUnreachable } from '@anteroom/store/connection.ts'
import type { Logger } from 'pino'
import type { Talk } from '../talk.ts'
import { type Conversations, withReplies } from './conversations.ts'
import type { Delivery, InboundEvent } from './inbound-event.ts'
import type { Inbox, RowEnd, Taken } from './inbox.ts'
import { pauseAfter } from './outbox.ts'

/** A message that fails this often is given up. */
const MAX_TRIES = 4

/** A race for one conversation is lost once or twice; more often is a fault. */
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

/** What may be logged of a fault: its text could hold words of the patient. */
const traceOf = (error: unknown) =>
  error instanceof Error ? { name: error.name, at: error.stack?.match(/^ {4}at .*$/gm)?.slice(0, 5) } : 'unknown'

/** Does what has been taken from the inbox, once, however often it is taken. Throws only when MongoDB fails. */
export function handler({ inbox, conversations, talk, optOut, clock, log }: HandleParts) {
  /** Writes what the message makes of the conversation, unless it is in there. A lost race looks again. */
  async function converse({ lane, tries }: Taken, { id, patient }: Delivery, { input, language }: Message) {
    for (let race = 0; race < MAX_RACES; race++) {
      const { rev, conversation } = await conversations.load(lane, clock())
      if (conversation?.handled.includes(id)) return
      const said = { patient, messageId: id }
      const after =
        tries > MAX_TRIES
          ? {
              // What it fails on may be the conversation, so that a new one begins.
              state: await talk.begin(patient, conversation?.state.language ?? language),
              replies: [{ text: refusalTexts[conversation?.state.language ?? language].unavailable, choices: [] }],
            }
          : await talk.answer(conversation?.state ?? (await talk.begin(patient, language)), { ...said, input })
      if (await conversations.save(lane, rev, withReplies(conversation, { ...said, ...after }, clock()))) return
    }
    throw new Error('The conversation changes all the time')
  }

  /** Null: it has to be tried again later. */
  async function end(taken: Taken): Promise<RowEnd | null> {
    const { arrival, tries } = taken
    if (arrival === null) return 'given-up'
    const { updateId, patient, event } = arrival
    if (updateId !== null && (await inbox.isLate(taken, updateId, clock()))) return 'late'
    if (event.kind === 'message') {
      await converse(taken, arrival, event)
      return tries > MAX_TRIES ? 'given-up' : 'done'
    }
    const answer = await optOut({ contact: patient, optedOut: event.optedOut })
    if (answer.ok) return 'done'
    // Anything else can be mended on the other side, and then counts.
    return answer.problem.reason === 'invalid-input' ? 'given-up' : null
  }

  /** True: it is over and done, and the next one of the lane can be taken. */
  return async (taken: Taken): Promise<boolean> => {
    const { id: messageId, tries } = taken
    try {
      const ended = await end(taken)
      if (ended === null) {
        log.warn({ messageId, tries }, 'the API has not taken an opt-out; it is asked again')
        await inbox.again(taken, clock() + pauseAfter(tries))
        return false
      }
      faultPoint('conversation-saved-message-not-ended')
      await inbox.end(taken, ended)
      if (ended === 'given-up') log.error({ messageId, tries }, 'a message was given up')
      if (ended === 'late') log.warn({ messageId }, 'an update came after a newer one and is left alone')
      return true
    } catch (error) {
      if (isUnreachable(error)) throw error
      log.error({ err: traceOf(error), messageId, tries }, 'a message could not be handled')
      await inbox.again(taken, clock() + pauseAfter(tries))
      return false
    }
  }
}
