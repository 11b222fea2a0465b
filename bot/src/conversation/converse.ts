import { readCardButton } from '@anteroom/contracts/card-buttons.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { onAppointments, onCallBack, onCancelled, onCardButton, onOwnStep } from './appointments.ts'
import { ask, buttonAction } from './ask.ts'
import { onBooked } from './booking.ts'
import { onDoctors } from './choose-doctor.ts'
import { onHours } from './clinic-facts.ts'
import { dispatch } from './dispatch.ts'
import type { Action, Answered, Input, Setting, State, Turn } from './model.ts'
import { changes, onText, onYes, outOfDate } from './on-text.ts'
import { onFirstFree, onPlace } from './places.ts'
import { onLead, onOptOut, onRedeemed } from './profile.ts'

function onAnswer(state: State, answered: Answered, setting: Setting): Turn {
  const goOnWith = (action: Action) => dispatch(state, action, setting)
  switch (answered.to) {
    case 'doctors':
      return onDoctors(state, answered, { setting, goOnWith })
    case 'place':
      return onPlace(state, answered, setting)
    case 'first-free':
      return onFirstFree(state, answered, setting)
    case 'hours':
      return onHours(state, answered, setting)
    case 'opted-out':
      return onYes(state, answered, setting)
    case 'search':
      return onAppointments(state, answered, { setting, goOnWith })
    case 'book':
    case 'reschedule':
      return onBooked(state, answered, setting)
    case 'cancel':
      return onCancelled(state, answered, setting)
    case 'check-in':
    case 'return':
    case 'hold':
      return onOwnStep(state, answered, setting)
    case 'call-back':
      return onCallBack(state, answered, setting)
    case 'lead':
      return onLead(state, answered, setting)
    case 'opt-out':
      return onOptOut(state, answered, setting)
    case 'redeem':
      return onRedeemed(state, answered, setting)
    case 'set-language':
      // The reply went out with the request; an appointment that the API could not change keeps its language.
      return { state, replies: [] }
  }
}

/**
 * The whole conversation, for every channel: the state after a message, the replies, and what the API has to be asked
 * before it can go on. A pure function, which books only after a confirmation. A text that is not understood gets two
 * suggestions and a way out. A button under an older question, or under the card of an appointment that is not waiting,
 * gets the patient's status as it is now.
 */
export function converse(before: State, input: Input, setting: Setting): Turn {
  switch (input.kind) {
    case 'answer': {
      const { last: _, ...withoutLast } = before
      return onAnswer(changes.includes(input.to) ? withoutLast : before, input, setting)
    }
    case 'button': {
      const card = readCardButton(input.id)
      if (card !== null) return onCardButton(before, card)
      const action = buttonAction(before, input.id)
      return action === null ? outOfDate(before) : dispatch(before, action, setting)
    }
    case 'media':
      return ask(before, setting, [chatTexts[before.language].media[input.media]])
    case 'text':
      return onText(before, input, setting)
  }
}
