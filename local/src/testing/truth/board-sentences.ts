import { Stage } from '@anteroom/contracts/status.ts'
import { en as staff } from '@anteroom/messages/staff/en.ts'
import { whenTexts } from '@anteroom/messages/when.ts'
import { type Candidate, standIn } from './meaning.ts'
import type { Truth } from './situation.ts'

const when = whenTexts.en

const ends = ['done', 'cancelled', 'no-show', 'moved'] as const

/** When the turn is expected, and how long somebody has been at the clinic. */
function* times(): Generator<Candidate> {
  yield { kinds: ['board afterBreak'], text: when.afterBreak }
  yield { kinds: ['board unknown'], text: when.unknown }
  yield { kinds: ['board soon'], text: when.soon }
  yield { kinds: ['board time'], text: standIn.at }
  yield { kinds: ['board time'], text: when.before(standIn.to) }
  yield { kinds: ['board time'], text: `${standIn.from} – ${standIn.to}` }
  for (let minutes = 0; minutes < 10; minutes++) yield { kinds: ['board hereFor'], text: staff.minutesShort(minutes) }
}

/** Who is in the room, and for how long. */
function* inTheRoom({ patientName: name, queueNumber }: Truth['status']): Generator<Candidate> {
  const kinds: Candidate['kinds'] = ['board inTheRoom']
  yield { kinds, text: staff.inTheRoom }
  yield { kinds, text: `${staff.number(queueNumber)} · ${name}` }
  yield { kinds, text: staff.ofUsual(standIn.since, 20) }
}

/** What the board shows of one patient, in the queue or in the list of finished visits. */
export function* boardSentences({ status }: Truth): Generator<Candidate> {
  const { patientName: name, queueNumber } = status
  yield { kinds: [], text: name }
  yield { kinds: ['board number'], text: String(queueNumber) }
  for (const stage of Stage.options) yield { kinds: [`board ${stage}`], text: staff.stages[stage] }
  for (const calls of [2, 3, 4]) yield { kinds: ['board called'], text: staff.calledTimes(calls) }
  yield* times()
  yield* inTheRoom(status)
  for (const end of ends) {
    yield { kinds: [`board ${end}`], text: `${staff.number(queueNumber)} · ${name} · ${staff.ends[end]}` }
  }
  yield { kinds: ['board start'], text: staff.start }
  yield { kinds: ['board finish'], text: staff.finish }
  yield { kinds: ['board call'], text: staff.call }
  for (const calls of [1, 2, 3]) yield { kinds: ['board call'], text: staff.callAgain(calls) }
  yield { kinds: ['board backInLine'], text: staff.backInLine }
}
