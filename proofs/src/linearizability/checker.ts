import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { type Command, isAccepted, isAmbiguous } from './commands.ts'
import { type Answer, atLeast, atMost, type Done, type Evidence, nameOf } from './evidence.ts'
import { type Day, firstDay, inRoom, isHeld, type Person, step, waiting } from './model.ts'
import { capacityOf, changesNothing, differences, replay } from './replay.ts'

/** Every disagreement, in one sentence each; empty if the queue always followed the rules. */
export function faultsOf(evidence: Evidence): string[] {
  const { commands, rows } = evidence
  const { done, idle, days, faults } = replay(evidence)
  return [
    ...commands.flatMap(failuresOf),
    ...matchFaults(rows, done),
    ...orderFaults(done),
    ...faults,
    // A replay that stopped early says nothing about what came after.
    ...(faults.length > 0
      ? []
      : [
          ...idle.flatMap((answer) => idleFaults(answer, evidence, { done, days })),
          ...refusalFaults(evidence, done, days),
          ...boardFaults(evidence, days),
        ]),
  ]
}

/** A 503 leaves open what happened, which a repeat with the key finds out. Any other failure is a fault of the API. */
function failuresOf(command: Command): string[] {
  const failed = command.calls.filter((call) => call.status >= 500 && !isAmbiguous(call))
  const last = command.calls.at(-1)
  const isOpen = command.key !== null && (last === undefined || isAmbiguous(last))
  return [
    ...failed.map(({ status, body }) => `an answer ${status}: ${JSON.stringify(body)}`),
    ...(isOpen ? [`${nameOf(command)} was never answered`] : []),
  ]
}

/** The rows have no gap, and no two of them share a key. */
function matchFaults(rows: Evidence['rows'], done: Done[]): string[] {
  const keys = done.flatMap(({ command: { key } }) => (key ? [key] : []))
  return [
    ...rows.flatMap(({ rev }, index) => (rev === index + 1 ? [] : [`revision ${rev} stands at place ${index + 1}`])),
    ...rows.flatMap(({ rev, at }, index) => (at < (rows[index - 1]?.at ?? at) ? [`time falls at ${rev}`] : [])),
    ...keys.flatMap((key, index) => (keys.indexOf(key) === index ? [] : [`${key} was accepted for two commands`])),
  ]
}

const orderFaults = (done: Done[]): string[] =>
  done.flatMap(({ command, from, rev }) => {
    const before = atLeast(done, from)
    return before < rev ? [] : [`${nameOf(command)} made ${rev}, and ${before} was answered before it was asked`]
  })

/**
 * An accepted command without a row changed nothing, on a day that the call can have met. That day is not after the
 * command had happened once, because from then on its key gives the first answer.
 */
function idleFaults(answer: Answer, { minutes }: Evidence, { done, days }: { done: Done[]; days: Day[] }): string[] {
  const { command, from, until, rev } = answer
  const own = done.find((one) => one.command === command)
  const first = atLeast(done, from)
  const last = Math.min(atMost(done, until, days.length - 1), own ? own.rev - 1 : Number.POSITIVE_INFINITY)
  const met = days.slice(first, last + 1)
  if (met.some((day, index) => changesNothing(answer, day, { rev: first + index, minutes }))) return []
  const as = rev === null ? '' : ` as ${rev}`
  return [`${nameOf(command)} was accepted${as}, made no row, and met only revisions ${first} to ${last}`]
}

/** Each refusal follows from the rules on a day that the call can have met. */
function refusalFaults({ commands, minutes }: Evidence, done: Done[], days: Day[]): string[] {
  return commands.flatMap((command) =>
    command.calls.flatMap((call) => {
      if (isAccepted(call) || isAmbiguous(call) || call.status >= 500) return []
      const own = done.find((one) => one.command === command)
      const first = atLeast(done, call.from)
      const last = Math.min(atMost(done, call.until, days.length - 1), own ? own.rev - 1 : Number.POSITIVE_INFINITY)
      const owner = done.find((one) => one.command.key === command.key && command.key !== null && one !== own)
      const possible = days.slice(first, last + 1).flatMap((day, index) => {
        if (owner && owner.rev <= first + index) return ['key-reused']
        return call.clock.map((now) => {
          const at = { rev: 0, now, id: '', capacity: capacityOf(minutes), by: command.by }
          const taken = step(day, command.asked, at)
          return 'refused' in taken ? taken.refused : 'accepted'
        })
      })
      if (possible.includes(String(call.body.reason))) return []
      const could = [...new Set(possible)].join(', ') || 'the answer to its repeat'
      return [`${nameOf(command)}, revision ${first} to ${last}, was ${call.body.reason} and could be: ${could}`]
    }),
  )
}

/** The board shows the last day: the room, the waiting and the finished patients, each in queue order. */
function boardFaults({ board, rows }: Evidence, days: Day[]): string[] {
  const day = days.at(-1) ?? firstDay
  const line = [...inRoom(day), ...waiting(day)]
  const over = day.people.filter((person) => !line.includes(person))
  const shown = (row: Pick<BoardRow, 'id' | 'queueNumber' | 'status' | 'position' | 'stage' | 'callCount'>) =>
    `${row.id} ${row.queueNumber} ${row.status} ${row.position} ${row.stage} ${row.callCount}`
  return differences(
    'the board',
    { ...board, appointments: board.appointments.map(shown) },
    {
      rev: rows.length,
      doctorStatus: day.doctorStatus,
      // The person who looks has made no step that they could undo.
      undoableRev: null,
      appointments: [...line, ...over].map((person) =>
        shown({ ...person, queueNumber: person.ticket, position: line.indexOf(person) + 1, stage: stageOf(person) }),
      ),
    },
  )
}

function stageOf(person: Person): BoardRow['stage'] {
  if (person.status !== 'waiting') return null
  if (isHeld(person, Date.now())) return 'held'
  if (person.isMissed) return 'missed'
  if (person.calledAt !== null) return 'called'
  return person.isHere ? 'here' : 'expected'
}
