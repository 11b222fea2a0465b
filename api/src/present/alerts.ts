import { type AlertKind, alertKinds, type DeliveryState } from '@anteroom/contracts/alerts.ts'
import type { BoardAlert } from '@anteroom/contracts/answers.ts'
import { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { calledInAt } from '@anteroom/queue/rules/call.ts'
import { claimOf, NEXT_PLACE, timesRetracted } from '@anteroom/queue/rules/retract.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import type { StoredAlert } from '@anteroom/store/alerts.ts'

/** A call without a row in the ledger after this time counts as not delivered. */
const ALERT_EXPECTED_WITHIN_MS = 15_000

/** A call that no provider is known to have accepted after this time counts as not delivered. */
const ACCEPTED_WITHIN_MS = 60_000

/** A failed row that is due may move on to the next contact route at once; it gets this long before it counts. */
const NEXT_ROUTE_WITHIN_MS = 3_000

/** The states of the ledger as staff see them. */
const deliveryOf: Record<string, DeliveryState> = {
  pending: 'sending',
  sending: 'sending',
  sent: 'sent',
  delivered: 'delivered',
  failed: 'failed',
  uncertain: 'uncertain',
  suppressed: 'suppressed',
  expired: 'suppressed',
}

const isKind = (kind: string): kind is AlertKind => (alertKinds as readonly string[]).includes(kind)
const writtenAt = ({ sentAt, updatedAt }: StoredAlert): Date | undefined => sentAt ?? updatedAt

/** The alerts of an appointment, newest first; of one that was moved, with that of its move, which the new one has. */
export function alertsByAppointment(alerts: StoredAlert[]): (appointment: Appointment) => StoredAlert[] {
  const newestFirst = alerts.toSorted((a, b) => (writtenAt(b)?.getTime() ?? 0) - (writtenAt(a)?.getTime() ?? 0))
  const byAppointment = Map.groupBy(newestFirst, ({ appointmentId }) => appointmentId)
  return (appointment) => {
    const theirs = byAppointment.get(appointment.id) ?? []
    if (appointment.status !== 'moved') return theirs
    const ofNew = byAppointment.get(appointment.movedTo.appointmentId) ?? []
    return [...ofNew.filter(({ kind }) => kind === 'moved-by-clinic'), ...theirs]
  }
}

/** Rows with a kind or state that this version does not know are left out. */
export const presentAlerts = (alerts: StoredAlert[]): BoardAlert[] =>
  alerts.flatMap((alert) => {
    const { kind, channel, reason } = alert
    const [state, at] = [deliveryOf[alert.state], writtenAt(alert)]
    if (!isKind(kind) || state === undefined || at === undefined) return []
    return [
      {
        kind,
        channel: Channel.safeParse(channel).data ?? null,
        state,
        at: at.toISOString(),
        reason: state === 'failed' || state === 'suppressed' ? (reason ?? null) : null,
      },
    ]
  })

/** True if it failed, expired, stays unconfirmed, or the patient has opted out. */
function isUndelivered({ state, notBefore, reason }: StoredAlert, now: Instant): boolean {
  if (state === 'failed') {
    const overdueMs = notBefore === null ? Number.POSITIVE_INFINITY : now - notBefore.getTime()
    return overdueMs < 0 || overdueMs > NEXT_ROUTE_WITHIN_MS
  }
  return state === 'expired' || (state === 'uncertain' && notBefore === null) || reason === 'opted-out'
}

const isPending = ({ state }: StoredAlert): boolean => ['sending', 'uncertain'].includes(deliveryOf[state] ?? '')

/**
 * What an undo took back and the patient may still believe. Whether the doctor is late or back makes nobody come in
 * vain.
 */
const isMisled = (alerts: StoredAlert[], now: Instant): boolean =>
  alerts.some(
    (alert) => alert.kind === 'disregard' && !alert._id.includes('/disregard/doctor-') && isUndelivered(alert, now),
  )

/**
 * True if no alert reached a patient who was called, missed the call, is next, was cancelled or moved by the clinic, or
 * was told something that was undone, so that staff have to call out. `alerts` are those of the appointment, newest
 * first; `place` is its place in line. Always false without a contact, since staff tell such patients themselves
 * anyway.
 */
export function isUnreached(
  appointment: Appointment,
  alerts: StoredAlert[],
  { place, now }: { place: number; now: Instant },
): boolean {
  const { contact, fallback, status } = appointment
  if (contact === null && fallback === null) return false
  const newest = (kind: AlertKind, epoch: number, id = appointment.id) =>
    alerts.find(({ _id }) => `${_id}/`.includes(`/${id}/${kind}/${epoch}/`))
  const hasFailed = (...of: Parameters<typeof newest>) => {
    const alert = newest(...of)
    return alert !== undefined && isUndelivered(alert, now)
  }

  if (status === 'moved') return hasFailed('moved-by-clinic', 0, appointment.movedTo.appointmentId)
  const claim = claimOf(appointment)
  // The call, which has to arrive soon, is checked below.
  if (claim !== null && claim.kind !== 'called' && hasFailed(claim.kind, claim.epoch)) return true
  const calledAt = lastCalledAt(appointment)
  if (calledAt !== null) {
    const call = newest('called', calledAt)
    if (call === undefined) return now - calledAt > ALERT_EXPECTED_WITHIN_MS
    return (
      call.state === 'suppressed' ||
      isUndelivered(call, now) ||
      (isPending(call) && now - calledAt > ACCEPTED_WITHIN_MS)
    )
  }
  if (status !== 'waiting') return false
  const { checkedInAt, movedFrom } = appointment
  const isMoved = movedFrom?.by === 'clinic' && hasFailed('moved-by-clinic', 0)
  if (checkedInAt === null && (isMoved || isMisled(alerts, now))) return true
  return place > 0 && place <= NEXT_PLACE && hasFailed('next', timesRetracted(appointment, 'next'))
}

/** When the patient was last called or started; null if never, or if the patient has checked in since. */
function lastCalledAt(appointment: Appointment): Instant | null {
  const { status, checkedInAt } = appointment
  if (status !== 'waiting' && status !== 'in-progress') return null
  const calledAt = calledInAt(appointment)
  return calledAt !== null && checkedInAt !== null && checkedInAt > calledAt ? null : calledAt
}
