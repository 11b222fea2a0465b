import type { AuditAnswer, AuditRow } from '@anteroom/contracts/answers.ts'
import { addDays } from '@anteroom/contracts/clinic-day.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { AuditQuery } from '@anteroom/contracts/requests.ts'
import type { QueueEvent } from '@anteroom/queue/decision.ts'
import type { AccessLogStore } from '@anteroom/store/access-log.ts'
import type { NewestFirst } from '@anteroom/store/newest-first.ts'
import type { QueueReads, Ticket } from '@anteroom/store/queues.ts'
import type { StaffStore } from '@anteroom/store/staff.ts'
import type { Clinic } from '../commands/clinic.ts'
import { today } from '../commands/current-day.ts'
import { cursorOf, type Deed, dayOfRow, newestOf, startsAfter } from './newest.ts'

/** The days shown if none, or only one end, was asked for. */
const LAST_DAYS = 30
const MAX_DAYS = 366

export type AuditParts = {
  clinic: Pick<Clinic, 'timeZone' | 'clock'>
  accesses: Pick<AccessLogStore, 'list'>
  queues: Pick<QueueReads, 'newestRows' | 'ticketsOf'>
  staff: Pick<StaffStore, 'all'>
  /** Makes sure that the newest history rows can be read. */
  copyHistory: () => Promise<void>
}

function periodOf({ from, to }: AuditQuery, now: Day): { from: Day; to: Day } {
  if (from !== undefined) return { from, to: to ?? addDays(from, MAX_DAYS - 1) }
  const last = to ?? now
  return { from: addDays(last, 1 - LAST_DAYS), to: last }
}

/** When a day of the clinic begins. */
const startOf = (day: Day, timeZone: string): Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds

/**
 * Everything that was done, newest first, page by page: commands on doctors' days together with the access log. Only
 * ids are stored; ticket numbers and names of staff are looked up here.
 */
export async function readAudit(parts: AuditParts, query: AuditQuery): Promise<AuditAnswer> {
  const { clinic, accesses, queues, staff, copyHistory } = parts
  const { timeZone } = clinic
  const { by, doctorId, before, limit } = query
  // Only before the first page: later pages are older than what it copied.
  if (before === undefined) await copyHistory()
  const { from, to } = periodOf(query, today(clinic))
  const which = { from: startOf(from, timeZone), to: startOf(addDays(to, 1), timeZone), by, doctorId, limit: limit + 1 }
  const starts = before === undefined ? null : startsAfter(before)
  const of = (source: Deed['source']): NewestFirst => ({ ...which, before: starts?.[source] })
  const [looked, done, members] = await Promise.all([
    accesses.list(of('access')),
    queues.newestRows(of('queue')),
    staff.all(),
  ])
  const newest = newestOf(looked, done, limit + 1)
  const page = newest.slice(0, limit)
  const tickets = await queues.ticketsOf([...new Set(page.flatMap(appointmentsOf))])
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]))
  const last = newest.length > limit ? page.at(-1) : undefined
  return {
    rows: page.map((deed) => presentDeed(deed, byId)),
    members: members.map(({ _id, name }) => ({ by: `staff:${_id}`, name })),
    before: last ? cursorOf(last) : null,
  }
}

const appointmentsOfEvents = (events: QueueEvent[]): string[] => [
  ...new Set(events.flatMap((event) => ('appointmentId' in event ? event.appointmentId : []))),
]

const appointmentsOf = (deed: Deed): string[] =>
  deed.source === 'access' ? (deed.row.appointmentIds ?? []) : appointmentsOfEvents(deed.row.events)

/** Empty values for fields that a row does not have. */
const nothing = { action: null, command: null, doctorStatus: null, route: null, username: null }

function presentDeed(deed: Deed, tickets: ReadonlyMap<string, Ticket>): AuditRow {
  const of = deed.source === 'queue' ? dayOfRow(deed.row) : deed.row
  const appointments = appointmentsOf(deed).map((appointmentId) => {
    const { ticket = null, doctorId = null, day = null } = tickets.get(appointmentId) ?? {}
    return { appointmentId, ticket, doctorId, day }
  })
  const common = {
    ...nothing,
    id: deed.row._id,
    at: new Date(deed.at).toISOString(),
    by: deed.row.by,
    doctorId: of.doctorId ?? null,
    day: of.day ?? null,
    appointments,
  }
  if (deed.source === 'queue') {
    const { command, events } = deed.row
    const set = events.find((event) => event.kind === 'doctor-status-set')
    return { ...common, command, doctorStatus: set?.status ?? null }
  }
  const { action, route = null, username = null } = deed.row
  return { ...common, action, route, username }
}
