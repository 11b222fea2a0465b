import type { BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'

/** True of a patient who was asked to come in; only such a one can have missed it. As in the queue's rules. */
export const wasCalled = ({ callCount, stage }: BoardRow): boolean => callCount > 0 || stage === 'missed'

/**
 * Why somebody has to call a patient out by voice, after a call or a start: nothing could be sent, or what was sent did
 * not get through. Null while neither is known.
 */
export function callOutWords(
  board: BoardAnswer | null,
  { id, texts }: { id: string; texts: StaffTexts },
): string | null {
  const row = board?.appointments.find((appointment) => appointment.id === id)
  if (row === undefined) return null
  if (row.channel === null) return texts.noPhone
  return row.unreached ? texts.notReached : null
}
