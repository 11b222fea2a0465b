import type { BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'

/**
 * True if the patient's last call still counts; only then can the patient have missed it. An undone call is still
 * counted in `callCount`.
 */
export const wasCalled = ({ stage }: BoardRow): boolean => stage === 'called' || stage === 'missed'

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
