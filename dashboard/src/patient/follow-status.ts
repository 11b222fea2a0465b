import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { type Follower, follow, type LiveEvent } from '../live/follow.ts'
import type { LiveSocket } from '../live/socket.ts'

/**
 * The status after a live event. Only `queueUpdate` counts, because it carries everything that the page shows: a status
 * that is replaced as a whole cannot mix two moments. One of an older revision changes nothing.
 */
function applyEvent(event: LiveEvent, known: StatusAnswer): StatusAnswer | 'ignore' {
  if (event.kind !== 'queueUpdate') return 'ignore'
  if (event.appointmentId !== known.appointmentId || event.rev < known.rev) return 'ignore'
  const { kind: _, position: __, ...status } = event
  return { ...status, patientName: known.patientName }
}

type Source = { api: ApiClient; socket: LiveSocket; appointmentId: string }

export const followStatus = ({ api, socket, appointmentId }: Source): Follower<StatusAnswer> =>
  follow({ socket, load: () => api.status({ id: appointmentId }), applyEvent })
