import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'

/** A shift by less than this is no news. */
const NEWS_MS = 5 * 60_000

/** The alerts that say when the turn is expected. */
const tellsTime = new Set<AlertKind>([
  'booked',
  'nearly',
  'doctor-late',
  'doctor-break',
  'doctor-back',
  'moved-by-clinic',
])
const aboutDoctor = new Set<AlertKind>(['doctor-late', 'doctor-break', 'doctor-back'])

/** What to keep of an alert that was sent when the turn was expected at `expectedAt`, null being "paused". */
export const toldBy = (kind: AlertKind, expectedAt: Instant | null): { toldFor?: Date | null } =>
  tellsTime.has(kind) ? { toldFor: expectedAt === null ? null : new Date(expectedAt) } : {}

/** The time that a patient was told last, null being "paused"; undefined if none is known of. Card edits do not count: they make no sound. */
export function lastTold(rows: LedgerRow[], appointmentId: string): Instant | null | undefined {
  const told = rows.filter((row) => row.appointmentId === appointmentId && row.sentAt && row.toldFor !== undefined)
  const [newest] = told.sort((a, b) => Number(b.sentAt) - Number(a.sentAt))
  return newest?.toldFor === undefined ? undefined : (newest.toldFor?.getTime() ?? null)
}

/** False for a change of the doctor's status that leaves the patient's time about as it was told. */
export const isNews = (kind: AlertKind, told: Instant | null | undefined, expectedAt: Instant | null): boolean =>
  !aboutDoctor.has(kind) || told == null || expectedAt === null || Math.abs(expectedAt - told) >= NEWS_MS
