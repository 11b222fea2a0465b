import type { BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'

/** What the board's large button does, and its label. */
export type PrimaryAction =
  /** `starts` is the patient who goes in, `finishes` the one who is in the room. */
  | { kind: 'next'; words: string; key: string; starts: BoardRow; other: OtherAction | null }
  | { kind: 'finish'; words: string; row: BoardRow }
  | { kind: 'none'; words: string }

/**
 * Offered beside it where the first is not here and somebody else is: to let the other in first, or to wait for the
 * first, who is called. Neither costs anybody the place.
 */
export type OtherAction = { words: string } & (
  | { kind: 'start'; key: string; starts: BoardRow }
  | { kind: 'wait'; finishes: BoardRow | null; waitsFor: BoardRow }
)

export function primaryAction({ appointments, doctorStatus }: BoardAnswer, texts: StaffTexts): PrimaryAction {
  const inRoom = appointments.find(({ status }) => status === 'in-progress') ?? null
  const waiting = appointments.filter(({ status }) => status === 'waiting')
  // Patients on hold are passed over, as in the queue's rules.
  const first = waiting.find(({ stage }) => stage !== 'held')

  if (inRoom && (first === undefined || doctorStatus === 'on-break')) {
    return { kind: 'finish', words: texts.finishPatient(inRoom.patientName), row: inRoom }
  }
  if (waiting.length === 0) return { kind: 'none', words: texts.nobodyWaiting }
  if (doctorStatus === 'on-break') return { kind: 'none', words: texts.nobodyCalled }
  if (first === undefined) return { kind: 'none', words: texts.everyoneHeld }

  const here = waiting.find(({ stage }) => stage === 'here')
  // The key names what the label says: pressed twice, or at two desks at once, the command runs once.
  const starting = (starts: BoardRow) => ({ key: `next:${inRoom?.id ?? '-'}:${starts.id}`, starts })
  const inTurn = inRoom
    ? texts.finishAndStart(inRoom.patientName, first.queueNumber, first.patientName)
    : texts.startNumber(first.queueNumber, first.patientName)

  if (here === undefined || here === first) return { kind: 'next', words: inTurn, ...starting(first), other: null }
  const startHere = inRoom
    ? texts.finishAndStartHere(inRoom.patientName, here.patientName)
    : texts.startHere(here.patientName)
  // Whoever was called is on the way to the door.
  if (first.stage === 'called') {
    return {
      kind: 'next',
      words: inTurn,
      ...starting(first),
      other: { kind: 'start', words: startHere, ...starting(here) },
    }
  }
  const stage = texts.stages[first.stage ?? 'expected']
  const waitFor = inRoom
    ? texts.finishAndWait(inRoom.patientName, first.patientName, stage)
    : texts.waitFor(first.patientName, stage)
  return {
    kind: 'next',
    words: startHere,
    ...starting(here),
    other: { kind: 'wait', words: waitFor, finishes: inRoom, waitsFor: first },
  }
}
