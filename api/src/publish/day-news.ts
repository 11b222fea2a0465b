import type { HistoryRow } from '@anteroom/contracts/answers.ts'
import type { QueueId } from '@anteroom/contracts/queue.ts'
import type { AppointmentStatus, DoctorStatus } from '@anteroom/contracts/status.ts'
import { find } from '@anteroom/queue/decision.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import type { SavedCommands } from '../commands/run.ts'
import { presentHistory } from '../present/board.ts'
import { rooms } from './rooms.ts'

/** How an appointment stands now, and the version of the link that its patient has; null: none. */
type Standing = { appointmentId: string; status: AppointmentStatus; link: number | null }

/**
 * What one save means for everybody who follows the day, in ids only. It goes once through Redis; each process then
 * tells its own sockets, and works out from the day what has changed for its own patients. `closed`: the rooms whose
 * link was withdrawn.
 */
export type DayNews = {
  queueId: QueueId
  doctorId: string
  day: string
  rev: number
  standings: Standing[]
  doctorStatuses: DoctorStatus[]
  rows: HistoryRow[]
  closed: string[]
}

const linkOf = (queue: Queue, id: string): number | null => find(queue, id)?.link?.version ?? null

/** Followers by a withdrawn link are disconnected; those who may go on come back with the new one. */
function withdrawn(before: Queue, after: Queue, id: string): string[] {
  if (find(before, id) === undefined) return []
  const link = linkOf(before, id)
  if (link === linkOf(after, id)) return []
  return [link === null ? rooms.appointment(id) : rooms.link(id, link)]
}

/** The news of one save, by one command or by several that were decided together. */
export function newsOf({ before, view: { queue }, rows }: SavedCommands): DayNews {
  const { _id, doctorId, day, rev } = queue
  const events = rows.flatMap((row) => row.events)
  const ids = [...new Set(events.flatMap((event) => ('appointmentId' in event ? event.appointmentId : [])))]
  return {
    queueId: _id,
    doctorId,
    day,
    rev,
    standings: ids.flatMap((appointmentId) => {
      const status = find(queue, appointmentId)?.status
      return status === undefined ? [] : [{ appointmentId, status, link: linkOf(queue, appointmentId) }]
    }),
    doctorStatuses: events.flatMap((event) => (event.kind === 'doctor-status-set' ? event.status : [])),
    rows: rows.map(presentHistory),
    closed: ids.flatMap((id) => withdrawn(before, queue, id)),
  }
}
