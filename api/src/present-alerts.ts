import { type AlertKind, alertKinds, type DeliveryState } from '@anteroom/contracts/alerts.ts'
import type { BoardAlert } from '@anteroom/contracts/answers.ts'
import { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { callEpoch } from '@anteroom/queue/rules/call.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import type { StoredAlert } from '@anteroom/store/alerts.ts'

/** Somebody who was called longer ago than this, with nothing to show for it in the ledger, was not told. */
const ALERT_EXPECTED_WITHIN_MS = 15_000

/** Nor was somebody who was called longer ago than this, while no provider is known to have taken the alert. */
const ACCEPTED_WITHIN_MS = 60_000

/** One that failed and is to be looked at by now may go another way at once: it is not given up for this long. */
const NEXT_ROUTE_WITHIN_MS = 3_000

/** The ledger's states as staff see them. */
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

/** Looks the alerts of each appointment up, newest first. */
export function alertsByAppointment(alerts: StoredAlert[]): (appointmentId: string) => StoredAlert[] {
  const newestFirst = alerts.toSorted((a, b) => (writtenAt(b)?.getTime() ?? 0) - (writtenAt(a)?.getTime() ?? 0))
  const byAppointment = Map.groupBy(newestFirst, ({ appointmentId }) => appointmentId)
  return (appointmentId) => byAppointment.get(appointmentId) ?? []
}

/** A row of a kind or in a state that this version does not know is left out. */
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

/** True if it did not get through, is in doubt for good, or is not wanted. */
function isUndelivered({ state, notBefore, reason }: StoredAlert, now: Instant): boolean {
  if (state === 'failed') {
    const overdueMs = notBefore === null ? Number.POSITIVE_INFINITY : now - notBefore.getTime()
    return overdueMs < 0 || overdueMs > NEXT_ROUTE_WITHIN_MS
  }
  return state === 'expired' || (state === 'uncertain' && notBefore === null) || reason === 'opted-out'
}

const isPending = ({ state }: StoredAlert): boolean => ['sending', 'uncertain'].includes(deliveryOf[state] ?? '')

/**
 * True if somebody who was called was not told so, or who is next could not be: then only a person can. `alerts` are those
 * of the appointment, newest first, of which the newest of its kind counts; `place` is its place in line. Who left no
 * contact is called by voice as a matter of course.
 */
export function isUnreached(
  appointment: Appointment,
  alerts: StoredAlert[],
  { place, now }: { place: number; now: Instant },
): boolean {
  const { id, contact, fallback } = appointment
  if (contact === null && fallback === null) return false
  const newest = (kind: AlertKind, epoch: number) =>
    alerts.find(({ _id }) => `${_id}/`.includes(`/${id}/${kind}/${epoch}/`))

  const calledAt = lastCalledAt(appointment)
  if (calledAt !== null) {
    const call = newest('called', callEpoch(appointment))
    if (call === undefined) return now - calledAt > ALERT_EXPECTED_WITHIN_MS
    return (
      call.state === 'suppressed' ||
      isUndelivered(call, now) ||
      (isPending(call) && now - calledAt > ACCEPTED_WITHIN_MS)
    )
  }
  const isNext = appointment.status === 'waiting' && place > 0 && place <= 2
  const told = newest('next', 0)
  return isNext && told !== undefined && isUndelivered(told, now)
}

/** When the patient was last asked to come in; null if never, or if the patient checked in since and so is there. */
function lastCalledAt(appointment: Appointment): Instant | null {
  const { status, calledAt, checkedInAt } = appointment
  if (status !== 'waiting' && status !== 'in-progress') return null
  const askedAt = status === 'in-progress' ? (calledAt ?? appointment.startedAt) : calledAt
  return askedAt !== null && checkedInAt !== null && checkedInAt > askedAt ? null : askedAt
}
