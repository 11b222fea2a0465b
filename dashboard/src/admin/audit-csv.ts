import type { AuditAnswer, AuditRow } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { dayAt } from '../ui/clinic-time.ts'
import { type Cell, csvOf } from '../ui/csv.ts'
import { type AuditWords, whatWasDone, whoDid } from './audit-words.ts'

/** Rows per request: more than a page shows, and at most a second's work. */
const ROWS_AT_ONCE = 1_000

type Query = NonNullable<Parameters<ApiClient['audit']>[0]>

/** All rows of a choice, newest first, loaded in parts; or the failed answer for one of the parts. */
export async function everyRow(api: Pick<ApiClient, 'audit'>, query: Query) {
  const rows: AuditAnswer['rows'] = []
  for (let before: string | null = ''; before !== null; ) {
    const result = await api.audit({ ...query, limit: ROWS_AT_ONCE, ...(before !== '' && { before }) })
    if (!result.ok) return result
    rows.push(...result.value.rows)
    before = result.value.before
  }
  return { ok: true as const, value: rows }
}

/** With seconds, on the clinic's clock, in a form that spreadsheets read in every language. */
const moment = (at: string, timeZone: string): string => {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' })
  return `${dayAt(Date.parse(at), timeZone)} ${time.format(Date.parse(at))}`
}

/** The rows as a file, with the ids that the table leaves out. */
export function auditCsv(rows: AuditRow[], words: AuditWords, timeZone: string): string {
  const { texts, names } = words
  const heads = [texts.when, texts.userName, texts.who, texts.what, texts.doctor, texts.day, texts.numbers, texts.ids]
  const each = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))].join(' ')
  const cellsOf = (row: AuditRow): Cell[] => [
    moment(row.at, timeZone),
    row.by.replace(/^staff:/, ''),
    whoDid(row, words),
    whatWasDone(row, words),
    row.doctorId && (names.get(row.doctorId) ?? row.doctorId),
    row.day ?? each(row.appointments.map(({ day }) => day)),
    each(row.appointments.map(({ ticket }) => ticket?.toString() ?? null)),
    each(row.appointments.map(({ appointmentId }) => appointmentId)),
    row.username,
  ]
  return csvOf([[...heads, texts.account], ...rows.map(cellsOf)])
}
