import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { type Follower, follow, type LiveEvent } from '../live/follow.ts'
import type { LiveSocket } from '../live/socket.ts'

/** Fields that live events do not carry; null until the status is loaded again. */
const restOnly = { window: null, waitParts: null }

/** Applies a live event to this appointment's status. Events of an older revision or another day are ignored. */
function applyToStatus(event: LiveEvent, known: StatusAnswer): StatusAnswer | 'reload' | 'ignore' {
  if (event.kind === 'alertUpdate' || event.rev < known.rev) return 'ignore'
  switch (event.kind) {
    case 'statusUpdate':
      if (event.appointmentId !== known.appointmentId) return 'ignore'
      // May be called, missed or held; the event does not say which.
      if (event.status === 'waiting') return 'reload'
      return { ...known, ...restOnly, status: event.status, rev: event.rev }
    case 'queueUpdate': {
      if (event.appointmentId !== known.appointmentId) return 'ignore'
      const { position, estimatedWaitTime, expectedAt, rev } = event
      return { ...known, queuePosition: position, estimatedWaitTime, expectedAt, ...restOnly, rev }
    }
    case 'doctorStatusUpdate':
      if (event.doctorId !== known.doctorId || event.day !== known.day) return 'ignore'
      return { ...known, ...restOnly, doctorStatus: event.status, rev: event.rev }
  }
}

type Source = { api: ApiClient; socket: LiveSocket; appointmentId: string }

export const followStatus = ({ api, socket, appointmentId }: Source): Follower<StatusAnswer> =>
  follow({ socket, load: () => api.status({ id: appointmentId }), applyEvent: applyToStatus })
