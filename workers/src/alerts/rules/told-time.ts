import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'

/** A shift by less than this is not worth an alert. */
const WORTH_TELLING_MS = 5 * 60_000

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

/** What the ledger keeps of an alert that was sent when the turn was expected at `expectedAt`; null is "paused". */
export const toldTimeOf = (kind: AlertKind, expectedAt: Instant | null): { toldFor?: Date | null } =>
  tellsTime.has(kind) ? { toldFor: expectedAt === null ? null : new Date(expectedAt) } : {}

/**
 * The time that a patient was told last: null is "paused", undefined that no time was told. Card edits do not count, as
 * they make no sound.
 */
export function lastToldTime(rows: LedgerRow[], appointmentId: string): Instant | null | undefined {
  const told = rows.filter((row) => row.appointmentId === appointmentId && row.sentAt && row.toldFor !== undefined)
  const [newest] = told.sort((a, b) => Number(b.sentAt) - Number(a.sentAt))
  return newest?.toldFor === undefined ? undefined : (newest.toldFor?.getTime() ?? null)
}

/** False for a change of the doctor's status that leaves the patient's time about as it was told. */
export const isWorthTelling = (
  kind: AlertKind,
  toldTime: Instant | null | undefined,
  expectedAt: Instant | null,
): boolean =>
  !aboutDoctor.has(kind) ||
  toldTime == null ||
  expectedAt === null ||
  Math.abs(expectedAt - toldTime) >= WORTH_TELLING_MS
