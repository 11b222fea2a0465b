import type { BoardAnswer, BoardRow, BookAnswer } from '@anteroom/contracts/answers.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { turnOf } from '@anteroom/contracts/turn.ts'
import { turnWords } from '@anteroom/messages/when/turn-words.ts'
import { whenTexts } from '@anteroom/messages/when.ts'
import { clockTime } from '../ui/clinic-time.ts'

type Reader = { language: Language; locale: string; timeZone: string }

const clockOf =
  ({ timeZone, locale }: Reader) =>
  (at: number): string =>
    clockTime(new Date(at).toISOString(), timeZone, locale)

const turnOfRow = ({ window, expectedAt }: BoardRow, board: BoardAnswer) =>
  turnOf({ ...board, window, expectedAt }, Date.parse(board.asOf))

/** When the turn of a row comes, as the patient is told: "about 14:20 to 14:40". */
export const rowTurn = (row: BoardRow, board: BoardAnswer, reader: Reader): string =>
  turnWords(turnOfRow(row, board), whenTexts[reader.language], clockOf(reader))

/** "2:20 – 2:40 PM": what stands behind both times is said once. */
function between(from: string, to: string): string {
  const [half = ''] = /\D*$/.exec(to) ?? []
  return `${half !== '' && from.endsWith(half) ? from.slice(0, -half.length) : from} – ${to}`
}

/** The same where there is little room: "14:20 – 14:40". */
export function briefRowTurn(row: BoardRow, board: BoardAnswer, reader: Reader): string {
  const aboutTime = (time: string) => time
  return turnWords(turnOfRow(row, board), { ...whenTexts[reader.language], aboutTime, between }, clockOf(reader))
}

/** When the turn of a new booking comes, in words that stay true on paper. */
export function bookingTurn(
  { expectedAt, window = null, unknownFrom = null }: BookAnswer['appointment'],
  reader: Reader,
): string {
  const turn = turnOf({ doctorStatus: 'on-time', expectedAt, window, unknownFrom }, Number.NEGATIVE_INFINITY)
  return turnWords(turn, whenTexts[reader.language], clockOf(reader))
}
