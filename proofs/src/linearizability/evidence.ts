import type { BoardAnswer, HistoryRow } from '@anteroom/contracts/answers.ts'
import { type Call, type Command, isAccepted, isAmbiguous } from './commands.ts'

/** All that is known of one queue when its clients are done. `minutes`: how long a consultation is counted with. */
export type Evidence = { minutes: number; commands: Command[]; rows: HistoryRow[]; board: BoardAnswer }

/** A command that happened, with the revision it made, and between which moments it made it. `body`: null if it was lost. */
export type Done = { command: Command; rev: number; from: number; until: number; body: Call['body'] | null }

export const nameOf = ({ asked, by }: Command) => `${asked.kind} by ${by}`

const firstOf = (moments: number[]) => Math.min(...moments)

/** The accepted commands. A doctor's status has no revision in its answer: each client's are in the order of its rows. */
export function acceptedOf({ commands, rows }: Evidence): Done[] {
  const unclaimed = rows.filter(({ command }) => command === 'set-doctor-status')
  return commands.flatMap((command) => {
    const accepted = command.calls.filter(isAccepted)
    const body = accepted[0]?.body
    if (body === undefined) return []
    // It can have happened in a call that was not answered, too.
    const from = firstOf(command.calls.flatMap((call) => (isAccepted(call) || isAmbiguous(call) ? call.from : [])))
    const until = firstOf(accepted.map((call) => call.until))
    if (command.asked.kind !== 'set-doctor-status') {
      const said = 'appointment' in body ? (body.appointment as Call['body']) : body
      return [{ command, rev: Number(said.rev), from, until, body: said }]
    }
    const index = unclaimed.findIndex(({ by }) => by === command.by)
    const [row] = index < 0 ? [] : unclaimed.splice(index, 1)
    return [{ command, rev: row?.rev ?? 0, from, until, body }]
  })
}

/** The commands that may have happened although no answer says so. */
export const unansweredOf = ({ commands }: Evidence): Command[] =>
  commands.filter(({ calls }) => calls.some(isAmbiguous) && !calls.some(isAccepted))

/** An unanswered command as the one that made a revision: at any time after it was first asked. */
export const lost = (command: Command, rev: number): Done => ({
  command,
  rev,
  from: firstOf(command.calls.filter(isAmbiguous).map((call) => call.from)),
  until: Number.POSITIVE_INFINITY,
  body: null,
})

/** The revision that was there at the latest when a call began, and the last that can have been when it ended. */
export const atLeast = (done: Done[], from: number) =>
  done.reduce((most, { until, rev }) => (until < from ? Math.max(most, rev) : most), 0)
export const atMost = (done: Done[], until: number, last: number) =>
  done.reduce((least, { from, rev }) => (from > until ? Math.min(least, rev - 1) : least), last)
