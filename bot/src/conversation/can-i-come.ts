import { today } from './calendar.ts'
import type { Action, Setting, State } from './model.ts'
import type { ParsedText } from './parse-text.ts'

const coming = new Set('come make venir ir acudir pasar اجي نجي احضر'.split(' '))

/** "Can I come on Friday?" moves the appointment of whoever has one, and books for whoever has none. */
export function orMove(
  ruled: Action | null,
  { tokens, concepts }: ParsedText,
  { state, setting }: { state: State; setting: Setting },
): Action | null {
  if (ruled?.do !== 'intent' || state.at.step !== 'idle') return ruled
  const { day, words, firstFree, patientName, specialties } = ruled.intent
  const isOtherDay = day !== null && day !== today(setting)
  const isMore = words.length > 0 || firstFree || patientName !== null || specialties.length > 0 || concepts.has('book')
  const asks = concepts.has('asking') || /^(?:is|would|will)$/.test(tokens[0]?.text ?? '')
  const asksToCome = asks && tokens.some(({ text }) => text.split(' ').some((one) => coming.has(one)))
  return isOtherDay && !isMore && asksToCome ? { do: 'move', day, booking: ruled.intent } : ruled
}
