import { isDeepStrictEqual } from 'node:util'
import type { BoardAnswer, HistoryRow } from '@anteroom/contracts/answers.ts'
import { type Call, type Command, isAccepted, isAmbiguous, NO_ANSWER } from './commands.ts'

/** Everything known of one queue once its clients are done. `minutes`: the length of a consultation. */
export type Evidence = { minutes: number; commands: Command[]; rows: HistoryRow[]; board: BoardAnswer }

/**
 * An accepted command, and the span in which it took effect, `clock` by the wall clock. `rev`: the revision in its
 * answer; null where the answer has none.
 */
export type Answer = {
  command: Command
  from: number
  until: number
  clock: [number, number]
  body: Call['body']
  rev: number | null
}

/**
 * A command that took effect, the revision that it made, and the span in which it did. `body`: null if the answer was
 * lost.
 */
export type Done = { command: Command; rev: number; from: number; until: number; body: Call['body'] | null }

export const nameOf = ({ asked, by }: Command) => `${asked.kind} by ${by}`

/** The answers of every accepted command, one for each different answer. */
export const answersOf = ({ commands }: Evidence): Answer[] =>
  commands.flatMap((command) => {
    const accepted = command.calls.filter(isAccepted)
    return accepted.flatMap(({ body }, index) => {
      const isAgain = accepted.findIndex((call) => isDeepStrictEqual(call.body, body)) < index
      return isAgain ? [] : [answerOf(command, body)]
    })
  })

function answerOf(command: Command, body: Call['body']): Answer {
  const saying = command.calls.filter((call) => isAccepted(call) && isDeepStrictEqual(call.body, body))
  // It may also have taken effect in a call without an answer.
  const asking = [...saying, ...command.calls.filter(({ status }) => status === NO_ANSWER || status >= 500)]
  const said = 'appointment' in body ? (body.appointment as Call['body']) : body
  const rev = typeof said.rev === 'number' ? said.rev : null
  // Without a revision two answers look alike: a command that changed nothing at first may have done so the second
  // time.
  const by = rev === null ? Math.max : Math.min
  return {
    command,
    from: Math.min(...asking.map(({ from }) => from)),
    until: by(...saying.map(({ until }) => until)),
    clock: [Math.min(...asking.map(({ clock }) => clock[0])), by(...saying.map(({ clock }) => clock[1]))],
    body: said,
    rev,
  }
}

/** False only for a command on an appointment that the row does not mention. */
const isOn = ({ asked }: Command, { events }: HistoryRow): boolean =>
  !('appointmentId' in asked) || events.some(({ appointmentId }) => appointmentId === asked.appointmentId)

/**
 * The answer to the command that made a row: among the possible ones, the one asked first, because a later command that
 * asks for the same changes nothing and is answered with the same revision.
 */
export function makerOf(row: HistoryRow, answers: Answer[]): Answer | undefined {
  const at = Date.parse(row.at)
  const [status] = row.events.flatMap((event) => (event.kind === 'doctor-status-set' ? [event.status] : []))
  return answers
    .filter(
      ({ command, command: { asked, by }, clock: [from, until], rev }) =>
        asked.kind === row.command &&
        by === row.by &&
        isOn(command, row) &&
        from <= at &&
        at <= until &&
        (rev === null ? 'status' in asked && asked.status === status : rev === row.rev),
    )
    .sort((a, b) => a.from - b.from)
    .at(0)
}

/** Commands that may have taken effect although no answer says so. */
export const unansweredOf = ({ commands }: Evidence): Command[] =>
  commands.filter(({ calls }) => calls.some(isAmbiguous) && !calls.some(isAccepted))

/** An unanswered command as the maker of a revision: at any time after it was first asked. */
export const lost = (command: Command, rev: number): Done => ({
  command,
  rev,
  from: Math.min(...command.calls.filter(isAmbiguous).map((call) => call.from)),
  until: Number.POSITIVE_INFINITY,
  body: null,
})

/** The revision that existed at the latest when a call began, and the last one possible when it ended. */
export const atLeast = (done: Done[], from: number) =>
  done.reduce((most, { until, rev }) => (until < from ? Math.max(most, rev) : most), 0)
export const atMost = (done: Done[], until: number, last: number) =>
  done.reduce((least, { from, rev }) => (from > until ? Math.min(least, rev - 1) : least), last)
