import { isDeepStrictEqual } from 'node:util'
import type { BoardAnswer, BoardRow, HistoryRow } from '@anteroom/contracts/answers.ts'
import { type Call, type Command, isAccepted } from './commands.ts'
import { type Day, type Event, firstDay, inRoom, isHeld, isRecent, type Person, step, waiting } from './model.ts'

/** All that is known of one queue when its clients are done. `minutes`: how long a consultation is counted with. */
export type Evidence = { minutes: number; commands: Command[]; rows: HistoryRow[]; board: BoardAnswer }

/** An accepted command with the revision it made, and between which moments it made it. */
type Done = { command: Command; rev: number; from: number; until: number; body: Call['body'] }

const capacityOf = (minutes: number) => Math.floor(1_440 / minutes)
const nameOf = ({ asked, by }: Command) => `${asked.kind} by ${by}`

/** What does not agree, a sentence each; nothing if the queue was always as the rules have it. */
export function faultsOf(evidence: Evidence): string[] {
  const { commands, rows } = evidence
  const failures = commands.flatMap(({ calls }) => calls.filter(({ status }) => status >= 500))
  const done = acceptedOf(commands, rows)
  const { days, faults } = replay(evidence, done)
  return [
    ...failures.map(({ status, body }) => `an answer ${status}: ${JSON.stringify(body)}`),
    ...matchFaults(rows, done),
    ...orderFaults(done),
    ...faults,
    // A replay that broke off says nothing of what came after.
    ...(faults.length > 0 ? [] : [...refusalFaults(evidence, done, days), ...boardFaults(evidence, days)]),
  ]
}

/** The accepted commands. A doctor's status has no revision in its answer: each client's are in the order of its rows. */
function acceptedOf(commands: Command[], rows: HistoryRow[]): Done[] {
  const unclaimed = rows.filter(({ command }) => command === 'set-doctor-status')
  return commands.flatMap((command) => {
    const accepted = command.calls.filter(isAccepted)
    const body = accepted[0]?.body
    if (body === undefined) return []
    const from = Math.min(...accepted.map((call) => call.from))
    const until = Math.min(...accepted.map((call) => call.until))
    if (command.asked.kind !== 'set-doctor-status') {
      const said = 'appointment' in body ? (body.appointment as Call['body']) : body
      return [{ command, rev: Number(said.rev), from, until, body: said }]
    }
    const index = unclaimed.findIndex(({ by }) => by === command.by)
    const [row] = index < 0 ? [] : unclaimed.splice(index, 1)
    return [{ command, rev: row?.rev ?? 0, from, until, body }]
  })
}

/** Every accepted command is one row, every row is one accepted command, and a repeat got the first answer. */
function matchFaults(rows: HistoryRow[], done: Done[]): string[] {
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

/** The revision that was there at the latest when a call began, and the last that can have been when it ended. */
const atLeast = (done: Done[], from: number) =>
  done.reduce((most, { until, rev }) => (until < from ? Math.max(most, rev) : most), 0)
const atMost = (done: Done[], until: number, last: number) =>
  done.reduce((least, { from, rev }) => (from > until ? Math.min(least, rev - 1) : least), last)

const orderFaults = (done: Done[]): string[] =>
  done.flatMap(({ command, from, rev }) => {
    const before = atLeast(done, from)
    return before < rev ? [] : [`${nameOf(command)} made ${rev}, and ${before} was answered before it was asked`]
  })

/** Every day from revision 0 on, up to the first row that the rules do not explain. */
function replay({ minutes, rows }: Evidence, done: Done[]): { days: Day[]; faults: string[] } {
  const days = [firstDay]
  for (const { rev, at, by, command, events } of rows) {
    const found = done.find((one) => one.rev === rev)
    const before = days.at(-1)
    if (found === undefined || before === undefined) return { days, faults: [`nobody asked for row ${rev}`] }
    const { asked, by: asker } = found.command
    const circumstances = {
      rev,
      now: Date.parse(at),
      id: String(found.body.id),
      capacity: capacityOf(minutes),
      byStaff: asker !== 'patient',
    }
    const taken = step(before, asked, circumstances)
    if ('refused' in taken) return { days, faults: [`row ${rev}, ${command}, should be refused: ${taken.refused}`] }
    const faults = [
      ...differences(`row ${rev}`, { by, command, events }, { by: asker, command: asked.kind, events: taken.events }),
      ...differences(`the answer at ${rev}`, found.body, answerTo(found, taken, { minutes, now: circumstances.now })),
      ...unsound(taken.day).map((what) => `${what} at ${rev}`),
    ]
    if (faults.length > 0) return { days, faults }
    days.push(taken.day)
  }
  return { days, faults: [] }
}

/** What is wrong with a day, whichever way it came about. */
function unsound(day: Day): string[] {
  const isUnique = new Set(day.people.map(({ ticket }) => ticket)).size === day.people.length
  return [...(isUnique ? [] : ['one ticket twice']), ...(inRoom(day).length > 1 ? ['two in the room'] : [])]
}

const differences = (where: string, found: Call['body'], expected: Call['body']): string[] =>
  Object.entries(expected).flatMap(([name, value]) =>
    isDeepStrictEqual(found[name], value)
      ? []
      : [`${where} has ${name} ${JSON.stringify(found[name])}, not ${JSON.stringify(value)}`],
  )

/** What the answer to an accepted command has to say. */
function answerTo(
  { command: { asked }, rev, body }: Done,
  { day, events }: { day: Day; events: Event[] },
  at: { minutes: number; now: number },
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
    estimatedWaitTime: waitOfLast(day, at),
    rev,
  }
}

/** The wait of the last in line: what is left in the room, one consultation for each who waits, ten when late. */
function waitOfLast(day: Day, { minutes, now }: { minutes: number; now: number }): string {
  if (day.doctorStatus === 'on-break') return 'paused'
  const left = inRoom(day).map(({ startedAt }) => Math.max(0, minutes - Math.floor((now - startedAt) / 60_000)))
  const late = day.doctorStatus === 'running-late' ? 10 : 0
  const wait = (left[0] ?? 0) + (waiting(day).length - 1) * minutes + late
  return wait === 1 ? '1 minute' : `${wait} minutes`
}

/** Each refusal is one that the rules give on a day which can have been the one that the call met. */
function refusalFaults({ commands, minutes }: Evidence, done: Done[], days: Day[]): string[] {
  return commands.flatMap((command) =>
    command.calls.flatMap((call) => {
      if (isAccepted(call) || call.status >= 500) return []
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
