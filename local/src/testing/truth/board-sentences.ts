import { BookedVia, Stage } from '@anteroom/contracts/status.ts'
import { en as staff } from '@anteroom/messages/staff/en.ts'
import { type Candidate, standIn } from './meaning.ts'
import { places, type Truth } from './situation.ts'

const ends = ['done', 'cancelled', 'no-show', 'moved'] as const

/** The minutes of "20 minutes", and those beside them, as the clock goes on; none while the wait is paused. */
function minutesNear(wait: string): number[] {
  const minutes = Number.parseInt(wait, 10)
  return Number.isNaN(minutes) ? [] : [minutes, minutes - 1, minutes + 1].filter((one) => one >= 0)
}

/** The wait and its time, which a narrow screen shows in one line. */
function* waits({ estimatedWaitTime }: Truth['status']): Generator<Candidate> {
  const lines: Candidate[] = [
    { kinds: ['board paused'], text: staff.paused },
    ...minutesNear(estimatedWaitTime).map(
      (minutes): Candidate => ({
        kinds: ['board wait'],
        text: minutes === 0 ? staff.noWait : staff.about(minutes),
      }),
    ),
  ]
  const time: Candidate = { kinds: ['board time'], text: standIn.at }
  const since: Candidate = { kinds: ['board since'], text: staff.since(standIn.since) }
  const inRoom: Candidate = { kinds: ['board inRoom'], text: staff.inRoom }
  yield* [...lines, time, since, inRoom]
  for (const [wait, when] of [...lines.map((line) => [line, time] as const), [inRoom, since] as const]) {
    yield { kinds: [...wait.kinds, ...when.kinds], text: `${wait.text} · ${when.text}` }
  }
}

/** What the board shows of one patient in the queue, or among those of today who are over. */
export function* boardSentences({ status }: Truth): Generator<Candidate> {
  const { patientName: name, queueNumber, alertsBy } = status
  yield { kinds: [], text: name }
  yield { kinds: ['board number'], text: staff.number(queueNumber) }
  for (const place of places) yield { kinds: ['board place'], text: String(place), claims: { place } }
  for (const stage of Stage.options) yield { kinds: [`board ${stage}`], text: staff.stages[stage] }
  for (const calls of [2, 3, 4]) yield { kinds: ['board called'], text: staff.calledTimes(calls) }
  yield* waits(status)
  for (const end of ends) {
    yield { kinds: [`board ${end}`], text: `${staff.number(queueNumber)} · ${name} · ${staff.ends[end]}` }
  }
  for (const via of BookedVia.options) yield { kinds: [], text: staff.bookedViaNames[via] }
  if (alertsBy) yield { kinds: [], text: staff.channels[alertsBy] }
  yield { kinds: ['board start'], text: staff.start }
  yield { kinds: ['board finish'], text: staff.finish }
  yield { kinds: ['board call'], text: staff.call }
  for (const calls of [1, 2, 3]) yield { kinds: ['board call'], text: staff.callAgain(calls) }
  yield { kinds: ['board backInLine'], text: staff.backInLine }
}

/** The doctor's status that is chosen on the board. */
export function* chosenStatus(): Generator<Candidate> {
  for (const doctorStatus of ['on-time', 'running-late', 'on-break'] as const) {
    yield { kinds: [], text: staff.doctorStatus[doctorStatus], claims: { doctorStatus } }
  }
}
