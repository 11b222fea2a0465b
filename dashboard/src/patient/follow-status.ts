import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { type Follower, follow, type LiveEvent } from '../live/follow.ts'
import type { LiveSocket } from '../live/socket.ts'

/** What only REST tells: it is asked anew. */
const unsaid = { window: null, waitParts: null }

/** What a live event says about this appointment. One of an older revision, or about another day, says nothing. */
function hearStatus(event: LiveEvent, known: StatusAnswer): StatusAnswer | 'ask' | 'ignore' {
  if (event.kind === 'alertUpdate' || event.rev < known.rev) return 'ignore'
  switch (event.kind) {
    case 'statusUpdate':
      if (event.appointmentId !== known.appointmentId) return 'ignore'
      // Called, missed or held: the event does not say which.
      if (event.status === 'waiting') return 'ask'
      return { ...known, ...unsaid, status: event.status, rev: event.rev }
    case 'queueUpdate': {
      if (event.appointmentId !== known.appointmentId) return 'ignore'
      const { position, estimatedWaitTime, expectedAt, rev } = event
      return { ...known, queuePosition: position, estimatedWaitTime, expectedAt, ...unsaid, rev }
    }
    case 'doctorStatusUpdate':
      if (event.doctorId !== known.doctorId || event.day !== known.day) return 'ignore'
      return { ...known, ...unsaid, doctorStatus: event.status, rev: event.rev }
  }
}

type Source = { api: ApiClient; socket: LiveSocket; appointmentId: string }

export const followStatus = ({ api, socket, appointmentId }: Source): Follower<StatusAnswer> =>
  follow({ socket, ask: () => api.status({ id: appointmentId }), hear: hearStatus })
