import type { BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'

/** What the board's large button does, and its label. */
export type PrimaryAction =
  | { kind: 'next'; words: string; key: string; done: string }
  | { kind: 'finish'; words: string; row: BoardRow }
  | { kind: 'none'; words: string }

const named = ({ queueNumber, patientName }: BoardRow) => `no. ${queueNumber} ${patientName}`

export function primaryAction({ appointments, doctorStatus }: BoardAnswer): PrimaryAction {
  const inRoom = appointments.find(({ status }) => status === 'in-progress')
  const waiting = appointments.filter(({ status }) => status === 'waiting')
  // Patients on hold are passed over, as in the queue's rules.
  const first = waiting.find(({ stage }) => stage !== 'held')
  // The key names what the label said: pressed twice, or at two desks at once, the command runs once.
  const key = `next:${inRoom?.id ?? '-'}:${first?.id ?? '-'}`

  if (inRoom && (first === undefined || doctorStatus === 'on-break')) {
    return { kind: 'finish', words: `Finish ${inRoom.patientName}`, row: inRoom }
  }
  if (waiting.length === 0) return { kind: 'none', words: 'Nobody is waiting' }
  if (doctorStatus === 'on-break') return { kind: 'none', words: 'On a break: nobody is called' }
  if (first === undefined) return { kind: 'none', words: 'Everybody who waits asked for more time' }
  return {
    kind: 'next',
    words: inRoom ? `Finish ${inRoom.patientName} · start ${named(first)}` : `Start ${named(first)}`,
    key,
    done: `${first.patientName} is called in.`,
  }
}
