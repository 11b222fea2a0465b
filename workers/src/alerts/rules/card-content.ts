import { type CardErrand, cardButtonData } from '@anteroom/contracts/card-buttons.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import type { MessageButton } from '@anteroom/providers/channel.ts'
import { stageOf } from '@anteroom/queue/stage.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import { digest } from '../digest.ts'
import { cardWords, type Place, type Seen } from './words.ts'

/** What a live status card shows: its text, and the rows of buttons under it. */
export type CardFace = { text: string; buttons: MessageButton[][] }

/** What the patient can say of the appointment right now: of coming only on its day, of nothing once it has begun. */
function errandsOf(appointment: Appointment, { plan, now }: Seen): CardErrand[][] {
  const stage = stageOf(appointment, now)
  if (stage === null) return []
  const changes: CardErrand[] = ['move', 'cancel']
  if (now < plan.startsAt) return [changes]
  const isSeen = stage === 'here' || stage === 'called'
  return [isSeen ? ['later'] : ['here', 'later'], changes]
}

/** The card as it has to look now, in the appointment's language. */
export function cardFace(appointment: Appointment, seen: Seen, place: Place): CardFace {
  const { choices } = chatTexts[appointment.language]
  const button = (errand: CardErrand): MessageButton => ({
    label: choices[errand],
    data: cardButtonData({ errand, appointmentId: appointment.id }),
  })
  return {
    text: cardWords(appointment, seen, place),
    buttons: errandsOf(appointment, seen).map((row) => row.map(button)),
  }
}

/** Changes with the text, and with any of the buttons. */
export const faceDigest = ({ text, buttons }: CardFace): string => digest(JSON.stringify([text, buttons]))
