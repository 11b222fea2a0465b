import type { BoardAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { type Follower, follow, type LiveEvent } from '../live/follow.ts'
import type { LiveSocket } from '../live/socket.ts'

/**
 * Whether an event is a reason to fetch the board again. An appointment that is not on it may be a new booking; events
 * that the board holds already, or of another doctor or day, are none.
 */
function hearBoard(event: LiveEvent, known: BoardAnswer): 'ask' | 'ignore' {
  const isOurs = 'doctorId' in event && event.doctorId === known.doctorId && event.day === known.day
  if (event.kind === 'alertUpdate') return isOurs ? 'ask' : 'ignore'
  const isNewer = event.rev > known.rev
  if (event.kind === 'doctorStatusUpdate') return isOurs && isNewer ? 'ask' : 'ignore'
  const isOnBoard = known.appointments.some(({ id }) => id === event.appointmentId)
  return isNewer || !isOnBoard ? 'ask' : 'ignore'
}

type Source = { api: ApiClient; socket: LiveSocket; doctorId: string }

/** Today's board of one doctor, kept current. */
export const followBoard = ({ api, socket, doctorId }: Source): Follower<BoardAnswer> =>
  follow({ socket, ask: () => api.board({ id: doctorId }), hear: hearBoard })
