import { type CardAction, cardActions } from './commands.ts'

/** A button under the card of one appointment. */
export type CardButton = { action: CardAction; appointmentId: string }

/** Ids have 22 characters; with more than 54 the longest button would carry more than Telegram's 64 bytes. */
const CARRIED = /^c1:([a-z]+):([\w-]{1,54})$/

/**
 * The button's `callback_data`, like `c1:here:<appointmentId>`, at most 64 bytes
 * (core.telegram.org/bots/api#inlinekeyboardbutton). The number is its version: a card keeps its buttons for days.
 */
export const cardButtonData = ({ action, appointmentId }: CardButton): string => `c1:${action}:${appointmentId}`

/** The card's button that carries `data`, or null when it is no card's. The sender may have made it up. */
export function readCardButton(data: string): CardButton | null {
  const [, word, appointmentId] = CARRIED.exec(data) ?? []
  const action = cardActions.find((one) => one === word)
  return action === undefined || appointmentId === undefined ? null : { action, appointmentId }
}
