import { cardButtonData } from '@anteroom/contracts/card-buttons.ts'
import type { CardAction } from '@anteroom/contracts/commands.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import type { MessageButton } from '@anteroom/providers/channel.ts'
import { stageOf } from '@anteroom/queue/stage.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import { digest } from '../digest.ts'
import { cardWords, type Place, type Seen } from './words.ts'

/** What a live status card shows: its text, and the rows of buttons under it. */
export type CardContent = { text: string; buttons: MessageButton[][] }

/** What the patient can say of the appointment right now: of coming only on its day, of nothing once it has begun. */
function actionsOf(appointment: Appointment, { plan, now }: Seen): CardAction[][] {
  const stage = stageOf(appointment, now)
  if (stage === null) return []
  const changes: CardAction[] = ['move', 'cancel']
  if (now < plan.startsAt) return [changes]
  const isSeen = stage === 'here' || stage === 'called'
  return [isSeen ? ['later'] : ['here', 'later'], changes]
}

/** The card as it has to look now, in the appointment's language. */
export function cardContent(appointment: Appointment, seen: Seen, place: Place): CardContent {
  const { choices } = chatTexts[appointment.language]
  const button = (action: CardAction): MessageButton => ({
    label: choices[action],
    data: cardButtonData({ action, appointmentId: appointment.id }),
  })
  return {
    text: cardWords(appointment, seen, place),
    buttons: actionsOf(appointment, seen).map((row) => row.map(button)),
  }
}

/** Changes with the text, and with any of the buttons. */
export const contentHashOf = ({ text, buttons }: CardContent): string => digest(JSON.stringify([text, buttons]))
