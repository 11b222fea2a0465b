import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { TEST_CODE } from '@anteroom/contracts/requests.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { DEFAULT_LANGUAGE } from '@anteroom/messages/languages.ts'
import { clinicNameFor } from './conversation/calendar.ts'
import { converse } from './conversation/converse.ts'
import { newConversation, type Reply, type Setting, type State } from './conversation/model.ts'
import { learnPiece } from './conversation/opinions.ts'
import { executeRequest, type Patient } from './execute-request.ts'
import type { InboundEvent } from './inbox/inbound-event.ts'
import { pieceByPiece } from './piece-by-piece.ts'

/** No message needs more API requests than this; more are a bug in the conversation. */
const MAX_ROUNDS = 5

type InboundMessage = {
  patient: Patient
  messageId: string
  input: Extract<InboundEvent, { kind: 'message' }>['input']
}

export type Talk = {
  /**
   * Starts a conversation with a patient who has none, or whose last one has expired. `language`: used if the API knows
   * none; null: the clinic's.
   */
  begin: (patient: Patient, language: Language | null) => Promise<State>
  /** Answers one message. With the same `messageId` it sends the API the same idempotency keys. */
  answer: (state: State, message: InboundMessage) => Promise<{ state: State; replies: Reply[] }>
}

/** `clinic`: as it is now. */
type Parts = { api: ApiClient; clock: () => number; clinic: () => Omit<Setting, 'now' | 'channel'> }

/** Connects the conversation with the API. */
export const talkWith = ({ api, clock, clinic }: Parts): Talk => ({
  async begin(patient, language) {
    const known = await api.patient({ contact: patient })
    if (!known.ok)
      return newConversation({ language: language ?? clinic().language ?? DEFAULT_LANGUAGE, patientName: null })
    return newConversation({ language: known.value.language, patientName: known.value.name, names: known.value.names })
  },

  async answer(before, { patient, messageId, input }) {
    const setting = { ...clinic(), channel: patient.channel, now: clock() }
    const key = messageId.replace(':', '-')
    const [, testCode] = (input.kind === 'text' && TEST_CODE.exec(input.text)) || []
    if (testCode) {
      const shown = await api.addTestAddress({ code: testCode.toUpperCase(), contact: patient })
      const { testWorks, testOver } = chatTexts[before.language]
      const text = shown.ok ? testWorks(clinicNameFor(before.language, setting)) : testOver
      return { state: before, replies: [{ text, choices: [] }] }
    }
    // A text that comes right after the start waits, and nothing else does.
    if (input.kind === 'text') await pieceByPiece(learnPiece)
    const replies: Reply[] = []
    let turn = converse(before, input, setting)
    for (let round = 0; ; round++) {
      replies.push(...turn.replies)
      if (turn.request === undefined) return { state: turn.state, replies }
      if (round === MAX_ROUNDS) throw new Error('The conversation does not stop asking the API')
      turn = converse(
        turn.state,
        await executeRequest(turn.request, {
          ...{ api, patient, key },
          language: turn.state.language,
          told: turn.state.told,
        }),
        setting,
      )
    }
  },
})
