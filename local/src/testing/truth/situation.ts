import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Situation, State } from './truth-table.ts'

/** What the API says of an appointment, and its situation, against which all surfaces are checked. */
export type Truth = Situation & { status: StatusAnswer; token: string; clinic: string; link: string }

/** The places in line that a text is compared with. */
export const places = [1, 2, 3, 4, 5, 6, 7, 8]

/** For this long, a patient who was started without a call may still be on the way. */
const ON_THE_WAY_MS = 5 * 60_000

function stateOf({ status, stage, calledAt, expectedAt, asOf }: StatusAnswer): State {
  switch (status) {
    case 'waiting':
      if (stage === null) throw new Error('Somebody waits and is at no stage')
      return stage
    case 'in-progress': {
      const isOnTheWay = expectedAt !== null && Date.parse(asOf) - Date.parse(expectedAt) < ON_THE_WAY_MS
      return calledAt === null && isOnTheWay ? 'let-in' : 'in-room'
    }
    case 'no-show':
      return calledAt === null ? 'not-seen' : 'no-show'
    case 'done':
    case 'cancelled':
    case 'moved':
      return status
  }
}

export function truthOf(
  { status, token }: { status: StatusAnswer; token: string },
  { clinic, url }: { clinic: string; url: string },
): Truth {
  const { day, today, dayClosed, breakUntil } = status
  return {
    status,
    token,
    clinic,
    link: `${url}/a/${token}`,
    state: stateOf(status),
    doctorStatus: breakUntil === null ? status.doctorStatus : 'on-break-until',
    day: day > today ? 'later' : dayClosed ? 'closed' : 'today',
  }
}
