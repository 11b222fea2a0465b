import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { AlertTextKind } from '@anteroom/messages/alerts/alert-texts.ts'
import type { Quote } from '@anteroom/queue/accuracy/score-day.ts'
import type { ToldTurn } from '@anteroom/queue/change.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'

/** The alerts that say when the turn is expected. */
export const tellsTime = new Set<AlertTextKind>([
  'booked',
  'nearly',
  'doctor-late',
  'doctor-break',
  'doctor-back',
  'moved-by-clinic',
  'disregard-cancelled-by-clinic',
  'disregard-moved-by-clinic',
  'disregard-doctor-late',
  'disregard-doctor-break',
  'disregard-doctor-back',
])

/** What the ledger keeps of an alert that was sent when the turn was expected at `expectedAt`; null is "paused". */
export function toldTimeOf(kind: AlertTextKind, expectedAt: Instant | null): { toldFor?: Date | null } {
  // The text names the end of the break, and the turn may come later than that: it counts as paused.
  if (kind === 'doctor-break-until') return { toldFor: null }
  return tellsTime.has(kind) ? { toldFor: expectedAt === null ? null : new Date(expectedAt) } : {}
}

/** The window that a quote of the turn names, as the ledger keeps it. */
export const toldTurnOf = ({ earliest, latest, distance }: Quote): Pick<LedgerRow, 'toldTurn'> => ({
  toldTurn: { earliest: new Date(earliest), latest: new Date(latest), ahead: distance },
})

/**
 * The turn as the last alert told it, to count a change from; null: none did. Card edits do not count, as they make no
 * sound.
 */
export function lastToldTurn(rows: LedgerRow[], appointmentId: string): ToldTurn | null {
  const [last] = rows
    .flatMap(({ toldTurn, sentAt, ...row }) =>
      row.appointmentId === appointmentId && row.state !== 'failed' && toldTurn && sentAt
        ? [{ ...toldTurn, at: sentAt.getTime() }]
        : [],
    )
    .sort((a, b) => b.at - a.at)
  return last ? { ...last, earliest: last.earliest.getTime(), latest: last.latest.getTime() } : null
}

/**
 * What a patient was told last. `time`: of the turn, undefined if none was told; `isPaused`: since then, that the queue
 * is paused; `isAbsence`: that the doctor is late or on a break, and nothing since that ended it.
 */
export type Told = { time: Instant | undefined; isPaused: boolean; isAbsence: boolean }

/**
 * What the ledger's rows, and before them the booking, told the patient. Card edits do not count, as they make no
 * sound.
 */
export function lastTold(rows: LedgerRow[], appointment: Pick<Appointment, 'id' | 'bookedFor'>): Told {
  const told = rows
    .filter(({ appointmentId, state, sentAt }) => appointmentId === appointment.id && sentAt && state !== 'failed')
    .sort((a, b) => Number(b.sentAt) - Number(a.sentAt))
  const times = told.flatMap(({ toldFor }) => (toldFor === undefined ? [] : [toldFor?.getTime() ?? null]))
  const aboutDoctor = told.find(({ _id, kind }) => kind.startsWith('doctor-') || _id.includes('/disregard/doctor-'))
  return {
    time: times.find((time) => time !== null) ?? appointment.bookedFor ?? undefined,
    isPaused: times[0] === null,
    isAbsence: aboutDoctor?.kind === 'doctor-late' || aboutDoctor?.kind === 'doctor-break',
  }
}

/**
 * False for a change of the doctor's status that tells the patient nothing: lateness that moves the turn by less than
 * `delayMinutes`, an end of an absence that was never told, or one that makes nothing sooner.
 */
export function isWorthTelling(
  kind: AlertKind,
  told: Told,
  { expectedAt, delayMinutes }: { expectedAt: Instant | null; delayMinutes: number },
): boolean {
  const { time, isPaused, isAbsence } = told
  const worthTellingMs = delayMinutes * 60_000
  switch (kind) {
    case 'doctor-late':
      if (expectedAt === null || time === undefined) return true
      return isPaused ? expectedAt >= time : expectedAt - time >= worthTellingMs
    case 'doctor-back':
      if (!isAbsence) return false
      return isPaused || expectedAt === null || time === undefined || time - expectedAt >= worthTellingMs
    default:
      return true
  }
}
