import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { type Follower, follow, type LiveEvent } from '../live/follow.ts'
import type { LiveSocket } from '../live/socket.ts'
import { keepTold, toldBefore, toldBy } from './told.ts'

/**
 * The status after a live event. Only `queueUpdate` counts, because it carries everything that the page shows: a status
 * that is replaced as a whole cannot mix two moments. One of an older revision changes nothing.
 */
function applyEvent(event: LiveEvent, known: StatusAnswer): StatusAnswer | 'ignore' {
  if (event.kind !== 'queueUpdate') return 'ignore'
  if (event.appointmentId !== known.appointmentId || event.rev < known.rev) return 'ignore'
  const { kind: _, position: __, ...status } = event
  // An event says what is, and only an answer what has changed since the page was opened.
  return { ...status, patientName: known.patientName, change: known.change }
}

type Source = { api: ApiClient; socket: LiveSocket; appointmentId: string }

/**
 * Each load asks what has changed since the page was last looked at before it was opened, else since its first answer.
 */
export function followStatus({ api, socket, appointmentId }: Source): Follower<StatusAnswer> {
  let told = toldBefore(appointmentId)
  return follow({
    socket,
    async load() {
      const result = await api.status({ id: appointmentId, ...told })
      if (result.ok) {
        const shown = toldBy(result.value)
        told ??= shown
        keepTold(appointmentId, shown)
      }
      return result
    },
    applyEvent,
  })
}
