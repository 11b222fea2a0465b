import { isDeepStrictEqual } from 'node:util'
import type { HistoryRow } from '@anteroom/contracts/answers.ts'
import type { Call, Command } from './commands.ts'
import { type Answer, answersOf, type Done, type Evidence, lost, makerOf, unansweredOf } from './evidence.ts'
import { type Circumstances, type Day, type Event, firstDay, inRoom, step, waiting } from './model.ts'

export const capacityOf = (minutes: number) => Math.floor(1_440 / minutes)

/**
 * The commands that took effect, the answers of those that changed nothing, the days from revision 0 up to the first
 * row that the rules do not explain, and the reason.
 */
export type Replay = { done: Done[]; idle: Answer[]; days: Day[]; faults: string[] }

/**
 * Replays every row with the model and the command accepted for it. A row that nobody was answered for belongs to an
 * unanswered command that explains it; each such command explains at most one row.
 */
export function replay(evidence: Evidence): Replay {
  const { minutes, rows } = evidence
  const done: Done[] = []
  const idle = answersOf(evidence)
  const days = [firstDay]
  const unanswered = new Set(unansweredOf(evidence))
  for (const row of rows) {
    const before = days.at(-1) ?? firstDay
    const maker = makerOf(row, idle)
    let found: Done
    if (maker) {
      idle.splice(idle.indexOf(maker), 1)
      found = { ...maker, rev: row.rev }
    } else {
      const command = [...unanswered].find((one) => explains(lost(one, row.rev), row, { before, minutes }))
      if (command === undefined)
        return { done, idle, days, faults: [`nobody asked for row ${row.rev}, ${row.command} by ${row.by}`] }
      unanswered.delete(command)
      found = lost(command, row.rev)
    }
    done.push(found)
    const taken = step(before, found.command.asked, around(found, row, minutes))
    if ('refused' in taken)
      return { done, idle, days, faults: [`row ${row.rev}, ${row.command}, should be refused: ${taken.refused}`] }
    const faults = [
      ...rowFaults(row, found.command, taken),
      ...(found.body === null ? [] : answerFaults(found.command, taken, { row, body: found.body, minutes })),
      ...unsound(taken.day).map((what) => `${what} at ${row.rev}`),
    ]
    if (faults.length > 0) return { done, idle, days, faults }
    days.push(taken.day)
  }
  return { done, idle, days, faults: [] }
}

/** What the model has to know of the moment. A booking without an answer takes its id from the row. */
const around = ({ command, body }: Done, { rev, at, events }: HistoryRow, minutes: number): Circumstances => ({
  rev,
  now: Date.parse(at),
  id: String(body === null ? events[0]?.appointmentId : body.id),
  capacity: capacityOf(minutes),
  by: command.by,
})

function explains(one: Done, row: HistoryRow, { before, minutes }: { before: Day; minutes: number }): boolean {
  const taken = step(before, one.command.asked, around(one, row, minutes))
  return !('refused' in taken) && rowFaults(row, one.command, taken).length === 0
}

type Taken = { day: Day; events: Event[] }

const rowFaults = ({ rev, by, command, events }: HistoryRow, asker: Command, taken: Taken): string[] =>
  differences(`row ${rev}`, { by, command, events }, { by: asker.by, command: asker.asked.kind, events: taken.events })

/** True if the command changes nothing on the day of revision `rev`, and its answer says so. */
export function changesNothing({ command, body }: Answer, day: Day, at: { rev: number; minutes: number }): boolean {
  const now = 0
  const taken = step(day, command.asked, { rev: at.rev, now, id: '', capacity: 0, by: command.by })
  if ('refused' in taken) return false
  // A patient who is missed a second time at the same instant, as when both commands are decided together, may keep
  // their place.
  const isAgain = command.asked.kind === 'skip' && isDeepStrictEqual(taken.day.people, day.people)
  if (taken.events.length > 0 && !isAgain) return false
  return differences('', body, answerTo(command, taken, { ...at, body, now })).length === 0
}

const answerFaults = (
  command: Command,
  taken: Taken,
  { row: { rev, at }, body, minutes }: { row: HistoryRow; body: Call['body']; minutes: number },
): string[] =>
  differences(`the answer at ${rev}`, body, answerTo(command, taken, { rev, body, minutes, now: Date.parse(at) }))

/** What is wrong with a day in itself. */
function unsound(day: Day): string[] {
  const isUnique = new Set(day.people.map(({ ticket }) => ticket)).size === day.people.length
  return [...(isUnique ? [] : ['one ticket twice']), ...(inRoom(day).length > 1 ? ['two in the room'] : [])]
}

export const differences = (where: string, found: Call['body'], expected: Call['body']): string[] =>
  Object.entries(expected).flatMap(([name, value]) =>
    isDeepStrictEqual(found[name], value)
      ? []
      : [`${where} has ${name} ${JSON.stringify(found[name])}, not ${JSON.stringify(value)}`],
  )

/** The content that the answer to an accepted command must have. */
function answerTo(
  { asked }: Command,
  { day, events }: Taken,
  { rev, body, minutes, now }: { rev: number; body: Call['body']; minutes: number; now: number },
): Call['body'] {
  const idOf = (kind: string) => events.find((event) => event.kind === kind)?.appointmentId ?? null
  if (asked.kind === 'set-doctor-status') return { status: asked.status }
  if (asked.kind === 'next') return { finished: idOf('finished'), started: idOf('started'), rev }
  if (asked.kind === 'undo') return { undone: events.at(-1)?.undoneRev, rev }
  const appointmentId = asked.kind === 'book' ? body.id : asked.appointmentId
  const person = day.people.find(({ id }) => id === appointmentId)
  if (asked.kind !== 'book') return { appointmentId, status: person?.status, rev }
  return {
    patientName: asked.patientName,
    queueNumber: person?.ticket,
    status: 'waiting',
    queuePosition: inRoom(day).length + waiting(day).length,
    estimatedWaitTime: waitOfLast(day, { minutes, now }),
    rev,
  }
}

/** The last patient's wait: the rest in the room, one consultation for each person ahead, and ten minutes when late. */
function waitOfLast(day: Day, { minutes, now }: { minutes: number; now: number }): string {
  if (day.doctorStatus === 'on-break') return 'paused'
  const left = inRoom(day).map(({ startedAt }) => Math.max(0, minutes - Math.floor((now - startedAt) / 60_000)))
  const late = day.doctorStatus === 'running-late' ? 10 : 0
  const wait = (left[0] ?? 0) + (waiting(day).length - 1) * minutes + late
  return wait === 1 ? '1 minute' : `${wait} minutes`
}
