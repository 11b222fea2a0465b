import { isDeepStrictEqual } from 'node:util'
import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { type Command, isAccepted, isAmbiguous } from './commands.ts'
import { acceptedOf, atLeast, atMost, type Done, type Evidence, nameOf } from './evidence.ts'
import { type Day, firstDay, inRoom, isHeld, isRecent, type Person, step, waiting } from './model.ts'
import { capacityOf, differences, replay } from './replay.ts'

/** What does not agree, a sentence each; nothing if the queue was always as the rules have it. */
export function faultsOf(evidence: Evidence): string[] {
  const { commands, rows } = evidence
  const { done, days, faults } = replay(evidence, acceptedOf(evidence))
  return [
    ...commands.flatMap(failuresOf),
    ...matchFaults(rows, done),
    ...orderFaults(done),
    ...faults,
    // A replay that broke off says nothing of what came after.
    ...(faults.length > 0 ? [] : [...refusalFaults(evidence, done, days), ...boardFaults(evidence, days)]),
  ]
}

/** 503 leaves open what happened, and a repeat with the key learns it; any other failure is a fault of the API. */
function failuresOf(command: Command): string[] {
  const failed = command.calls.filter((call) => call.status >= 500 && !isAmbiguous(call))
  const last = command.calls.at(-1)
  const isOpen = command.key !== null && (last === undefined || isAmbiguous(last))
  return [
    ...failed.map(({ status, body }) => `an answer ${status}: ${JSON.stringify(body)}`),
    ...(isOpen ? [`${nameOf(command)} was never answered`] : []),
  ]
}

/** Every accepted command is one row, every row is one accepted command, and a repeat got the first answer. */
function matchFaults(rows: Evidence['rows'], done: Done[]): string[] {
  const keys = done.flatMap(({ command: { key } }) => (key ? [key] : []))
  return [
    ...rows.flatMap(({ rev }, index) => (rev === index + 1 ? [] : [`revision ${rev} stands at place ${index + 1}`])),
    ...rows.flatMap(({ rev, at }, index) => (at < (rows[index - 1]?.at ?? at) ? [`time falls at ${rev}`] : [])),
    ...rows.flatMap(({ rev, command, by }) => {
      const claims = done.filter((one) => one.rev === rev).length
      return claims === 1 ? [] : [`row ${rev}, ${command} by ${by}, is the answer to ${claims} commands`]
    }),
    ...done.flatMap(({ command, rev }) => (rows[rev - 1] ? [] : [`${nameOf(command)} is not in the history`])),
    ...done.flatMap(({ command: { calls, key } }) => {
      const [first, ...more] = calls.filter(isAccepted)
      return more.every(({ body }) => isDeepStrictEqual(body, first?.body)) ? [] : [`${key} got two answers`]
    }),
    ...keys.flatMap((key, index) => (keys.indexOf(key) === index ? [] : [`${key} was accepted for two commands`])),
  ]
}

const orderFaults = (done: Done[]): string[] =>
  done.flatMap(({ command, from, rev }) => {
    const before = atLeast(done, from)
    return before < rev ? [] : [`${nameOf(command)} made ${rev}, and ${before} was answered before it was asked`]
  })

/** Each refusal is one that the rules give on a day which can have been the one that the call met. */
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
          const at = { rev: 0, now, id: '', capacity: capacityOf(minutes), byStaff: command.by !== 'patient' }
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

/** The board shows the last day: the room, those who wait, and those who are over, each in queue order. */
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
      undoableRev: day.last && isRecent(day.last, Date.now()) ? day.last.rev : null,
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
