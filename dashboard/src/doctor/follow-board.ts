import type { BoardAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { type Follower, follow, type LiveEvent } from '../live/follow.ts'
import type { LiveSocket } from '../live/socket.ts'

/**
 * Whether an event requires the board to be loaded again: one of this doctor's day, unless the board has that revision.
 */
function applyToBoard(event: LiveEvent, known: BoardAnswer): 'reload' | 'ignore' {
  if (event.kind !== 'queueChange' && event.kind !== 'alertUpdate') return 'ignore'
  if (event.doctorId !== known.doctorId || event.day !== known.day) return 'ignore'
  return event.kind === 'alertUpdate' || event.rev > known.rev ? 'reload' : 'ignore'
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
