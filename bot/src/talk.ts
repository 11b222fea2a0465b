import { inLine } from '@anteroom/api/commands/in-line.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { carryOut, type Patient } from './carry-out.ts'
import { converse } from './conversation/converse.ts'
import { type Input, newConversation, type Reply, type Setting, type State } from './conversation/model.ts'
import type { Sessions } from './sessions.ts'

/** No message needs more rounds with the API than this; more is a fault in the conversation. */
const MOST_ROUNDS = 5

export type Message = {
  patient: Patient
  /** The provider's id of the message, the same when it is delivered again. */
  messageId: string
  input: Exclude<Input, { kind: 'answer' }>
  /** For a patient that is not known yet. */
  language: Language
}

/** What is replied, and whether this message has been answered before. */
export type Answer = { replies: Reply[]; repeated: boolean }
export type Talk = (message: Message) => Promise<Answer>

type Parts = { api: ApiClient; sessions: Sessions; clock: () => number; clinic: Omit<Setting, 'now'> }

/**
 * Takes a patient's messages one after the other through the conversation, asks the API what it wants to know, and
 * keeps where it stands. A message that is delivered again gets the reply it got.
 */
export function startTalk({ api, sessions, clock, clinic }: Parts): Talk {
  const line = inLine()

  async function answer(state: State, { input, patient, messageId }: Message) {
    const setting = { ...clinic, now: clock() }
    const key = `${patient.channel}-${messageId}`
    const replies: Reply[] = []
    let turn = converse(state, input, setting)
    for (let round = 0; ; round++) {
      replies.push(...turn.replies)
      if (turn.request === undefined) return { state: turn.state, replies }
      if (round === MOST_ROUNDS) throw new Error('The conversation asks the API without an end')
      turn = converse(turn.state, await carryOut(turn.request, { api, patient, key }), setting)
    }
  }

  return (message) => {
    const who = `${message.patient.channel}:${message.patient.address}`
    return line(who, async () => {
      const session = await sessions.load(who)
      if (session?.last.messageId === message.messageId) return { replies: session.last.replies, repeated: true }
      const { state, replies } = await answer(session?.state ?? newConversation(message.language), message)
      await sessions.save(who, { state, last: { messageId: message.messageId, replies }, savedAt: clock() })
      return { replies, repeated: false }
    })
  }
}
