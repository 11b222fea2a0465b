import type { BoardAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { type Follower, follow, type LiveEvent } from '../live/follow.ts'
import type { LiveSocket } from '../live/socket.ts'

/**
 * Whether an event requires the board to be loaded again. An appointment that is not on the board may be a new booking.
 * Events that the board already includes, or of another doctor or day, are ignored.
 */
function applyToBoard(event: LiveEvent, known: BoardAnswer): 'reload' | 'ignore' {
  const isOurs = 'doctorId' in event && event.doctorId === known.doctorId && event.day === known.day
  if (event.kind === 'alertUpdate' || event.kind === 'displayUpdate') return isOurs ? 'reload' : 'ignore'
  // The same change has events of its own kind, which say more.
  if (event.kind === 'queueChange') return 'ignore'
  const isNewer = event.rev > known.rev
  if (event.kind === 'doctorStatusUpdate') return isOurs && isNewer ? 'reload' : 'ignore'
  const isOnBoard = known.appointments.some(({ id }) => id === event.appointmentId)
  return isNewer || !isOnBoard ? 'reload' : 'ignore'
}

/** `day` left out: the one that the doctor is at. */
type Source = { api: ApiClient; socket: LiveSocket; doctorId: string; day?: string | undefined }

/** One doctor's board of a day, kept current. */
export const followBoard = ({ api, socket, doctorId, day }: Source): Follower<BoardAnswer> =>
  follow({
    socket,
    load: () => api.board({ id: doctorId, ...(day !== undefined && { day }) }),
    applyEvent: applyToBoard,
  })
