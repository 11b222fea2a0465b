import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { converse } from './conversation/converse.ts'
import { newConversation, type Reply, type Setting, type State } from './conversation/model.ts'
import { executeRequest, type Patient } from './execute-request.ts'
import type { InboundEvent } from './inbox/inbound-event.ts'

/** No message needs more rounds with the API than this; more is a fault in the conversation. */
const MAX_ROUNDS = 5

type Said = { patient: Patient; messageId: string; input: Extract<InboundEvent, { kind: 'message' }>['input'] }

export type Talk = {
  /** A conversation with somebody who wrote for the first time, or for the first time in a day. */
  begin: (patient: Patient, guess: Language) => Promise<State>
  /** Takes one message through the conversation. With the same `messageId` it asks the API for the same again. */
  answer: (state: State, said: Said) => Promise<{ state: State; replies: Reply[] }>
}

type Parts = { api: ApiClient; clock: () => number; clinic: Pick<Setting, 'clinicName' | 'timeZone'> }

/** The conversation and the API, brought together. */
export const talkWith = ({ api, clock, clinic }: Parts): Talk => ({
  async begin(patient, guess) {
    const known = await api.patient({ contact: patient })
    if (!known.ok) return newConversation({ language: guess, patientName: null })
    return newConversation({ language: known.value.language, patientName: known.value.name })
  },

  async answer(before, { patient, messageId, input }) {
    const setting = { ...clinic, channel: patient.channel, now: clock() }
    const key = messageId.replace(':', '-')
    const replies: Reply[] = []
    let turn = converse(before, input, setting)
    for (let round = 0; ; round++) {
      replies.push(...turn.replies)
      if (turn.request === undefined) return { state: turn.state, replies }
      if (round === MAX_ROUNDS) throw new Error('The conversation asks the API without an end')
      turn = converse(turn.state, await executeRequest(turn.request, { api, patient, key }), setting)
    }
  },
})
