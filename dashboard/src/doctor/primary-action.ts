import type { BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'

/** What the board's large button does, and its label. */
export type PrimaryAction =
  /** `starts` is the patient who goes in. */
  | { kind: 'next'; words: string; key: string; starts: BoardRow }
  | { kind: 'finish'; words: string; row: BoardRow }
  | { kind: 'none'; words: string }

export function primaryAction({ appointments, doctorStatus }: BoardAnswer, texts: StaffTexts): PrimaryAction {
  const inRoom = appointments.find(({ status }) => status === 'in-progress')
  const waiting = appointments.filter(({ status }) => status === 'waiting')
  // Patients on hold are passed over, as in the queue's rules.
  const first = waiting.find(({ stage }) => stage !== 'held')
  // The key names what the label said: pressed twice, or at two desks at once, the command runs once.
  const key = `next:${inRoom?.id ?? '-'}:${first?.id ?? '-'}`

  if (inRoom && (first === undefined || doctorStatus === 'on-break')) {
    return { kind: 'finish', words: texts.finishPatient(inRoom.patientName), row: inRoom }
  }
  if (waiting.length === 0) return { kind: 'none', words: texts.nobodyWaiting }
  if (doctorStatus === 'on-break') return { kind: 'none', words: texts.nobodyCalled }
  if (first === undefined) return { kind: 'none', words: texts.everyoneHeld }
  const { queueNumber, patientName } = first
  return {
    kind: 'next',
    words: inRoom
      ? texts.finishAndStart(inRoom.patientName, queueNumber, patientName)
      : texts.startNumber(queueNumber, patientName),
    key,
    starts: first,
  }
}
