import { type CardAction, cardActions } from './commands.ts'

/** A button under the card of one appointment. */
export type CardButton = { action: CardAction; appointmentId: string }

/** Ids have 22 characters. With more than 54, the longest button would exceed Telegram's 64 bytes. */
const CARRIED = /^c1:([a-z]+):([\w-]{1,54})$/

/**
 * The button's `callback_data`, like `c1:here:<appointmentId>`, at most 64 bytes
 * (core.telegram.org/bots/api#inlinekeyboardbutton). The number is its version: a card keeps its buttons for days.
 */
export const cardButtonData = ({ action, appointmentId }: CardButton): string => `c1:${action}:${appointmentId}`

/** The button with this `data`; null: it is not a button of a card. Anybody may send made-up data. */
export function readCardButton(data: string): CardButton | null {
  const [, word, appointmentId] = CARRIED.exec(data) ?? []
  const action = cardActions.find((one) => one === word)
  return action === undefined || appointmentId === undefined ? null : { action, appointmentId }
}
