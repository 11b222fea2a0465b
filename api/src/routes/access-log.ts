import { addDays } from '@anteroom/contracts/clinic-day.ts'
import type { AccessLogQuery } from '@anteroom/contracts/requests.ts'
import type { AccessFilter, AccessLogStore, AccessRow } from '@anteroom/store/access-log.ts'
import type { Clinic } from '../commands/clinic.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'

const ROWS = 50

/** When a day of the clinic begins. */
const startOf = (day: string, timeZone: string) =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds)

const cursorOf = ({ at, _id }: AccessRow) => `${at.getTime()}_${_id}`

function rowAt(cursor: string): AccessFilter['before'] {
  const [at = ''] = cursor.split('_', 1)
  return { at: new Date(Number(at)), _id: cursor.slice(at.length + 1) }
}

const filterOf = ({ from, to, by, before }: AccessLogQuery, timeZone: string): AccessFilter => ({
  from: from === undefined ? undefined : startOf(from, timeZone),
  to: to === undefined ? undefined : startOf(addDays(to, 1), timeZone),
  by,
  before: before === undefined ? undefined : rowAt(before),
})

const presentRow = ({ _id, at, by, action, doctorId, day, appointmentIds, username }: AccessRow) => ({
  id: _id,
  at: at.toISOString(),
  by,
  action,
  doctorId: doctorId ?? null,
  day: day ?? null,
  appointmentIds: appointmentIds ?? [],
  username: username ?? null,
})

type Parts = { clinic: Pick<Clinic, 'timeZone' | 'clock'>; rows: Pick<AccessLogStore, 'list'> }

export const accessLogHandlers = ({ clinic, rows }: Parts) =>
  ({
    accessLog: async ({ query }) => {
      const filter = filterOf(query, clinic.timeZone)
      const found = await rows.list(filter, { now: new Date(clinic.clock()), limit: ROWS + 1 })
      const page = found.slice(0, ROWS)
      const last = found.length > ROWS ? page.at(-1) : undefined
      return answered({ rows: page.map(presentRow), before: last ? cursorOf(last) : null })
    },
  }) satisfies Partial<Handlers>
