import { cardButtonData } from '@anteroom/contracts/card-buttons.ts'
import type { CardAction } from '@anteroom/contracts/commands.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import type { MessageButton } from '@anteroom/providers/channel.ts'
import type { ToldTurn } from '@anteroom/queue/change.ts'
import { stageOf } from '@anteroom/queue/stage.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import { hashOf } from './ledger-row.ts'
import type { DayFacts } from './view.ts'
import { type ClinicInfo, cardWords } from './words.ts'

/** What a live status card shows: its text, and the rows of buttons under it. */
export type CardContent = { text: string; buttons: MessageButton[][] }

/** What the patient can do now: "I am here" and "10 minutes more" only on the day, nothing once the visit has begun. */
function actionsOf(appointment: Appointment, { plan, now }: DayFacts): CardAction[][] {
  const stage = stageOf(appointment, now)
  if (stage === null) return []
  const changes: CardAction[] = ['move', 'cancel']
  if (now < plan.startsAt) return [changes]
  const isHere = stage === 'here' || stage === 'called'
  return [isHere ? ['later'] : ['here', 'later'], changes]
}

/** The content of a card now, in the appointment's language. `told`: what an alert last told of the turn. */
export function cardContent(
  appointment: Appointment,
  facts: DayFacts,
  its: { clinic: ClinicInfo; told: ToldTurn | null },
): CardContent {
  const { choices } = chatTexts[appointment.language]
  const button = (action: CardAction): MessageButton => ({
    label: choices[action],
    data: cardButtonData({ action, appointmentId: appointment.id }),
  })
  return {
    text: cardWords(appointment, facts, its),
    buttons: actionsOf(appointment, facts).map((row) => row.map(button)),
  }
}

/** Changes with the text and with any of the buttons. */
export const contentHashOf = ({ text, buttons }: CardContent): string => hashOf(JSON.stringify([text, buttons]))
